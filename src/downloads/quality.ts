import { fillOf } from '#downloads/completeness.ts';
import type { Fill } from '#downloads/completeness.ts';
import type { TableRows } from '#downloads/rows.ts';
import type { Bilingual } from '#tables/column.ts';
import { isExample } from '#tables/listed.ts';

/** How far the rows of a table can be relied on, counted over its sourced rows. */
export interface Quality {
  /** Columns filled in every row, in some, and in none. */
  readonly columns: { readonly full: number; readonly part: number; readonly empty: number };
  /** Rows by record status; null where the table has none. */
  readonly statuses: readonly { readonly label: Bilingual; readonly count: number }[] | null;
  /** Rows that say when an editor last checked them; null where the table does not ask. */
  readonly checked: (Fill & { readonly first: string; readonly last: string }) | Fill | null;
}

/** Counts what the rows of a table say of themselves. Example rows are left out. */
export function qualityOf({ table, sourced }: TableRows): Quality {
  const fills = Object.keys(table.columns).map((name) => fillOf(sourced, name));
  const full = fills.filter(({ filled, total }) => total > 0 && filled === total).length;
  const empty = fills.filter(({ filled }) => filled === 0).length;
  return {
    columns: { full, part: fills.length - full - empty, empty },
    statuses: statusesOf(table.columns['record_status']?.constraints.choices, sourced),
    checked: 'checked_on' in table.columns ? checkedOf(sourced) : null,
  };
}

function statusesOf(
  choices: Readonly<Record<string, Bilingual>> | undefined,
  rows: TableRows['sourced'],
): Quality['statuses'] {
  if (choices === undefined) return null;
  return Object.entries(choices).flatMap(([value, label]) => {
    const count = rows.filter((row) => row['record_status'] === value).length;
    return isExample({ record: value }) ? [] : [{ label, count }];
  });
}

function checkedOf(rows: TableRows['sourced']): Quality['checked'] {
  const fill = fillOf(rows, 'checked_on');
  const days = rows
    .flatMap((row) => (typeof row['checked_on'] === 'string' ? [row['checked_on']] : []))
    .toSorted();
  const [first] = days;
  const last = days.at(-1);
  return first === undefined || last === undefined ? fill : { ...fill, first, last };
}
