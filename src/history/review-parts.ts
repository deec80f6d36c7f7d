import { formatNumber } from '#domain/format.ts';
import { verdicts } from '#domain/reconcile.ts';
import type { Outcome } from '#domain/reconciliation-effect.ts';
import { reviewText } from '#i18n/review.ts';
import type { Lang } from '#tables/finding.ts';

/** An outcome in words: 56对2，差54，有出入. */
export function outcomeText(outcome: Outcome | null, lang: Lang): string {
  const t = reviewText[lang];
  if (outcome === null) return t.noCheck;
  const number = (value: number | null): string => {
    if (value === null) return t.unknown;
    const places = Number.isInteger(value)
      ? 0
      : Math.min(4, (String(value).split('.')[1] ?? '').length);
    return formatNumber(value, places, lang);
  };
  const { left, right, difference, verdict } = outcome;
  return t.outcome(number(left), number(right), number(difference), verdicts[verdict][lang]);
}

/** Twelve digits of a commit; a revision that is one already is cut likewise. */
export function shortCommit(revision: string): string {
  return /^[0-9a-f]{13,}$/.test(revision) ? revision.slice(0, 12) : revision;
}
