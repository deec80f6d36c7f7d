import { readDataset } from '#loaders/read-data.ts';
import type { DataPlaces } from '#loaders/read-data.ts';
import { readCountySurvey } from '#loaders/read-survey.ts';
import { staleChanges } from './stale-changes.ts';
import type { Finding } from '#tables/finding.ts';

/**
 * Everything that the check of the tables finds, and how many rows it read.
 *
 * @param reviewNumber review number (审图号) of surveyed boundaries; empty where there is none
 */
export function checkTables(
  places: DataPlaces,
  reviewNumber: string,
): { readonly rows: number; readonly findings: readonly Finding[] } {
  const { dataset, findings } = readDataset(places);
  const townships = dataset.townships.map(({ value }) => value);
  const { findings: geometry } = readCountySurvey(places, townships, reviewNumber);
  const rows = Object.values(dataset).reduce((total, table) => total + table.length, 0);
  return { rows, findings: [...findings, ...geometry, ...staleChanges(places)] };
}
