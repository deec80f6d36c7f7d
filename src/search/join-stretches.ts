import type { Lexicon } from '#search/lexicon.ts';
import type { Spelled } from '#search/pinyin.ts';

/** Ways tried at most to put spelled words together to one. */
const mostJoined = 60;

/** Stretches put together to one run, in every way that some page has. */
export async function joinStretches(
  lexicon: Lexicon,
  stretches: readonly Spelled[],
): Promise<string[]> {
  let runs = [''];
  for (const words of stretches) {
    const longer = runs.flatMap((run) => words.map((word) => run + word)).slice(0, mostJoined);
    const known = await Promise.all(longer.map((run) => lexicon.pagesWith(run)));
    runs = longer.filter((_, at) => (known[at] ?? 0) > 0);
  }
  return runs;
}
