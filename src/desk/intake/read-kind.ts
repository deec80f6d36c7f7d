import { foldLookAlikes } from '#desk/characters.ts';
import { closed, halfWidth, isFiller, simplified } from '#desk/intake/plain-text.ts';
import { ask, confirm, empty, same, silent, unsound } from '#desk/intake/readings.ts';
import type { Reading } from '#desk/intake/shape.ts';
import type { RawCell } from '#desk/sheet.ts';
import type { Dataset } from '#domain/dataset.ts';
import { kindWords } from '#domain/kind-words.ts';
import { editDistance } from '#tables/nearest.ts';
import { kindId } from '#tables/needed-ids.ts';

/** Words for kinds: those that mean one, and those that may mean several or none. */
export interface KindBook {
  readonly ids: ReadonlySet<string>;
  readonly labels: ReadonlyMap<string, string>;
  readonly words: ReadonlyMap<string, string>;
  readonly doubtful: ReadonlyMap<string, readonly string[]>;
}

/**
 * Words that the table of kinds must not carry, because they may mean this kind or that, or one for
 * which the site has none; each with the kinds that may be meant.
 */
const DOUBTFUL: readonly (readonly [words: string, kinds: readonly string[]])[] = [
  [
    '敬老院 中心敬老院 区域敬老院 区域性敬老院 特困人员供养服务机构 特困人员供养服务中心 特困供养服务机构 特困人员供养机构 特困供养机构 五保供养服务中心 五保供养机构 五保供养中心 供养服务机构 供养服务中心 特困人员集中供养中心',
    [kindId.countyHome, kindId.professional],
  ],
  [
    '乡镇敬老院 乡敬老院 镇敬老院 光荣院 五保户集中供养点 公办养老机构 区域养老服务中心',
    [kindId.professional],
  ],
  ['福利院 综合福利院', [kindId.childInstitute, kindId.professional]],
  ['社会福利院 社会福利中心 社会福利机构', [kindId.professional, kindId.childInstitute]],
  ['日托所 日托中心 日托站', [kindId.daycare]],
  [
    '居家养老服务站 居家养老服务中心 居家养老服务点 居家养老站 居家养老中心 社区养老服务站 社区养老服务中心 社区养老服务点 养老服务站 养老服务点 养老驿站 养老服务驿站 社区养老驿站 社区居家养老服务中心 社区居家养老服务站 嵌入式养老服务机构',
    [kindId.daycare, kindId.professional],
  ],
  [
    '幼儿园 幼稚园 托育机构 托育园 托育中心 托儿所 托幼机构 托育服务机构 婴幼儿照护服务机构 早教中心 学前班 小学 初中 中学 高中 学校 完小 九年一贯制学校 教学点 卫生室 村卫生室 卫生院 乡镇卫生院 诊所 门诊部 医院 社区卫生服务中心 社区卫生服务站 药店 老年大学 救助站 救助管理站 公墓 殡仪馆 公办 民办 公立 私立 其他 其它 农村 城市 社区',
    [],
  ],
  [
    '儿童之家 留守儿童之家 少年儿童之家 儿童活动中心 儿童活动室 儿童中心 留守儿童活动室 童乐园 乡村少年宫 青少年活动中心 未成年人保护工作站 未成年人救助保护中心 儿童服务站 儿童日间照料中心',
    [kindId.childCentre, kindId.childRoom],
  ],
  ['村民活动室 文化活动室 活动室 综合活动室', [kindId.childRoom]],
  [
    '残疾人之家 残疾人托养中心 残疾人托养机构 残疾人托养所 残疾人康复中心 残疾人康复站 残疾人服务中心 残疾人活动中心 残疾人日间照料中心 残疾人日间照料机构',
    [kindId.warmHome],
  ],
  ['健身点 健身示范点 健身广场', [kindId.fitnessSite]],
  ['退役军人服务站', [kindId.veteransCentre]],
  [
    '便民服务中心 便民服务站 政务服务中心 行政服务中心 党群服务中心 综合服务中心 服务中心 综合服务站',
    [kindId.serviceCentre],
  ],
  ['希望小屋 爱心小屋 助学点', [kindId.studyAid, kindId.childCentre]],
];

export function kindBookOf({ facility_kinds: kinds }: Dataset): KindBook {
  const labels = new Map<string, string>();
  const words = new Map<string, string>();
  for (const { value } of kinds) {
    for (const lang of ['zh', 'en'] as const) {
      const [label = '', ...also] = kindWords(value, lang).map(normalWord);
      labels.set(label, value.kind_id);
      for (const word of also) words.set(word, value.kind_id);
    }
  }
  const doubtful = DOUBTFUL.flatMap(([list, ids]) =>
    list.split(' ').map((word) => [word, ids] as const),
  );
  return {
    ids: new Set(kinds.map(({ value }) => value.kind_id)),
    labels,
    words,
    doubtful: new Map(doubtful),
  };
}

function normalWord(text: string): string {
  return halfWidth(text)
    .toLowerCase()
    .replace(/[’']/g, '’')
    .replace(/(?<=\p{Script=Han})\s+|\s+(?=\p{Script=Han})/gu, '');
}

/** Reads a kind from the word of a list. */
export function readKind(cell: RawCell, book: KindBook): Reading {
  const text = halfWidth(cell.text);
  const wrong = unsound(cell, text);
  if (wrong !== null) return wrong;
  if (isFiller(text)) return empty();
  if (book.ids.has(text)) return cell.text === text ? same(text) : silent('spacing', text);
  const word = normalWord(text);
  const label = book.labels.get(word);
  if (label !== undefined) return silent('label', label);
  const simple = simplified(foldLookAlikes(word).text);
  return judge(wordOf(simple, book), 'kind-word') ?? ask('kind-word', nearKinds(simple, book));
}

/** Proposes a kind from the end of a name: …老年公寓. Null where the name tells none. */
export function kindFromName(name: string, book: KindBook): Reading | null {
  const simple = closed(simplified(foldLookAlikes(name).text)).replace(/[(（【[].*?[)）】\]]/g, '');
  return judge(
    endingOf(simple.replace(/^(?:河北省?)?(?:张家口市?)?蔚县/, ''), book),
    'kind-from-name',
  );
}

type Meaning = { readonly kind: string } | { readonly maybe: readonly string[] };

function judge(meaning: Meaning | null, rule: string): Reading | null {
  if (meaning === null) return null;
  return 'kind' in meaning ? confirm(rule, meaning.kind) : ask(rule, meaning.maybe);
}

/** What a word means: by itself, without its brackets, by its end, or with one character mistyped. */
function wordOf(word: string, book: KindBook): Meaning | null {
  const bare = word.replace(/[(（【[].*?[)）】\]]/g, '').replace(/类$|型$/, '');
  return meaningOf(word, book) ?? meaningOf(bare, book) ?? slip(bare, book) ?? endingOf(bare, book);
}

function meaningOf(word: string, { labels, words, doubtful }: KindBook): Meaning | null {
  const maybe = doubtful.get(word);
  if (maybe !== undefined) return { maybe };
  const kind = labels.get(word) ?? words.get(word);
  return kind === undefined ? null : { kind };
}

/** The longest ending of a text that is a word for a kind. */
function endingOf(text: string, book: KindBook): Meaning | null {
  const characters = [...text];
  for (let from = 0; from < characters.length - 1; from++) {
    const found = meaningOf(characters.slice(from).join(''), book);
    if (found !== null) return found;
  }
  return null;
}

/** A long word with one character mistyped, where only one kind has such a word. */
function slip(word: string, { labels, words, doubtful }: KindBook): Meaning | null {
  if ([...word].length < 4) return null;
  const near = (known: Iterable<string>): string[] =>
    [...known].filter((one) => [...one].length > 3 && editDistance(one, word) === 1);
  const kinds = new Set([
    ...near(labels.keys()).map((one) => labels.get(one)),
    ...near(words.keys()).map((one) => words.get(one)),
  ]);
  const [only] = kinds;
  if (near(doubtful.keys()).length > 0 || only === undefined || kinds.size > 1) return null;
  return { kind: only };
}

/** Kinds that the word touches: 残疾人服务点 shares 残疾人 with two of them. */
function nearKinds(word: string, { labels }: KindBook): string[] {
  const pairs = new Set([...word].slice(0, -1).map((_, at) => word.slice(at, at + 2)));
  const near = [...labels].filter(([label]) => [...pairs].some((pair) => label.includes(pair)));
  return [...new Set(near.map(([, kind]) => kind))].slice(0, 3);
}
