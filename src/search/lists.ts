import { writePostings } from '#search/postings.ts';

/** Pages with their levels, each pair as one number: there are many millions of them. */
export type List = number[];
/** A page and its level as one number. */
export const packed = (page: number, level: number): number => page * 8 + level;
const unpacked = (pair: number): [page: number, level: number] => [pair >> 3, pair & 7];

/** Adds a pair to the list of a name. */
export function addTo(lists: Map<string, List>, name: string, pair: number): void {
  const list = lists.get(name);
  if (list === undefined) lists.set(name, [pair]);
  else list.push(pair);
}

/** Lists by name, in the order of the names. */
export function linesOf(lists: ReadonlyMap<string, List>): string[] {
  const names = [...lists.keys()].sort();
  return names.map((name) => `${name}\t${writePostings((lists.get(name) ?? []).map(unpacked))}`);
}
