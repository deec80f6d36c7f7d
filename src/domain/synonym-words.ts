import type { Lang } from '#tables/finding.ts';
import type { Synonym } from '#tables/synonyms.ts';

/**
 * Words of a language by which people mean something that these texts name: 老兵 for what has 退役军人 in
 * its name. Lists that are filtered in the browser are given them with their rows.
 */
export function wordsLeadingTo(
  texts: readonly string[],
  synonyms: readonly Synonym[],
  lang: Lang,
): readonly string[] {
  return synonyms
    .filter(({ lang: of, leads_to: to }) => of === lang && texts.some((text) => text.includes(to)))
    .map(({ word }) => word);
}
