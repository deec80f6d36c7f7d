import type { Dataset } from '#domain/dataset.ts';
import { numberStandsIn, qualifierIn } from '#domain/phrase-numbers.ts';
import { finding } from '#tables/finding.ts';
import type { Finding } from '#tables/finding.ts';
import type { Observation } from '#tables/observations.ts';

/** A value this many times the one before it, or less than its part, is worth a second look. */
const JUMP = 3;

/** Chinese units by indicator. */
export function unitsOf({ indicators }: Dataset): ReadonlyMap<string, string | null> {
  return new Map(indicators.map(({ value }) => [value.indicator_id, value.unit_zh] as const));
}

/**
 * Values against the words of their sources: the number stands in the phrase, and is as exact as
 * the phrase says. Values against the ones before them: a jump needs a note that explains it.
 *
 * @param told rows of which a change without a correction is told already, words included
 */
export function checkPhrases(dataset: Dataset, told: ReadonlySet<unknown>): Finding[] {
  const units = unitsOf(dataset);
  const words = dataset.observations.flatMap(({ file, line, value: row }) => {
    const { value, phrase } = row;
    if (phrase === null || value === null || told.has(row)) return [];
    const place = { file, line, column: 'value', value: String(value) };
    if (!numberStandsIn(value, phrase, units.get(row.indicator_id) ?? null)) {
      return [finding(place, { code: 'phrase-number', params: { phrase } })];
    }
    const said = qualifierIn(phrase, value);
    if (said === null || row.qualifier !== 'exact') return [];
    return [
      finding(
        { ...place, column: 'qualifier', value: row.qualifier },
        { code: 'phrase-qualifier', params: { phrase, said } },
      ),
    ];
  });
  return [...words, ...checkJumps(dataset)];
}

/** Parts by sex and age are left to the sums that must hold: small ones jump by themselves. */
function checkJumps({ observations }: Dataset): Finding[] {
  const totals = observations.filter(({ value }) => value.sex === null && value.age_group === null);
  const series = Map.groupBy(totals, ({ value }) => seriesOf(value));
  return [...series.values()].flatMap((rows) => {
    const known = rows
      .filter(({ value: { value } }) => value !== null && value > 0)
      .toSorted((a, b) => (a.value.period < b.value.period ? -1 : 1));
    return known.flatMap(({ file, line, value: row }, index) => {
      const last = known[index - 1]?.value;
      if (last === undefined || row.note_zh !== null) return [];
      const ratio = (row.value ?? 0) / (last.value ?? 1);
      if (ratio <= JUMP && ratio >= 1 / JUMP) return [];
      const params = { last: last.value ?? 0, period: last.period, times: JUMP };
      return [
        finding(
          { file, line, column: 'value', value: String(row.value) },
          { code: 'value-jump', params },
        ),
      ];
    });
  });
}

function seriesOf({ indicator_id, area_code, facility_id }: Observation): string {
  return JSON.stringify([indicator_id, area_code, facility_id]);
}
