import type { Violation } from '#tables/finding.ts';

/** A text in both languages of the site. */
export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

/** What a person needs to know of a column; every public description derives from it. */
export interface ColumnDocs {
  readonly title: Bilingual;
  readonly description: Bilingual;
  readonly example?: string;
  /**
   * Other titles under which offices keep such a column, Chinese in simplified characters, and
   * English. An import proposes the column for them.
   */
  readonly alsoCalled?: readonly string[];
}

export type ColumnType = 'string' | 'integer' | 'number' | 'date' | 'boolean' | 'list';

/** Limits that descriptions such as Table Schema repeat. */
export interface Constraints {
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  /** Permitted values with their labels. */
  readonly choices?: Readonly<Record<string, Bilingual>>;
}

/**
 * One column: how a cell's text becomes a value and back, and what the column means.
 * `read` takes the text exactly as it is in the file.
 */
export interface Column<T> extends ColumnDocs {
  readonly type: ColumnType;
  readonly required: boolean;
  readonly constraints: Constraints;
  readonly read: (text: string) => CellResult<T>;
  /** The cell's text; `format(parse(text))` is `text` for every accepted text. */
  readonly format: (value: T) => string;
}

/** Result of reading one cell: a value, or what is wrong. */
export type CellResult<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly violation: Violation };

export function accept<T>(value: T): CellResult<T> {
  return { ok: true, value };
}

export function refuse(
  code: Violation['code'],
  params?: NonNullable<Violation['params']>,
): CellResult<never> {
  return { ok: false, violation: params === undefined ? { code } : { code, params } };
}

interface ColumnParts<T> {
  readonly type: ColumnType;
  readonly constraints?: Constraints;
  /** Reads a text that is not empty. */
  readonly read: (text: string) => CellResult<T>;
  readonly format?: (value: T) => string;
}

/** A column whose cells must be filled, until it is made optional. */
export interface RequiredColumn<T> extends Column<T> {
  /** The same column with empty cells allowed: empty means "not reported" and becomes null. */
  readonly optional: () => Column<T | null>;
}

/** Builds a required column from a reader of non-empty text. */
export function column<T>(docs: ColumnDocs, parts: ColumnParts<T>): RequiredColumn<T> {
  const { type, constraints = {}, read, format = String } = parts;
  const shared = { ...docs, type, constraints };
  return {
    ...shared,
    required: true,
    format,
    read: (text) => (text === '' ? refuse('required') : read(text)),
    optional: () => ({
      ...shared,
      required: false,
      format: (value) => (value === null ? '' : format(value)),
      read: (text) => (text === '' ? accept(null) : read(text)),
    }),
  };
}
