import type { Snapshot } from '#history/snapshot.ts';
import { violationOf } from '#tables/column.ts';
import { personalData } from '#tables/personal-data.ts';
import type { Table } from '#tables/table.ts';

/** Only a cell with this many digits can hold a number of a person; spares the rest the check. */
const FEWEST_DIGITS = 11;
const PERSONAL = new Set(['personal-id', 'personal-mobile', 'bank-card']);

/**
 * Whether a version holds what must not be published. A version may be older than the check that
 * keeps such cells out today, and what was taken out of a table must not come back with its past.
 */
export function holdsPersonalData(snapshot: Snapshot, table: Table): boolean {
  const duty = snapshot.columns.indexOf('duty_mobile');
  return snapshot.rows.some((row) =>
    row.some((cell, at) => {
      if (cell.length < FEWEST_DIGITS || digitsIn(cell) < FEWEST_DIGITS) return false;
      const name = snapshot.columns[at] ?? '';
      if (name === 'phone') return personalData(cell) !== null && row[duty] !== 'yes';
      const column = Object.hasOwn(table.columns, name) ? table.columns[name] : undefined;
      if (column === undefined) return personalData(cell) !== null;
      const result = column.schema.safeParse(cell);
      const issues = result.success ? [] : result.error.issues;
      return issues.some((issue) => PERSONAL.has(violationOf(issue).code));
    }),
  );
}

function digitsIn(cell: string): number {
  return cell.match(/\p{Nd}/gu)?.length ?? 0;
}
