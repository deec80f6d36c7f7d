import { gazetteerOf } from '#desk/intake/gazetteer.ts';
import type { Gazetteer } from '#desk/intake/gazetteer.ts';
import { kindBookOf } from '#desk/intake/read-kind.ts';
import type { KindBook } from '#desk/intake/read-kind.ts';
import { labelsOf } from '#desk/labels.ts';
import type { Labels } from '#desk/labels.ts';
import type { Dataset } from '#domain/dataset.ts';
import type { Table } from '#tables/table.ts';

/** All that a list is read against. Made once, for whatever number of runs. */
export interface ListWorld {
  readonly dataset: Dataset;
  readonly places: Gazetteer;
  readonly kinds: KindBook;
  readonly labels: ReadonlyMap<string, Labels>;
  /** Ids that may not be given anew: published ones and those of rows taken out. */
  readonly ids: ReadonlySet<string>;
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
    today,
  };
}
