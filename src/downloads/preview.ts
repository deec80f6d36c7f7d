import { searchesIn } from '#domain/note-parts.ts';
import { keyTable } from '#downloads/labels.ts';
import type { Labels } from '#downloads/labels.ts';
import type { AnyRow, TableRows } from '#downloads/rows.ts';
import type { Lang } from '#tables/finding.ts';
import { isInvented } from '#tables/listed.ts';
import type { AnyColumn, Table } from '#tables/table.ts';

export interface PreviewCell {
  /** Null where nothing is reported. */
  readonly text: string | null;
  /** Page about what the cell names, without base path and language. */
  readonly path: string | null;
}

export interface PreviewColumn {
  readonly name: string;
  readonly title: string;
  readonly numeric: boolean;
}

/** The first rows of a table as a reader wants to see them. */
export interface Preview {
  readonly columns: readonly PreviewColumn[];
  readonly rows: readonly { readonly illustrative: boolean; readonly cells: PreviewCell[] }[];
  /** Titles of the columns left out because these rows say nothing in them. */
  readonly empty: readonly string[];
  /** Whether columns in the other language were left out. */
  readonly halved: boolean;
}

/** In halves of a Chinese character. */
const LONGEST = 44;
const YES_NO = { yes: { zh: '是', en: 'yes' }, no: { zh: '否', en: 'no' } } as const;

/**
 * Prepares the first rows: keys and choices as names, long texts cut. Columns that are empty in
 * these rows and the other language's half of a pair are left out, or a wide table would be blank.
 */
export function previewOf(rows: TableRows, labels: Labels, lang: Lang, count: number): Preview {
  const { table, sourced, illustrative } = rows;
  const first = [...sourced, ...illustrative].slice(0, count);
  const names = Object.keys(table.columns);
  const own = names.filter((name) => !isOtherHalf(name, names, lang));
  const filled = own.filter((name) => first.some((row) => (row[name] ?? null) !== null));
  const shown = first.length === 0 ? own : filled;
  return {
    columns: shown.flatMap((name) => {
      const column = table.columns[name];
      return column === undefined
        ? []
        : [{ name, title: column.title[lang], numeric: isNumeric(column) }];
    }),
    rows: first.map((row) => ({
      illustrative: isInvented(row),
      cells: shown.map((name) => cellOf(table, name, row, labels, lang)),
    })),
    empty: own
      .filter((name) => !shown.includes(name))
      .flatMap((name) => table.columns[name]?.title[lang] ?? []),
    halved: own.length < names.length,
  };
}

/** `name_en` beside `name_zh` on a Chinese page. */
function isOtherHalf(name: string, names: readonly string[], lang: Lang): boolean {
  const [own, other] = lang === 'zh' ? ['zh', 'en'] : ['en', 'zh'];
  const match = new RegExp(`^(.+)_${other}(_|$)`).exec(name);
  return match !== null && names.includes(`${match[1] ?? ''}_${own}`);
}

function isNumeric({ type }: AnyColumn): boolean {
  return type === 'integer' || type === 'number';
}

function cellOf(table: Table, name: string, row: AnyRow, labels: Labels, lang: Lang): PreviewCell {
  const column = table.columns[name];
  const value = row[name] ?? null;
  if (column === undefined || value === null) return { text: null, path: null };
  const cell = column.format(value as never);
  const { choices } = column.constraints;
  if (choices !== undefined) {
    const words = cell.split(';').map((part) => choices[part]?.[lang] ?? part);
    return { text: words.join(lang === 'zh' ? '、' : ', '), path: null };
  }
  if (column.type === 'boolean') {
    return { text: YES_NO[cell === 'yes' ? 'yes' : 'no'][lang], path: null };
  }
  const keyOf = keyTable(table, name, cell);
  const label = keyOf === null ? undefined : labels(keyOf, cell);
  // A table's own key stays as it is: the name stands beside it.
  const text = keyOf === table.name ? cell : (label?.name?.[lang] ?? cell);
  return { text: keyOf === null ? shortNote(text, lang) : text, path: label?.path ?? null };
}

/** A cut note still names the search behind it. */
function shortNote(text: string, lang: Lang): string {
  const short = shorten(text);
  const [search] = short === text ? [] : searchesIn(text);
  if (search === undefined) return short;
  return lang === 'zh' ? `${short}（查找${search}）` : `${short} (search ${search})`;
}

/** Cuts a long text. A Chinese character is as wide as two letters. */
function shorten(text: string): string {
  let width = 0;
  let kept = '';
  for (const character of text) {
    width += /[\u1100-\uffff]/.test(character) ? 2 : 1;
    if (width > LONGEST) return `${kept.trimEnd()}…`;
    kept += character;
  }
  return text;
}
