import type { EventPlace } from '#desk/intake/ledger.ts';
import { IdBook, madeNames } from '#desk/intake/made-names.ts';
import { isFiller } from '#desk/intake/plain-text.ts';
import { ask, confirm } from '#desk/intake/readings.ts';
import type { ReadRow } from '#desk/intake/read-row.ts';
import type { Answers, MappedColumn, TakenRow } from '#desk/intake/shape.ts';
import type { Taking } from '#desk/intake/taking.ts';
import { datedCare } from '#tables/facility-care.ts';
import { sourceId } from '#tables/needed-ids.ts';
import type { Table } from '#tables/table.ts';

/** What an editor is offered to fill in once for all rows of a list of facilities. */
export const FILL_ONCE: Readonly<Record<string, string>> = {
  source_id: sourceId.editorial,
  status: 'unknown',
  record_status: 'reported',
};

/** Fills in once what no row says, makes ids and English names, and says what is missing. */
export function completeRows(read: readonly ReadRow[], taking: Taking): TakenRow[] {
  const { table, world } = taking;
  // Ids that the list itself gives come before those that are made.
  const given = read.map(({ cells }) => cells['facility_id'] ?? '');
  const ids = new IdBook([...world.ids, ...given.filter((id) => id !== '')]);
  const required = Object.keys(table.columns).filter((name) => table.columns[name]?.required);
  return read.map((one) => {
    const { row, cells, waiting, changes } = one;
    if (changes === null) fillIn(one, taking);
    if (table.name === 'facilities') {
      if (changes === null) makeNames(one, ids, taking);
      askForClosing(one, taking);
      askForDays(one, taking);
    }
    // A place that closed must say when: the table's own rule.
    const must = cells['status'] === 'closed' ? [...required, 'closed_on'] : required;
    const missing = must.filter(
      (column) => (cells[column] ?? '') === '' && !waiting.includes(column),
    );
    return { line: row.line, cells, missing, open: waiting.length, changes };
  });
}

function fillIn({ cells, waiting }: ReadRow, { table, fill }: Taking): void {
  for (const [name, value] of Object.entries(fill)) {
    if ((cells[name] ?? '') === '') cells[name] = value;
  }
  if (table.name !== 'facilities') return;
  waiting.push(...Object.keys(FILL_ONCE).filter((column) => (cells[column] ?? '') === ''));
}

function makeNames(
  { row, cells, waiting, township }: ReadRow,
  ids: IdBook,
  { world, ledger }: Taking,
): void {
  const from = cells['name_zh'] ?? '';
  const lacking = ['facility_id', 'name_en'].filter((column) => cells[column] === '');
  if (from === '' || lacking.length === 0) return;
  const { id, english } = madeNames(from, township === '' ? null : township, world.places);
  for (const column of lacking) {
    const made =
      column === 'name_en' ? confirm('english-made', english) : confirm('id-made', ids.take(id));
    const settled = ledger.settle(made, { line: row.line, column, at: null, from });
    if (settled === null) waiting.push(column);
    cells[column] = settled ?? '';
  }
}

/** That a place closed is taken from its word; when, a list that does not say is asked row by row. */
function askForClosing(one: ReadRow, { ledger, own }: Taking): void {
  const { row, cells } = one;
  if (cells['status'] !== 'closed' || cells['closed_on'] !== '') return;
  if (saysItself(one, 'closed_on', own)) return;
  const from = cells['name_zh'] ?? '';
  const place: EventPlace = { line: row.line, column: 'closed_on', at: null, from };
  cells['closed_on'] = ledger.settle(ask('closing-day'), place) ?? '';
}

/**
 * Of which day free beds and ratings are, a list that does not say is asked once for all its rows; as
 * long as that is not known they are left out. Where a row has none, their day says nothing.
 */
function askForDays(one: ReadRow, { ledger, own }: Taking): void {
  const { row, cells, waiting } = one;
  for (const { column, day, needed } of datedCare) {
    if ((cells[column] ?? '') === '') cells[day] = '';
    else if (needed && cells[day] === '' && !waiting.includes(day) && !saysItself(one, day, own)) {
      const place: EventPlace = { line: row.line, column: day, at: null, from: '' };
      const offered = cells['status_as_of'] ?? '';
      cells[day] = ledger.settle(ask('care-day', offered === '' ? [] : [offered]), place) ?? '';
    }
    if (needed && cells[day] === '') cells[column] = '';
  }
}

/** Whether the row's own cell for a column says something, which was asked about then. */
function saysItself({ row }: ReadRow, column: string, own: Taking['own']): boolean {
  const at = own.find(({ name }) => name === column)?.at ?? -1;
  const text = row.cells[at]?.text.trim() ?? '';
  return text !== '' && !isFiller(text);
}

/** What is filled in once; nothing but the answers where not everything is accepted. */
export function fillOf(
  table: Table,
  { acceptAll, fill }: Answers,
): Readonly<Record<string, string>> {
  const offered = acceptAll && table.name === 'facilities' ? FILL_ONCE : {};
  return Object.fromEntries(
    Object.entries({ ...offered, ...fill }).filter(([name]) => name in table.columns),
  );
}

/** Columns that a row must have and that nothing fills. */
export function missingColumns(
  table: Table,
  mapping: readonly MappedColumn[],
  fill: Readonly<Record<string, string>>,
): string[] {
  const made =
    table.name === 'facilities'
      ? ['facility_id', 'name_en', 'kind_id', ...Object.keys(FILL_ONCE)]
      : [];
  const given = new Set([...mapping.flatMap(({ to }) => to), ...Object.keys(fill), ...made]);
  return Object.entries(table.columns)
    .filter(([name, { required }]) => required && !given.has(name))
    .map(([name]) => name);
}
