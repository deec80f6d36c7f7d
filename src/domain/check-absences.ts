import { absencesIn } from '#domain/absence.ts';
import type { Dataset } from '#domain/dataset.ts';
import { searchesIn } from '#domain/note-parts.ts';
import { finding } from '#tables/finding.ts';
import type { Finding } from '#tables/finding.ts';
import { tableNames, tables } from '#tables/index.ts';
import { nearest } from '#tables/nearest.ts';
import type { Table } from '#tables/table.ts';

/** Searches say themselves what was not found; corrections quote what once stood in a cell. */
const QUOTING: readonly string[] = ['searches', 'corrections'];

/** What a note says was not found names the search behind it, and that search exists. */
export function checkAbsences(dataset: Dataset): Finding[] {
  const ids = dataset.searches.map(({ value }) => value.search_id);
  return tableNames
    .filter((name) => !QUOTING.includes(name))
    .flatMap((name) => {
      const columns = Object.keys(tables[name].columns).filter((column) =>
        /_(zh|en)$/.test(column),
      );
      const own = (tables[name] as unknown as Table).references.find(
        ({ table }) => table === 'searches',
      );
      return dataset[name].flatMap(({ file, line, value: row }) => {
        // A row with a column for its search has said where it looked.
        const said = own !== undefined && (row as Readonly<Record<string, unknown>>)[own.column];
        return columns.flatMap((column) => {
          const text = (row as Readonly<Record<string, unknown>>)[column];
          if (typeof text !== 'string') return [];
          const cited = searchesIn(text);
          const [absence] = absencesIn(text);
          const unknown = cited
            .filter((id) => !ids.includes(id))
            .map((id) => {
              const near = nearest(id, ids);
              const params = { hint: near === undefined ? '' : `→ ${near} ` };
              return finding({ file, line, column, value: id }, { code: 'absence-search', params });
            });
          if (absence === undefined || cited.length > 0 || Boolean(said)) return unknown;
          return [finding({ file, line, column, value: absence.text }, { code: 'absence-cell' })];
        });
      });
    });
}
