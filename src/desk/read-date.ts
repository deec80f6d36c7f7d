import type { RawCell } from '#desk/sheet.ts';
import type { CellRead } from '#desk/read-cell.ts';

const ISO = /^(\d{4})-(\d{1,2})(?:-(\d{1,2}))?$/;
const WRITTEN = [
  /^(\d{4})\/(\d{1,2})(?:\/(\d{1,2}))?$/,
  /^(\d{4})\.(\d{1,2})\.(\d{1,2})$/,
  /^(\d{4})年(?:(\d{1,2})月(?:(\d{1,2})日?)?)?$/,
  ISO,
];
/** Day, month and year in an order that no one can tell. */
const AMBIGUOUS = /^\d{1,2}[-/.]\d{1,2}[-/.](\d{2}|\d{4})$|^\d{2}[-/.年]\d{1,2}[-/.月]\d{1,2}日?$/;

/**
 * The ISO form of a date as people and spreadsheets write it. What is not plain is refused, and
 * what has no known form is left as it is for the column's own check.
 */
export function readDateCell(cell: RawCell, example: DateForms): CellRead {
  if (cell.kind === 'date') return fromDateCell(cell);
  // Downloads mark a month as text by an apostrophe, lest a spreadsheet make it a day.
  const text = cell.text
    .normalize('NFKC')
    .trim()
    .replace(/^'(?=\d)/, '');
  if (AMBIGUOUS.test(text))
    return { text, violations: [{ code: 'date-ambiguous', params: example }] };
  // A cell that holds the number 2023.1 may have been 2023.10.
  const plain = text.replace(/[T ]0{1,2}:00(:00(\.0+)?)?$/, '');
  if (plain === text && /\d[T ]\d{1,2}:\d{2}/.test(text)) {
    return { text, violations: [{ code: 'date-time' }] };
  }
  for (const form of WRITTEN) {
    const parts = form.exec(plain)?.slice(1);
    if (parts !== undefined) return { text: iso(parts), violations: [] };
  }
  return { text: plain, violations: [] };
}

export interface DateForms {
  readonly [name: string]: string;
  readonly forms: string;
  readonly example: string;
}

function fromDateCell({ text, format }: RawCell): CellRead {
  if (text.includes('T')) return { text, violations: [{ code: 'date-time' }] };
  const shown = format?.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '').toLowerCase();
  if (shown === undefined || /^(general)?$/.test(shown)) {
    // No format tells whether the month or the day was typed; only the first of a month is in doubt.
    const doubt = text.endsWith('-01');
    const violations = doubt ? [{ code: 'date-precision', params: { date: text } } as const] : [];
    return { text, violations };
  }
  if (shown.includes('d')) return { text, violations: [] };
  return { text: text.slice(0, shown.includes('m') ? 7 : 4), violations: [] };
}

function iso(parts: readonly (string | undefined)[]): string {
  const given = parts.filter((part) => part !== undefined);
  return given.map((part) => part.padStart(2, '0')).join('-');
}
