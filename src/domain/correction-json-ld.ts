import { inLang } from '#domain/text.ts';
import type { Correction } from '#tables/corrections.ts';
import type { Lang } from '#tables/finding.ts';

/** Corrections as schema.org comments, for the `correction` property of a page or an article. */
export function correctionJsonLd(
  corrections: readonly Correction[],
  lang: Lang,
): Record<string, unknown>[] {
  return corrections.map((row) => ({
    '@type': 'CorrectionComment',
    datePublished: row.date,
    text: inLang(row, 'reason', lang),
  }));
}
