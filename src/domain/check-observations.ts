import type { Dataset } from '#domain/dataset.ts';
import { finding } from '#tables/finding.ts';
import type { Finding } from '#tables/finding.ts';
import type { Coverage } from '#tables/indicators.ts';
import { isTooSmall, SMALLEST_COUNT_OF_PEOPLE } from '#tables/observations.ts';
import type { Observation } from '#tables/observations.ts';
import { isDemoKey } from '#tables/listed.ts';

/**
 * Areas exist, lie in the indicator's coverage; computed indicators are not observed; counts of very
 * few people are withheld.
 */
export function checkObservations(dataset: Dataset, countyCode: string): Finding[] {
  const indicators = new Map(
    dataset.indicators.map(({ value }) => [value.indicator_id, value] as const),
  );
  const areas = new Set([
    ...dataset.counties.map((row) => row.value.county_code),
    ...dataset.townships.map((row) => row.value.township_code),
  ]);
  return dataset.observations.flatMap(({ file, line, value }) => {
    const place = { file, line, column: 'area_code', value: value.area_code };
    if (!areas.has(value.area_code)) {
      const params = { table: 'counties / townships', hint: '' };
      return [finding(place, { code: 'reference', params })];
    }
    const indicator = indicators.get(value.indicator_id);
    if (indicator === undefined) return [];
    const params = {
      indicator: indicator.indicator_id,
      coverage: indicator.coverage.join(' / '),
    };
    const decimals = value.value === null ? 0 : (String(value.value).split('.')[1]?.length ?? 0);
    if (decimals > indicator.decimals) {
      const at = { file, line, column: 'value', value: String(value.value) };
      const limit = { indicator: indicator.indicator_id, decimals: indicator.decimals };
      return [finding(at, { code: 'decimals', params: limit })];
    }
    if (value.value !== null && value.value < 0 && isCount(indicator)) {
      const at = { file, line, column: 'value', value: String(value.value) };
      return [finding(at, { code: 'value-negative' })];
    }
    if (isTooSmall(value.value, indicator.unit_zh)) {
      const at = { file, line, column: 'value', value: String(value.value) };
      return [
        finding(at, { code: 'count-too-small', params: { least: SMALLEST_COUNT_OF_PEOPLE } }),
      ];
    }
    if (isDemoKey(value.facility_id)) {
      const at = { file, line, column: 'facility_id', value: value.facility_id };
      return [finding(at, { code: 'demo-in-data' })];
    }
    if (indicator.formula !== null) {
      const at = { file, line, column: 'indicator_id', value: value.indicator_id };
      return [finding(at, { code: 'computed-observed', params })];
    }
    const levels = coverageOf(value, countyCode);
    if (levels.some((level) => indicator.coverage.includes(level))) return [];
    return [finding(place, { code: 'coverage', params })];
  });
}

/** The coverages that an observation can belong to. */
function coverageOf(row: Observation, countyCode: string): Coverage[] {
  if (row.facility_id !== null) return ['facility'];
  if (row.area_code.length === 9) return ['townships'];
  return row.area_code === countyCode ? ['county', 'counties'] : ['counties'];
}

/** Whether an indicator counts something: neither a share nor, by its name, a change. */
function isCount({
  unit_zh,
  name_zh,
}: {
  readonly unit_zh: string | null;
  readonly name_zh: string;
}) {
  return !/[%‰]/.test(unit_zh ?? '') && !/增|减|净|变化|变动|差/.test(name_zh);
}
