import type { TownshipSummary } from '#domain/township-load.ts';
import { classBreaks } from '#map/classes.ts';

/** What a township can be shaded by. */
export const measures = ['people', 'villages', 'count', 'spoken'] as const;
export type Measure = (typeof measures)[number];

export const isMeasure = (word: string): word is Measure =>
  measures.some((measure) => measure === word);

/** The figures of one township; null where none is reported. */
export type MeasureValues = Readonly<Record<Measure, number | null>>;

/** What the map knows of a township; of when a place was last spoken of, the year. */
export const measureValues = (township: TownshipSummary): MeasureValues => ({
  people: township.people,
  villages: township.villages,
  count: township.facilities.length,
  spoken: township.spoken === null ? null : Number(township.spoken.slice(0, 'yyyy'.length)),
});

/** The measures that tell townships apart: one that is the same wherever it is known shades nothing. */
export const tellingMeasures = (townships: readonly MeasureValues[]): readonly Measure[] =>
  measures.filter(
    (measure) => new Set(townships.flatMap((values) => values[measure] ?? [])).size > 1,
  );

/** Measures of which none is a finding of its own, not just the least. */
const FROM_NONE: readonly Measure[] = ['count'];
/** Measures in small whole numbers: a class is written 2–3, not 2–4. */
const WHOLE: readonly Measure[] = ['count', 'villages', 'spoken'];
const CLASSES = 4;

/** Lower bounds of the classes above the first; with facilities, none is a class by itself. */
export function breaksFor(measure: Measure, values: readonly number[]): number[] {
  // A year is not rounded to two digits.
  if (measure === 'spoken') return classBreaks(values, CLASSES, (year) => year);
  const some = values.filter((value) => value > 0);
  if (!FROM_NONE.includes(measure) || some.length === values.length) {
    return classBreaks(values, CLASSES);
  }
  return some.length === 0 ? [] : [Math.min(...some), ...classBreaks(some, CLASSES - 1)];
}

/** A class in the legend: from one value to another, below one, or from one up. */
export interface ClassRange {
  readonly from: number | null;
  readonly to: number | null;
}

/** What each class holds, from the lowest up; `values` are those that the bounds were made of. */
export function classRanges(
  measure: Measure,
  breaks: readonly number[],
  values: readonly number[],
): ClassRange[] {
  const whole = WHOLE.includes(measure);
  const least = Math.min(...values);
  if (values.length === 0) return [];
  if (breaks.length === 0) return [{ from: least, to: Math.max(...values) }];
  const below = breaks[0] ?? 0;
  const none = least === 0 && FROM_NONE.includes(measure);
  return [
    none ? { from: 0, to: 0 } : { from: null, to: below },
    ...breaks.map((from, index): ClassRange => {
      const next = breaks[index + 1];
      return { from, to: next === undefined ? null : whole ? next - 1 : next };
    }),
  ];
}
