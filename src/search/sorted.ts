/** Sets of whole numbers as arrays in rising order. */
export type Sorted = readonly number[];

/** What is in both. */
export function intersect(one: Sorted, other: Sorted): number[] {
  const [few, many] = one.length <= other.length ? [one, other] : [other, one];
  const both: number[] = [];
  let at = 0;
  for (const value of few) {
    while (at < many.length && (many[at] ?? 0) < value) at += 1;
    if (many[at] === value) both.push(value);
  }
  return both;
}

/** What is in any. */
export function unite(sets: readonly Sorted[]): Sorted {
  const [only = [], ...others] = sets;
  if (others.length === 0) return only;
  const all = sets.flat().sort((a, b) => a - b);
  return all.filter((value, at) => value !== all[at - 1]);
}

/** Index of the last value that is not above the one sought; −1 where all are. */
export function lastAtMost<T>(values: readonly T[], sought: T): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((values[middle] ?? sought) <= sought) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
