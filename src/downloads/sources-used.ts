import type { TableRows } from '#downloads/rows.ts';
import type { Source } from '#tables/sources.ts';
import type { Table } from '#tables/table.ts';

/** The sources that the sourced rows of a table rest on, in the order of the table of sources. */
export function sourcesUsed(rows: TableRows, sources: readonly Source[]): Source[] {
  const columns = sourceColumns(rows.table);
  const used = new Set(rows.sourced.flatMap((row) => columns.flatMap((column) => row[column])));
  return sources.filter((source) => used.has(source.source_id));
}

/** The table of sources names its sources by their key, the others by reference. */
function sourceColumns(table: Table): readonly string[] {
  if (table.name === 'sources') return table.key;
  return table.references.filter(({ table: to }) => to === 'sources').map(({ column }) => column);
}

/** Latest date of publication; the editors' own work says nothing of how recent the matter is. */
export function newestPublication(sources: readonly Source[]): string | null {
  const dates = sources
    .filter((source) => source.kind !== 'editorial')
    .flatMap((source) => source.published_on ?? []);
  return dates.toSorted().at(-1) ?? null;
}
