import { applyChanges, writeTable } from '#desk/changes.ts';
import type { Changes } from '#desk/changes.ts';
import { wholeFile } from '#desk/desk-finding.ts';
import type { DeskFinding } from '#desk/desk-finding.ts';
import { NO_ANSWERS } from '#desk/intake/shape.ts';
import { tableSnapshot } from '#desk/plan-import.ts';
import type { Part } from '#desk/part.ts';
import { EMPTY } from '#desk/sheet.ts';
import type { RawSheet } from '#desk/sheet.ts';
import type { Dataset } from '#domain/dataset.ts';
import { readSnapshot } from '#history/snapshot.ts';

/**
 * Changes from the desk that are handed in again, to go on from there: the rows as they would stand on
 * the tables of today, or what stands against them.
 *
 * @param file as findings name it
 */
export function changesParts(
  changes: readonly Changes[],
  dataset: Dataset,
  file: string,
): { readonly parts: readonly Part[]; readonly findings: readonly DeskFinding[] } {
  const parts: Part[] = [];
  const findings: DeskFinding[] = [];
  for (const one of changes) {
    const { table } = one;
    const today = tableSnapshot(table, dataset);
    const applied = applyChanges(writeTable(today), one, `data/${table}.csv`);
    findings.push(...applied.findings.map(wholeFile));
    const merged = applied.csv === null ? null : readSnapshot(applied.csv);
    if (merged === null) continue;
    // Rows can only be taken out of a table as a whole.
    const whole = one.removed.length > 0;
    const known = new Set(today.rows.map((cells) => JSON.stringify(cells)));
    const rows = merged.rows.filter((cells) => whole || !known.has(JSON.stringify(cells)));
    parts.push({
      id: `${table}/changes`,
      table,
      file: changes.length === 1 ? file : `${file}（${table}）`,
      sheet: sheetOf([merged.columns, ...rows]),
      mode: whole ? 'replace' : 'overwrite',
      answers: NO_ANSWERS,
      settled: true,
    });
  }
  return { parts, findings };
}

function sheetOf(rows: readonly (readonly string[])[]): RawSheet {
  return {
    name: null,
    rows: rows.map((cells) =>
      cells.map((text) => (text === '' ? EMPTY : { kind: 'text' as const, text })),
    ),
    merges: [],
  };
}
