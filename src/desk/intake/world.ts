import { gazetteerOf } from '#desk/intake/gazetteer.ts';
import type { Gazetteer } from '#desk/intake/gazetteer.ts';
import { kindBookOf } from '#desk/intake/read-kind.ts';
import type { KindBook } from '#desk/intake/read-kind.ts';
import { labelsOf } from '#desk/labels.ts';
import type { Labels } from '#desk/labels.ts';
import { isTableName } from '#domain/count-rows.ts';
import type { Dataset } from '#domain/dataset.ts';
import { rowKey } from '#tables/parse-table.ts';
import { cellsOf } from '#tables/table.ts';
import type { AnyRow, Located, Table } from '#tables/table.ts';

/** All that a list is read against. Made once, for whatever number of runs. */
export interface ListWorld {
  readonly dataset: Dataset;
  readonly places: Gazetteer;
  readonly kinds: KindBook;
  readonly labels: ReadonlyMap<string, Labels>;
  /** Ids that may not be given anew: published ones and those of rows taken out. */
  readonly ids: ReadonlySet<string>;
  /** Cells of the published rows of the table, by key and column. */
  readonly published: ReadonlyMap<string, Readonly<Record<string, string>>>;
  /** The day of the import. */
  readonly today: string;
}

export function listWorld(
  dataset: Dataset,
  table: Table,
  countyCode: string,
  today: string,
): ListWorld {
  return {
    dataset,
    places: gazetteerOf(dataset, countyCode),
    kinds: kindBookOf(dataset),
    labels: labelsOf(table, dataset),
    ids: new Set([
      ...dataset.facilities.map(({ value }) => value.facility_id),
      ...dataset.tombstones.map(({ value }) => value.facility_id),
    ]),
    published: publishedCells(dataset, table),
    today,
  };
}

function publishedCells(
  dataset: Dataset,
  table: Table,
): ReadonlyMap<string, Readonly<Record<string, string>>> {
  if (!isTableName(table.name)) return new Map();
  const rows = dataset[table.name] as unknown as readonly Located<AnyRow>[];
  const names = Object.keys(table.columns);
  return new Map(
    rows.map(({ value }) => {
      const cells = cellsOf(table.columns, value);
      return [
        rowKey(table, value),
        Object.fromEntries(names.map((name, at) => [name, cells[at] ?? ''])),
      ] as const;
    }),
  );
}
