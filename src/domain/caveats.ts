import type { Figure } from '#domain/figure.ts';
import type { Lang } from '#tables/finding.ts';

/**
 * What a reader must know of a figure before comparing it with others: its own note, and the notes
 * of every figure it was computed from, since a sum of doubtful numbers is as doubtful. The method
 * of a computed value comes first.
 */
export function caveatsOf(figure: Figure, lang: Lang): string[] {
  const own = figure.note[lang];
  const below = figure.inputs.flatMap((input) => caveatsOf(input, lang));
  return [...new Set([...(own === null ? [] : [own]), ...below])];
}
