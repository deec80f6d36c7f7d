import { accept, column, refuse } from '#tables/column.ts';
import type { ColumnDocs, RequiredColumn } from '#tables/column.ts';

// What a place charges is one value: an amount or a range, and what it is paid for. Apart from each
// other these say nothing, and offices keep them in one cell as well.

/** What an amount is paid for. */
export const feePeriods = {
  day: { zh: '每天', en: 'a day' },
  month: { zh: '每月', en: 'a month' },
  term: { zh: '每学期', en: 'a term' },
  year: { zh: '每年', en: 'a year' },
  once: { zh: '每次', en: 'each time' },
} as const;

export type FeePeriod = keyof typeof feePeriods;

/** Yuan, from and to; `to` is null where only the least is known. */
export interface Fees {
  readonly from: number;
  readonly to: number | null;
  readonly per: FeePeriod;
}

/** The most that is taken for an amount: more is a slip, or another unit. */
const LARGEST = 100_000;
const FORM = /^(0|[1-9]\d{0,5})(?:-([1-9]\d{0,5})|(\+))?\/(day|month|term|year|once)$/;

/** Reads `1200-1800/month`, `1500+/month` (1500 or more), `30/day`, `0/day`; null where it is none. */
export function parseFees(cell: string): Fees | null {
  const [whole, from, to, more, per] = FORM.exec(cell) ?? [];
  if (whole === undefined) return null;
  const least = Number(from);
  const most = to === undefined ? (more === undefined ? least : null) : Number(to);
  if ((most !== null && most < least) || to === from || (most ?? least) > LARGEST) return null;
  return { from: least, to: most, per: per as FeePeriod };
}

/** The text of a cell: what `parseFees` reads. */
export function writeFees({ from, to, per }: Fees): string {
  if (to === null) return `${from}+/${per}`;
  return from === to ? `${from}/${per}` : `${from}-${to}/${per}`;
}

/** A column of such amounts, kept as they are written. */
export function fees(docs: ColumnDocs): RequiredColumn<string> {
  return column(docs, {
    type: 'string',
    constraints: { pattern: FORM.source },
    read: (cell) => (parseFees(cell) === null ? refuse('fees') : accept(cell)),
  });
}
