import { sorted } from '#domain/lists.ts';

/**
 * Lower bounds of the classes above the first, so that each class holds about the same number of
 * values. Bounds are rounded, by default to two digits; equal bounds fall together, and a class that rounding
 * has emptied falls to the one below.
 */
export function classBreaks(
  values: readonly number[],
  classes: number,
  round = roundToTwoDigits,
): number[] {
  const ordered = sorted(values, (a, b) => a - b);
  const breaks = Array.from({ length: classes - 1 }, (_, index) => {
    const at = Math.floor(((index + 1) * ordered.length) / classes);
    return round(ordered[at] ?? 0);
  });
  const rising = [...new Set(breaks)].filter((bound) => bound > (ordered[0] ?? 0));
  return rising.filter((bound, index) => {
    const next = rising[index + 1] ?? Infinity;
    return ordered.some((value) => value >= bound && value < next);
  });
}

/** Class of a value, counted from 1. */
export function classOf(value: number, breaks: readonly number[]): number {
  return 1 + breaks.filter((bound) => value >= bound).length;
}

function roundToTwoDigits(value: number): number {
  return Number(value.toPrecision(2));
}
