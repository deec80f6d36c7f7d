import { foldText, noFolding } from '#search/fold.ts';
import type { FoldMap } from '#search/fold.ts';
import type { SearchIndex } from '#search/open-index.ts';
import { needsOf } from '#search/plan.ts';
import type { QueryPart } from '#search/query.ts';
import type { Found } from '#search/rank.ts';
import { intersect, unite } from '#search/sorted.ts';
import type { Sorted } from '#search/sorted.ts';

/** One thing sought, in one spelling or several: any of them will do. */
export type Sought = readonly QueryPart[];

/** Passages read at most to see whether a phrase really stands in them: they are shown anyway. */
const mostRead = 12;

/** Passages that have every pair of a phrase, and the phrase itself where they are few. */
async function reallyIn(
  index: SearchIndex,
  passages: Sorted,
  { text }: QueryPart,
): Promise<Sorted> {
  if (passages.length > mostRead) return passages;
  const texts = await Promise.all(passages.map((passage) => index.passage(passage)));
  const has = (passage: string, map: FoldMap): boolean => foldText(passage, map).includes(text);
  if (texts.every((passage) => has(passage, noFolding))) return passages;
  const forms = await index.forms();
  return passages.filter((_, at) => has(texts[at] ?? '', forms));
}

/** Passages in which a part stands. */
export async function passagesOf(index: SearchIndex, part: QueryPart): Promise<Sorted> {
  const sets = await Promise.all(
    needsOf(part).map(async (need) =>
      unite(await Promise.all(need.map((lookup) => index.passagesWith(lookup)))),
    ),
  );
  const [first = [], ...others] = sets.sort((a, b) => a.length - b.length);
  const all = others.reduce<Sorted>((both, set) => intersect(both, set), first);
  return part.kind === 'phrase' && sets.length > 1 ? reallyIn(index, all, part) : all;
}

/** Passages in which any spelling of a thing stands. */
export async function findSought(index: SearchIndex, sought: Sought): Promise<Found> {
  const sets = await Promise.all(sought.map((part) => passagesOf(index, part)));
  const length = Math.max(0, ...sought.map(({ text }) => [...text].length));
  return { passages: unite(sets), length };
}
