import type { Dataset } from '#domain/dataset.ts';
import { checkIntegrity } from '#domain/integrity.ts';
import { formatFinding } from '#tables/finding.ts';
import type { Lang } from '#tables/finding.ts';

const PROGRAMMES = ['jijiazhuang-furniture', 'veterans-cooperatives'];

/** What an editor is told of a whole dataset, without the folder and the line of each finding. */
export function saidOf(
  dataset: Dataset,
  lang: Lang = 'zh',
  programmes: readonly string[] | null = PROGRAMMES,
): string[] {
  const findings = checkIntegrity(dataset, { countyCode: '130726', programmes });
  return findings.map((found) =>
    formatFinding(found, lang)
      .replace(/^data\//, '')
      .replace(/:\d+/, ''),
  );
}

export const beimenzi = (row: { facility_id: string | null }): boolean =>
  row.facility_id === 'beimenzi-mutual-aid-home';

export const ofIndicator =
  (id: string) =>
  (row: { indicator_id: string }): boolean =>
    row.indicator_id === id;
