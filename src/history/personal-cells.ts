import type { Snapshot } from '#history/snapshot.ts';
import { PERSONAL_CODES, personalData } from '#tables/personal-data.ts';
import type { Table } from '#tables/table.ts';

const PERSONAL: ReadonlySet<string> = new Set(PERSONAL_CODES);

/**
 * Whether a version holds what must not be published. A version may be older than the check that
 * keeps such cells out today, and what was taken out of a table must not come back with its past.
 */
export function holdsPersonalData(snapshot: Snapshot, table: Table): boolean {
  const duty = snapshot.columns.indexOf('duty_mobile');
  return snapshot.rows.some((row) =>
    row.some((cell, at) => {
      // Nearly all cells end here; what follows looks at what the column permits.
      if (personalData(cell) === null) return false;
      const name = snapshot.columns[at] ?? '';
      if (name === 'phone') return row[duty] !== 'yes';
      const column = Object.hasOwn(table.columns, name) ? table.columns[name] : undefined;
      if (column === undefined) return true;
      const result = column.read(cell);
      return !result.ok && PERSONAL.has(result.violation.code);
    }),
  );
}
