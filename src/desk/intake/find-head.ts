import { SET_ASIDE } from '#desk/intake/set-aside-titles.ts';
import { simplified } from '#desk/intake/plain-text.ts';
import type { RawCell, RawSheet } from '#desk/sheet.ts';
import { normalTitle, titlesOf } from '#desk/titles.ts';
import { readingOf } from '#domain/pinyin.ts';
import type { Table } from '#tables/table.ts';

/** The rows of titles of a list. */
export interface ListHead {
  /** First and last row, from 0. */
  readonly top: number;
  readonly bottom: number;
  /** Titles by column, groups of a head of several rows first: 联系方式 / 手机. */
  readonly titles: readonly (readonly string[])[];
}

/** Rows that are searched; above the titles stand a name, a unit, a date. */
const SEARCHED = 40;
/** How well the titles of a first table have to be known beside those of a second. */
const FIRST = 0.75;
/** Rows that titles may fill. */
const DEEPEST = 3;

/** How well one title is known: by the table itself, by other words, as what is left out. */
export type TitleBook = ReadonlyMap<string, { readonly column: string; readonly own: boolean }>;

const books = new WeakMap<Table, TitleBook>();

/** Every title of a table under which a column may stand, as titles are compared. */
export function titleBook(table: Table): TitleBook {
  const known = books.get(table);
  if (known !== undefined) return known;
  const own = [...titlesOf(table)].map(
    ([title, column]) => [title, { column, own: true }] as const,
  );
  const also = Object.entries(table.columns).flatMap(([column, { alsoCalled = [] }]) =>
    alsoCalled.flatMap((word) =>
      [normalTitle(word), titleKey(word)].map((title) => [title, { column, own: false }] as const),
    ),
  );
  const book = new Map<string, { column: string; own: boolean }>([
    ...initials(table),
    ...also,
    ...own,
  ]);
  books.set(table, book);
  return book;
}

/** Titles of databases are first letters: JGMC for 机构名称, LXDH for 联系电话. */
function initials(table: Table): (readonly [string, { column: string; own: boolean }])[] {
  const byLetters = new Map<string, Set<string>>();
  for (const [column, { title, alsoCalled = [] }] of Object.entries(table.columns)) {
    for (const word of [title.zh, ...alsoCalled]) {
      const letters = firstLetters(word);
      if (letters.length < 2) continue;
      byLetters.set(letters, (byLetters.get(letters) ?? new Set()).add(column));
    }
  }
  return [...byLetters].flatMap(([letters, columns]) => {
    const [only] = columns;
    const aside = SET_ASIDE.some(([, pattern]) => pattern.test(letters));
    return only === undefined || columns.size > 1 || aside
      ? []
      : [[letters, { column: only, own: false }] as const];
  });
}

/** First letters of a word in Chinese; empty where anything else stands in it. */
function firstLetters(word: string): string {
  if (!/^\p{Script=Han}{2,12}$/u.test(word)) return '';
  return readingOf(word)
    .map(({ syllable }) => syllable?.slice(0, 1) ?? '')
    .join('');
}

/** A title as titles are compared: simplified, without signs and what stands in brackets. */
export function titleKey(text: string): string {
  const bare = text.normalize('NFKC').replace(/[([【{<].*?[)\]】}>]/g, '');
  return normalTitle(simplified(bare.trim() === '' ? text : bare));
}

/** How many cells of a row are titles of the table or of what a list has besides. */
export function knownTitles(cells: readonly string[], table: Table): number {
  const book = titleBook(table);
  const known = cells.filter((cell) => {
    const key = titleKey(cell);
    return book.has(key) || (key !== '' && SET_ASIDE.some(([, pattern]) => pattern.test(key)));
  });
  return new Set(known).size;
}

/** The rows of titles that fit the table best; null where no row names two of its columns. */
export function findListHead(sheet: RawSheet, table: Table): ListHead | null {
  const book = titleBook(table);
  const found: { readonly head: ListHead; readonly score: number }[] = [];
  const last = Math.min(SEARCHED, sheet.rows.length);
  for (let top = 0; top < last; top++) {
    if (sheet.hidden?.rows.has(top) === true) continue;
    for (let depth = 1; depth <= DEEPEST && top + depth <= sheet.rows.length; depth++) {
      if (depth > 1 && !goesOn(sheet, top, depth)) break;
      const head = headOf(sheet, top, depth);
      const score = scoreOf(head, book);
      if (score !== null) found.push({ head, score });
    }
  }
  const best = found.toSorted((a, b) => b.score - a.score)[0];
  if (best === undefined) return null;
  // Of two tables on a sheet the first is read, though the second may have more columns.
  const earlier = found
    .filter(({ head, score }) => head.bottom < best.head.top - 1 && score >= best.score * FIRST)
    .toSorted((a, b) => a.head.top - b.head.top || b.score - a.score)[0];
  return (earlier ?? best).head;
}

/** Whether the titles name the column by which a row of the table is known to people. */
export function namesRows({ titles }: ListHead, table: Table): boolean {
  const book = titleBook(table);
  const name = mainName(table);
  return titles.some((parts) => {
    const last = parts.at(-1) ?? '';
    const key = titleKey(last);
    const known = book.get(normalTitle(last)) ?? book.get(key);
    return (known?.column ?? nearWord(key, book)) === name;
  });
}

/** The column that names a row of the table. */
export function mainName(table: Table): string {
  return ['name_zh', 'title_zh'].find((name) => name in table.columns) ?? table.key[0] ?? '';
}

/** Whether the row belongs to a head that began above: texts without figures, groups over it. */
function goesOn({ rows, merges }: RawSheet, top: number, depth: number): boolean {
  const above = rows[top + depth - 2] ?? [];
  const cells = rows[top + depth - 1] ?? [];
  const texts = cells.filter((cell) => cell.text.trim() !== '');
  const filled = above.filter((cell) => cell.text.trim() !== '').length;
  if (texts.length === 0 || texts.some((cell) => cell.kind !== 'text' || cell.text.length > 20))
    return false;
  const grouped = cells.some(
    (cell, column) => cell.text.trim() !== '' && (above[column]?.text.trim() ?? '') === '',
  );
  const merged = merges.some(
    (range) =>
      range.top === top + depth - 2 && (range.right > range.left || range.bottom > range.top),
  );
  return (grouped || merged) && filled > 1;
}

function headOf(sheet: RawSheet, top: number, depth: number): ListHead {
  const rows = Array.from({ length: depth }, (_, at) =>
    filledAcross(sheet, top + at, depth > 1 && at < depth - 1),
  );
  const width = Math.max(...rows.map((cells) => cells.length));
  const titles = Array.from({ length: width }, (_, column) => {
    const parts = rows.map((cells) => cells[column] ?? '').filter((text) => text !== '');
    return parts.filter((part, at) => part !== parts[at - 1]);
  });
  return { top, bottom: top + depth - 1, titles };
}

/** The texts of a row; a group's title stands over all its columns, merged or only left empty. */
function filledAcross({ rows, merges }: RawSheet, row: number, group: boolean): string[] {
  const below = rows[row + 1] ?? [];
  const cells = (rows[row] ?? []).map((cell) => oneLine(cell));
  if (!group) return cells;
  const across = Array.from(
    { length: Math.max(cells.length, below.length) },
    (_, at) => cells[at] ?? '',
  );
  const merged = merges.filter((range) => range.top === row && range.right > range.left);
  return across.map((text, column) => {
    if (text !== '') return text;
    const range = merged.find(({ left, right }) => left <= column && column <= right);
    if (range !== undefined) return across[range.left] ?? '';
    const bare = (below[column]?.text.trim() ?? '') === '';
    if (
      bare ||
      merges.some(({ top, left, right }) => top === row && left <= column && column <= right)
    )
      return '';
    return across.slice(0, column).findLast((one) => one !== '') ?? '';
  });
}

function oneLine({ text }: RawCell): string {
  return text.replace(/\s*[\r\n]+\s*/g, '').trim();
}

/** Different columns that the titles name, own titles for more; null where they are too few. */
function scoreOf(head: ListHead, book: TitleBook): number | null {
  const known = new Map<string, number>();
  let aside = 0;
  let other = 0;
  for (const parts of head.titles) {
    const last = parts.at(-1) ?? '';
    if (last === '') continue;
    const found = book.get(normalTitle(last)) ?? book.get(titleKey(last));
    const key = titleKey(last);
    if (found !== undefined)
      known.set(found.column, Math.max(known.get(found.column) ?? 0, found.own ? 3 : 2.5));
    else if (SET_ASIDE.some(([, pattern]) => pattern.test(key))) aside += 1;
    else if (nearWord(key, book) !== null) known.set(`near ${key}`, 1);
    else if (last.length > 20 || /^\d[\d.,-]*$/.test(last)) other += 1;
  }
  if (known.size + Math.min(aside, 1) < 2 || known.size === 0) return null;
  const sum = [...known.values()].reduce((total, one) => total + one, 0);
  const depth = head.bottom - head.top;
  return sum + aside * 0.75 - other * 1.5 - depth * 0.25;
}

/** The column whose longest word stands in a title: 养老机构床位数 holds 床位数. */
export function nearWord(key: string, book: TitleBook): string | null {
  let best = '';
  for (const word of book.keys()) {
    const latin = /^[a-z ]+$/.test(word);
    if (word.length < (latin ? 5 : 2) || word.length <= best.length) continue;
    if (latin ? key.includes(word) : key.endsWith(word) || key.startsWith(word)) best = word;
  }
  return best === '' ? null : (book.get(best)?.column ?? null);
}
