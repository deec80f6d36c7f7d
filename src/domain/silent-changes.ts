import { takesOut } from '#domain/check-corrections.ts';
import type { Dataset } from '#domain/dataset.ts';
import { unitsOf } from '#domain/check-phrases.ts';
import { numberStandsIn } from '#domain/phrase-numbers.ts';
import type { PublishedRow, PublishedTables } from '#domain/published-rows.ts';
import { finding } from '#tables/finding.ts';
import type { Finding } from '#tables/finding.ts';
import { tableNames, tables } from '#tables/index.ts';
import type { TableName } from '#tables/index.ts';
import type { Correction } from '#tables/corrections.ts';
import type { Observation } from '#tables/observations.ts';
import { rowKey } from '#tables/parse-table.ts';
import { cellText } from '#tables/table.ts';
import type { Located, Table } from '#tables/table.ts';

type AnyRow = Readonly<Record<string, unknown>>;

/** A published cell that says something else now, without a correction that tells of it. */
export interface SilentChange {
  readonly table: TableName;
  readonly row: Located<AnyRow>;
  readonly key: string;
  readonly column: string;
  readonly before: string;
  readonly after: string;
}

/**
 * Cells that readers rely on (`guarded` in a table's declaration) and that differ from their
 * published version. A cell that was empty is news, not a correction; so is a state of a later day.
 */
export function silentChanges(dataset: Dataset, published: PublishedTables): SilentChange[] {
  return tableNames.flatMap((name) => {
    const table = tables[name] as unknown as Table;
    const rows = published.get(name)?.rows;
    if (rows === undefined || table.guarded.length === 0) return [];
    return (dataset[name] as unknown as readonly Located<AnyRow>[]).flatMap((row) => {
      const key = rowKey(table, row.value);
      const was = rows.get(key);
      if (was === undefined) return [];
      return table.guarded.flatMap((column) => {
        const before = was[column] ?? '';
        const after = cellText(table, row.value, column);
        const told = dataset.corrections.some(({ value }) =>
          tellsOf(value, name, key, column, before),
        );
        if (before === '' || before === after || told || isLaterState(column, was, row.value))
          return [];
        return [{ table: name, row, key, column, before, after }];
      });
    });
  });
}

/** The findings of silent changes, each with the correction to paste, and of removed values. */
export function checkSilentChanges(
  dataset: Dataset,
  published: PublishedTables,
  today: string,
): Finding[] {
  const corrections = labelOf(dataset, 'corrections');
  const units = unitsOf(dataset);
  const changed = silentChanges(dataset, published).map((change) => {
    const { table, row, column, after } = change;
    const place = { file: row.file, line: row.line, column, value: after === '' ? null : after };
    const words =
      table === 'observations' ? wordsOf(row.value as unknown as Observation, units) : null;
    const params = {
      before: change.before,
      after,
      words: words === null ? '' : `引文“${words}”里也没有这个数。`,
      wordsEn: words === null ? '' : `Its words “${words}” do not hold it either. `,
      corrections,
      row: proposedRow(change, today),
    };
    const code = table === 'observations' ? 'silent-value' : 'silent-change';
    return finding(place, { code, params });
  });
  return [...changed, ...checkRemoved(dataset, published, today)];
}

/** Whether an observation's row has a finding of its own as a silent change. */
export function changedSilently(
  dataset: Dataset,
  published: PublishedTables,
): ReadonlySet<unknown> {
  return new Set(silentChanges(dataset, published).map(({ row }) => row.value));
}

/** A value that is gone needs a newer one of its series, or a correction that says why. */
function checkRemoved(dataset: Dataset, published: PublishedTables, today: string): Finding[] {
  const known = published.get('observations');
  if (known === undefined) return [];
  const { observations: table } = tables;
  const keys = new Set(dataset.observations.map(({ value }) => rowKey(table, value)));
  const indicators = new Set(dataset.indicators.map(({ value }) => value.indicator_id));
  const newest = new Map<string, string>();
  for (const { value } of dataset.observations) {
    const series = seriesOf(rowKey(table, value));
    if (value.period > (newest.get(series) ?? '')) newest.set(series, value.period);
  }
  return [...known.rows].flatMap(([key, row]) => {
    const { indicator_id = '', period = '', value = '' } = row;
    if (keys.has(key) || value === '' || !indicators.has(indicator_id)) return [];
    if ((newest.get(seriesOf(key)) ?? '') > period) return [];
    if (dataset.corrections.some(({ value: one }) => takesOut(one, 'observations', key))) return [];
    const change = { table: 'observations', key, column: '', before: value, after: '' } as const;
    const params = {
      before: value,
      corrections: labelOf(dataset, 'corrections'),
      row: proposedRow(change, today),
    };
    return [
      finding(
        { file: known.file, column: 'value', value: key },
        { code: 'silent-removal', params },
      ),
    ];
  });
}

/** All of the key but the period. */
const seriesOf = (key: string): string => key.split('|').toSpliced(3, 1).join('|');

function tellsOf(
  row: Correction,
  table: TableName,
  key: string,
  column: string,
  before: string,
): boolean {
  const same = row.table === table && row.row_key === key;
  return same && (row.column === column || row.column === null) && row.before === before;
}

/** A facility may open or close: its state is news where it is said of a later day. */
function isLaterState(column: string, was: PublishedRow, now: AnyRow): boolean {
  if (column !== 'status' || !('status_as_of' in now)) return false;
  const later = textOf(now['status_as_of']) > (was['status_as_of'] ?? '');
  return later || (now['closed_on'] !== null && (was['closed_on'] ?? '') === '');
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Words that say another number than the changed value; null where they say it. */
function wordsOf(row: Observation, units: ReadonlyMap<string, string | null>): string | null {
  const { value, phrase } = row;
  if (phrase === null || value === null) return null;
  return numberStandsIn(value, phrase, units.get(row.indicator_id) ?? null) ? null : phrase;
}

/** A row of corrections as it would stand in the file; the two reasons are left to the editor. */
function proposedRow(
  { table, key, column, before, after }: Omit<SilentChange, 'row'>,
  today: string,
): string {
  const id = [today, key.split('|')[0], column.replaceAll('_', '-')].filter((part) => part !== '');
  const cells = [id.join('-'), today, table, key, column, before, after, '', ''];
  return cells
    .map((cell) => (/[",]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell))
    .join(',');
}

/** The file of a table, as an editor would type it. */
function labelOf(dataset: Dataset, name: TableName): string {
  return (
    dataset[name][0]?.file ??
    dataset.observations[0]?.file.replace('observations', name) ??
    `data/${name}.csv`
  );
}
