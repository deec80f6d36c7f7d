import { closed, halfWidth, isFiller, simplified } from '#desk/intake/plain-text.ts';
import { ask, confirm, empty, same, silent, unsound } from '#desk/intake/readings.ts';
import type { Reading } from '#desk/intake/shape.ts';
import type { RawCell } from '#desk/sheet.ts';
import type { AnyColumn } from '#tables/table.ts';

/** How offices say what stands in a closed list of which several values may hold. */
interface ListWords {
  readonly words: Readonly<Record<string, RegExp>>;
  /** What says that there is something, but not what. */
  readonly some?: RegExp;
  /** What says that there is nothing; other columns leave the cell empty. */
  readonly none?: RegExp;
}

const NONE = /^(?:否|无|没有|不提供|未提供|不供餐?|未开展|none|no)$/i;

const LISTS: Readonly<Record<string, ListWords>> = {
  admits: {
    words: {
      self_care: /(?<!不能|不能完全|不可|半|部分)自理|健康老?|活力|independent|self-?care/i,
      partial_care: /半失能|半护理?|半自理|部分自理|介助|[轻中]度失能|部分失能|assisted|partial/i,
      full_care:
        /(?<![半轻中]|部分|轻度|中度)失能|全护|不能(?:完全)?自理|介护|重度|特护|卧床|full care|bedridden/i,
      dementia: /失智|认知|痴呆|阿尔茨海默|dementia/i,
    },
    some: /^(?:各类|全部|所有|均可|都收|不限|老年?人|all)/i,
  },
  medical: {
    words: {
      inside: /内设|医务室|自办|自建|护理站|嵌入|设有|own clinic/i,
      contract: /签约|合作|协议|绿色通道|对口|联办|agreement|contract|partner/i,
      visits: /巡诊|上门|家庭医生|定期|visit/i,
    },
    some: /^(?:是|有|医养结合|已开展|开展|提供|√|y|yes)$/i,
    none: NONE,
  },
  meals: {
    words: {
      all_day: /三餐|全天|早.*[午中].*晚|three meals/i,
      lunch: /(?<!早)(?<!早、)午餐|中餐|午饭|中午|lunch/i,
      delivered: /送餐|配送|送饭|deliver/i,
    },
    some: /^(?:是|有|供餐|提供|√|y|yes)$/i,
    none: NONE,
  },
};

/** What is excluded is not for a list of what is taken. */
const EXCEPT = /不收|除外|不接|拒收|不含|暂不|except|not /i;

/** Whether a column is a closed list of which several values may hold, as this reads it. */
export function isWordList(name: string): boolean {
  return name in LISTS;
}

/** Reads a list of values by the site's labels and by the words of offices: 自理、半护、全护. */
export function readWordList(cell: RawCell, name: string, column: AnyColumn): Reading {
  const text = halfWidth(cell.text);
  const wrong = unsound(cell, text);
  if (wrong !== null) return wrong;
  if (column.read(text).ok) return same(text);
  const { words, some, none } = LISTS[name] ?? { words: {} };
  const plain = simplified(closed(text));
  if (none?.test(plain) === true) return confirm('care-word', 'none');
  if (isFiller(text)) return empty();
  const choices = Object.entries(column.constraints.choices ?? {});
  const values = choices.map(([value]) => value);
  const parts = plain.split(/[、,，;；/／+&和及与或]|\band\b/).filter((part) => part !== '');
  const own = parts.map(
    (part) => choices.find(([value, { zh, en }]) => [value, zh, closed(en)].includes(part))?.[0],
  );
  const listed = (found: ReadonlySet<string>): string =>
    values.filter((value) => found.has(value)).join(';');
  if (own.every((value) => value !== undefined)) {
    return silent('label', listed(new Set(own)));
  }
  if (EXCEPT.test(plain)) return ask('care-word');
  const told = (part: string): string[] =>
    values.filter((value) => words[value]?.test(part) === true);
  const each = parts.map((part, at) => (own[at] === undefined ? told(part) : [own[at]]));
  const found = new Set(each.flat());
  // 早餐、午餐、晚餐: together they are all of a day.
  if (name === 'meals' && words['all_day']?.test(plain) === true)
    return confirm('care-word', 'all_day');
  // A clinic that a place has an agreement with is none of its own.
  if (name === 'medical' && found.has('contract') && !/内设|自办|自建/.test(plain)) {
    found.delete('inside');
  }
  if (found.size === 0) {
    const whole = name === 'admits' ? [values.join(';')] : values.filter((one) => one !== 'none');
    return ask('care-word', some?.test(plain) === true ? whole : []);
  }
  const value = listed(found);
  return each.some((list) => list.length === 0)
    ? ask('care-word', [value])
    : confirm('care-word', value);
}

const NUMERALS = '一二三四五';

/** Reads a grade or stars: 三级, 3星, ★★★, 四星级养老机构. */
export function readRating(cell: RawCell, column: AnyColumn): Reading {
  const text = halfWidth(cell.text);
  const wrong = unsound(cell, text);
  if (wrong !== null) return wrong;
  if (column.read(text).ok) return same(text);
  const plain = simplified(closed(text));
  if (isFiller(text) || /^(?:未评定?|未定级|未参评|无等级|没有等级|不参评)/.test(plain))
    return empty();
  const own = Object.entries(column.constraints.choices ?? {}).find(([, { zh, en }]) =>
    [zh, closed(en)].includes(plain),
  );
  if (own !== undefined) return silent('label', own[0]);
  const [, digit, word] = /([1-5一二三四五])(级|星)/.exec(plain) ?? [];
  const stars = /^[★☆⭐*]{1,5}$/u.test(plain) ? [...plain].filter((one) => one !== '☆').length : 0;
  if (stars > 0) return confirm('rating-word', `star_${stars}`);
  if (digit === undefined) return ask('rating-word');
  const rank = /\d/.test(digit) ? digit : String(NUMERALS.indexOf(digit) + 1);
  const several = (plain.match(/[级星]/g) ?? []).length > 1 && !plain.includes('星级');
  const value = `${word === '星' ? 'star' : 'grade'}_${rank}`;
  return several ? ask('rating-word', [value]) : confirm('rating-word', value);
}
