import type { Bilingual, CellResult, ColumnDocs, ColumnType, Constraints } from '#tables/column.ts';
import type { Violation } from '#tables/finding.ts';

/** A column of whatever value type, as code that walks over all columns sees it. */
export interface AnyColumn extends ColumnDocs {
  readonly type: ColumnType;
  readonly required: boolean;
  readonly constraints: Constraints;
  readonly read: (text: string) => CellResult<unknown>;
  readonly format: (value: never) => string;
}

/** Columns by name, in the order in which they are published. */
export type Columns = Readonly<Record<string, AnyColumn>>;

type ValueOf<C> = C extends { readonly read: (text: string) => CellResult<infer T> } ? T : never;
export type RowOf<C> = { readonly [K in keyof C]: ValueOf<C[K]> };
/** A row of whatever table, as code that walks over all tables sees it. */
export type AnyRow = RowOf<Columns>;

/** A row with the place it was read from. */
export interface Located<T> {
  readonly file: string;
  readonly line: number;
  readonly value: T;
}

/** Something wrong with several cells of one row, reported at one column. */
export interface RowViolation<C> extends Violation {
  readonly column: keyof C & string;
}

export interface Reference<C> {
  readonly column: keyof C & string;
  readonly table: string;
}

/** The columns that say where a row lies: longitude, latitude and their coordinate system. */
export interface Position<C> {
  readonly lon: keyof C & string;
  readonly lat: keyof C & string;
  readonly crs: keyof C & string;
}

/** A table: its columns, its keys, and how it hangs together with the others. */
export interface Table<C = Columns> {
  readonly name: string;
  readonly title: Bilingual;
  readonly description: Bilingual;
  readonly columns: C;
  readonly key: readonly (keyof C & string)[];
  readonly references: readonly Reference<C>[];
  /** Columns that readers rely on: a published cell changes only with a correction that says so. */
  readonly guarded: readonly (keyof C & string)[];
  /** Null where rows lie nowhere. */
  readonly position: Position<C> | null;
  /** Rules over several cells of a row; run only where every cell could be read. */
  readonly rowRule: (row: RowOf<C>) => readonly RowViolation<C>[];
}

interface TableParts<C> {
  readonly name: string;
  readonly title: Bilingual;
  readonly description: Bilingual;
  readonly columns: C;
  readonly key: readonly (keyof C & string)[];
  readonly references?: readonly Reference<C>[];
  readonly guarded?: readonly (keyof C & string)[];
  readonly position?: Position<C>;
  readonly rowRule?: (row: RowOf<C>) => readonly RowViolation<C>[];
}

/** Declares a table. Types, checks, dictionary and download metadata derive from the result. */
export function defineTable<const C extends Columns>(parts: TableParts<C>): Table<C> {
  const { rowRule = () => [] } = parts;
  const inBoth = bothLanguages(parts.columns);
  const inChinese = chineseIsChinese(parts.columns);
  return {
    references: [],
    guarded: [],
    position: null,
    ...parts,
    rowRule: (row) => [...inBoth(row), ...inChinese(row), ...rowRule(row)],
  };
}

/** Reads every cell of a row: its values, or none and what is wrong with each cell that is no value. */
export function readCells<C extends Columns>(
  columns: C,
  texts: Readonly<Record<string, string>>,
): { readonly row: RowOf<C> | null; readonly wrong: readonly RowViolation<C>[] } {
  const row: Record<string, unknown> = {};
  const wrong: RowViolation<C>[] = [];
  for (const [column, { read }] of Object.entries(columns)) {
    const result = read(texts[column] ?? '');
    if (result.ok) row[column] = result.value;
    else wrong.push({ column, ...result.violation });
  }
  return { row: wrong.length === 0 ? (row as RowOf<C>) : null, wrong };
}

/**
 * What stands in one language must stand in the other, or half of the readers miss it. Only a unit
 * may be a word in Chinese and nothing in English: a rank is 第3位, and 3.
 */
function bothLanguages<C extends Columns>(
  columns: C,
): (row: RowOf<C>) => readonly RowViolation<C>[] {
  const names = Object.keys(columns) as (keyof C & string)[];
  const pairs = names.flatMap((column) => {
    const other = names.find((name) => name === twinOf(column) && name !== column);
    return other === undefined || column === 'unit_en' ? [] : [{ column, other }];
  });
  return (row) =>
    pairs
      .filter(({ column, other }) => row[column] === null && row[other] !== null)
      .map(({ column, other }) => ({ column, code: 'needs-column', params: { other } }));
}

/**
 * A Chinese text has Chinese characters: else it lost them, or stands in the wrong column. Names of one
 * word that both languages share may stand without, and units such as %.
 */
function chineseIsChinese<C extends Columns>(
  columns: C,
): (row: RowOf<C>) => readonly RowViolation<C>[] {
  const names = Object.keys(columns) as (keyof C & string)[];
  const pairs = names.flatMap((column) => {
    const other = names.find((name) => name === twinOf(column) && name !== column);
    const applies = other !== undefined && column.endsWith('_zh') && !column.startsWith('unit_');
    return applies ? [{ column, other }] : [];
  });
  return (row) =>
    pairs
      .filter(({ column, other }) => {
        const [zh, en]: unknown[] = [row[column], row[other]];
        if (typeof zh !== 'string' || /\p{Script=Han}/u.test(zh)) return false;
        return zh !== en || /\s/.test(zh);
      })
      .map(({ column, other }) => ({ column, code: 'chinese-missing', params: { other } }));
}

/** The column of the same thing in the other language: `note_zh` for `note_en`. */
const twinOf = (column: string): string =>
  column.replace(/_(zh|en)$/, (_, lang: string) => (lang === 'zh' ? '_en' : '_zh'));

/** The texts of a row's cells in column order, as they stand in the file. */
export function cellsOf(columns: Columns, row: Readonly<Record<string, unknown>>): string[] {
  return Object.entries(columns).map(([name, column]) => column.format(row[name] as never));
}

/** The text of one cell of a row, as it stands in the file. */
export function cellText(
  table: Table,
  row: Readonly<Record<string, unknown>>,
  column: string,
): string {
  return table.columns[column]?.format(row[column] as never) ?? '';
}

/** A row that tells nothing yet: what it must have is laid over it. */
export function bareRow<C extends Columns>(columns: C): { readonly [K in keyof C]: null } {
  const names = Object.keys(columns) as (keyof C)[];
  return Object.fromEntries(names.map((name) => [name, null])) as { [K in keyof C]: null };
}
