/**
 * What newer browsers know of lists themselves. The code that pages load runs in older ones, too, so
 * it asks here.
 */

/** Lists of what has the same key, in the order in which keys and items first come. */
export function groupBy<T, K>(items: Iterable<T>, keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}

/** The last of a list; undefined where it is empty. */
export function lastOf<T>(list: readonly T[]): T | undefined {
  return list[list.length - 1];
}

/** A list in another order, itself left as it is. */
export function sorted<T>(list: Iterable<T>, compare: (a: T, b: T) => number): T[] {
  return [...list].sort(compare);
}
