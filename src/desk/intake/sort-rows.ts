import { mainName, titleBook, titleKey } from '#desk/intake/find-head.ts';
import type { ListHead } from '#desk/intake/find-head.ts';
import { closed, isFiller, simplified } from '#desk/intake/plain-text.ts';
import type { LeftOutRow, MappedColumn, RefusedRow } from '#desk/intake/shape.ts';
import { EMPTY } from '#desk/sheet.ts';
import type { RawCell, RawSheet } from '#desk/sheet.ts';
import type { Table } from '#tables/table.ts';

/** A row of the sheet that holds a place. */
export interface SourceRow {
  readonly index: number;
  /** Row of the sheet, from 1, as a spreadsheet counts; of a text file the record. */
  readonly line: number;
  readonly cells: readonly RawCell[];
}

export interface SortedRows {
  readonly rows: readonly SourceRow[];
  readonly refused: readonly RefusedRow[];
  readonly leftOut: readonly LeftOutRow[];
}

const TOTAL =
  /^(?:\p{Script=Han}{0,8})?(?:合计|总计|小计|共计|累计|总数)(?:[:：].*|\d.*)?$|^(?:grand|sub)?[- ]?total[:：]?$|^sum[:：]?$/iu;
/** What stands in the column of names of a total: 3处, 共12家. */
const COUNT = /^(?:共|计|合计)?\d+(?:家|处|所|个|户|间|座|名|人|院)?$/;
const NOTE =
  /^(?:[(（]?(?:注|备注|说明|附注|附件?|注意|填[表报]说明|审核|复核|审批|签[字发]|盖章|公章|填[表报]|制表|经办|单位负责人|负责人|分管领导|主管领导|领导签字|联系人|联系方式|联系电话|报送|上报|数据|资料|来源|截[至止]|统计|日期|单位)[^:：\d]{0,8}[:：]|[注※*＊][\d一二三四五、.:：]|第?\d+页|共\d+页|(?:notes?|source|remarks?|prepared by|checked by|page)\b.*[:\d])/iu;
const SECTION =
  /^(?:第?[一二三四五六七八九十]{1,3}[、.．部]|[(（][一二三四五六七八九十\d]{1,3}[)）]|[IVX]{1,4}[.、])/;

/** Parts the rows below the titles: places, and what is none, each with why. */
export function sortRows(
  sheet: RawSheet,
  head: ListHead,
  mapping: readonly MappedColumn[],
  table: Table,
  takeHidden: boolean,
): SortedRows {
  const filled = fillMerges(sheet, head, mapping, table);
  const nameAt = mapping.find(({ to }) => to[0] === mainName(table))?.at ?? -1;
  const counters = new Set(
    mapping.filter(({ why }) => why === 'running-number').map(({ at }) => at),
  );
  const rows: SourceRow[] = [];
  const refused: RefusedRow[] = [];
  const leftOut: LeftOutRow[] = [];
  let another = false;
  // In a text file a separator too many moves all that follows it.
  const width = Math.max(
    head.titles.length,
    ...mapping.map(({ at, to }) => (to.length > 0 ? at + 1 : 0)),
  );
  for (let index = head.bottom + 1; index < filled.length; index++) {
    const cells = filled[index] ?? [];
    const line = index + 1;
    const texts = cells.map((cell) => cell.text.trim());
    const content = texts.flatMap((text, at) =>
      text === '' || (counters.has(at) && /^\d+[.、]?$/.test(text)) ? [] : [at],
    );
    if (content.every((at) => isFiller(texts[at] ?? ''))) continue;
    const name = texts[nameAt] ?? '';
    const shown = name === '' ? (texts[content[0] ?? 0] ?? '') : name;
    const again = repeatsHead(texts, head, table);
    another ||= again === 'other';
    const why = another
      ? 'second-table'
      : ((again === 'same' ? 'header-repeated' : null) ??
        rowWhy(sheet, index, texts, content, nameAt));
    const hidden = sheet.hidden?.rows.get(index);
    const long = sheet.name === null && texts.findLastIndex((text) => text !== '') >= width;
    if (why !== null) refused.push({ line, why, of: null, name: shown });
    else if (long) refused.push({ line, why: 'row-length', of: null, name: shown });
    else if (hidden !== undefined && !takeHidden) leftOut.push({ line, why: hidden, name: shown });
    else rows.push({ index, line, cells });
  }
  return { rows, refused, leftOut };
}

/** What makes a row no place: a total, a note, a heading of a section. */
function rowWhy(
  { merges }: RawSheet,
  index: number,
  texts: readonly string[],
  content: readonly number[],
  nameAt: number,
): RefusedRow['why'] | null {
  const name = texts[nameAt] ?? '';
  const first = texts[content[0] ?? 0] ?? '';
  const named = name !== '' && !COUNT.test(closed(name)) && !isFiller(name);
  const filled = texts.filter((text) => text !== '');
  const early = filled.slice(0, 3).map((text) => simplified(closed(text)));
  const own = TOTAL.test(simplified(closed(name)));
  if (own || (!named && early.some((text) => TOTAL.test(text)))) return 'totals-row';
  if (NOTE.test(simplified(closed(first)))) return 'notes-row';
  if (filled.length >= 3 && isNumbering(filled)) return 'header-repeated';
  if (content.length !== 1) return null;
  const wide = merges.some(({ top, left, right }) => top === index && right - left > 1);
  if (SECTION.test(first) || (wide && !named)) return 'section-row';
  if (first.length > 30) return 'notes-row';
  return named || nameAt < 0 ? null : 'section-row';
}

/** 1, 2, 3 … below the titles: the numbers of the columns. */
function isNumbering(texts: readonly string[]): boolean {
  const filled = texts.map((text) => text.replace(/[()（）]/g, ''));
  return (
    filled.every((text, at) => text === String(at + 1)) ||
    (/^甲$/.test(filled[0] ?? '') && filled.slice(1).every((text) => /^[乙丙丁\d]$/.test(text)))
  );
}

const keysOf = new WeakMap<ListHead, readonly (readonly string[])[]>();

/** The titles as they are compared, made once a list. */
function titleKeys(head: ListHead): readonly (readonly string[])[] {
  const keys = keysOf.get(head) ?? head.titles.map((parts) => parts.map(titleKey));
  keysOf.set(head, keys);
  return keys;
}

/** Titles are short: what is longer repeats none. */
const LONGEST = 40;
/** Cells by which a row that is no head is told, in most cases. */
const FIRST = 4;

/** Whether a row is the titles once more, or those of another table. */
function repeatsHead(
  texts: readonly string[],
  head: ListHead,
  table: Table,
): 'same' | 'other' | null {
  const book = titleBook(table);
  const titles = titleKeys(head);
  const filled = texts.flatMap((text, at) => (text === '' ? [] : [{ text, at }]));
  let [same, known, elsewhere] = [0, 0, 0];
  for (const [seen, { text, at }] of filled.entries()) {
    // None of the first is a title: comparing titles is dear, and lists are long.
    if (seen === FIRST && same + known === 0) return null;
    const key = text.length > LONGEST ? '' : titleKey(text);
    if (key === '') continue;
    const again = titles[at]?.includes(key) === true;
    if (again) same += 1;
    else if (titles[at]?.some((title) => title !== '') === true || book.has(key)) elsewhere += 1;
    if (book.has(key)) known += 1;
  }
  // A title in another place is that of another table: its cells stand in other columns.
  if (same >= 2 && same * 2 >= filled.length) return elsewhere === 0 ? 'same' : 'other';
  return known >= 3 && known * 3 >= filled.length * 2 ? 'other' : null;
}

/** Columns that rows share: a cell merged over several rows counts for each of them. */
const SHARED = [
  'village',
  'ownership',
  'operator',
  'status',
  'status_as_of',
  'record_status',
  'source_locator',
];

function fillMerges(
  { rows, merges }: RawSheet,
  head: ListHead,
  mapping: readonly MappedColumn[],
  table: Table,
): readonly (readonly RawCell[])[] {
  const below = merges.filter(({ top, bottom }) => top > head.bottom && bottom > top);
  const shared = new Set([...SHARED, ...table.references.map(({ column }) => column)]);
  const fill = below.filter(({ left, right }) => {
    const column = mapping.find(({ at }) => at === left);
    return (
      left === right &&
      column !== undefined &&
      (column.why === 'county' || column.to.some((to) => shared.has(to)))
    );
  });
  if (fill.length === 0) return rows;
  const copy = rows.map((cells) => [...cells]);
  for (const { top, left, bottom } of fill) {
    const value = copy[top]?.[left] ?? EMPTY;
    for (const cells of copy.slice(top + 1, bottom + 1)) {
      while (cells.length <= left) cells.push(EMPTY);
      cells[left] = value;
    }
  }
  return copy;
}
