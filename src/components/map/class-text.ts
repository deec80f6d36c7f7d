import type { MapViewText } from '#i18n/map-view.ts';
import type { ClassRange } from '#map/measures.ts';

/** The sentence and the numbers of a class in the legend: below 5, 5–9, 10 or more, 3; or of years. */
export function classSentence(
  { from, to }: ClassRange,
  text: Pick<MapViewText, 'below' | 'between' | 'above'> & Partial<MapViewText['years']>,
): { sentence: (...numbers: string[]) => string; numbers: number[] } {
  if (from === null) return { sentence: (n = '') => text.below(n), numbers: [to ?? 0] };
  if (to === null) return { sentence: (n = '') => text.above(n), numbers: [from] };
  if (from === to) return { sentence: (n = '') => text.one?.(n) ?? n, numbers: [from] };
  return { sentence: (a = '', b = '') => text.between(a, b), numbers: [from, to] };
}
