import { unitsOf } from '#domain/check-phrases.ts';
import { claimParts } from '#domain/claim-text.ts';
import type { Dataset } from '#domain/dataset.ts';
import { numberStandsIn } from '#domain/phrase-numbers.ts';
import { finding } from '#tables/finding.ts';
import type { Finding } from '#tables/finding.ts';

/**
 * A claim about a number says the one that its source gives among the values; in English, where a
 * small one may be a word, whatever it writes in digits. A value with a finding of its own is left to that.
 *
 * @param told rows of which a change without a correction is told already
 */
export function checkClaimNumbers(dataset: Dataset, told: ReadonlySet<unknown>): Finding[] {
  const units = unitsOf(dataset);
  const values = Map.groupBy(dataset.observations, ({ value }) => value.indicator_id);
  return dataset.claims.flatMap(({ file, line, value: claim }) => {
    const { indicator_id: id, source_id: source, claim_zh: zh, claim_en: en } = claim;
    const rows = id === null ? [] : (values.get(id) ?? []);
    return rows.flatMap(({ value: row }): Finding[] => {
      const { value, phrase } = row;
      if (row.source_id !== source || value === null || told.has(row)) return [];
      const holds = (text: string): boolean =>
        numberStandsIn(value, text, units.get(id ?? '') ?? null);
      if (phrase !== null && !holds(phrase)) return [];
      const wrong = !holds(zh)
        ? (['claim_zh', zh] as const)
        : /\d/.test(en) && claimParts(en, value, 'en').number === ''
          ? (['claim_en', en] as const)
          : null;
      if (wrong === null) return [];
      const [column, text] = wrong;
      const params = { value: String(value) };
      return [finding({ file, line, column, value: text }, { code: 'claim-number', params })];
    });
  });
}
