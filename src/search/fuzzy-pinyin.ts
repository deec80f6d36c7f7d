import { joinStretches } from '#search/join-stretches.ts';
import { startsLike } from '#search/spelling-starts.ts';
import type { Lexicon } from '#search/lexicon.ts';
import type { Spelled } from '#search/pinyin.ts';
import { editDistance } from '#tables/nearest.ts';

/**
 * Spellings that people write who do not tell some sounds apart, or who slip once: compared over the
 * whole names of the index, never over pieces of them.
 */

/** Fewest letters in which one slip is forgiven: in fewer, every word is near another. */
const fewestForSlip = 6;
/** Names taken at most for one spelling. */
const mostNames = 6;

/** Letters by which a spelling may be longer for its sounds alone. */
const longestRest = 3;
/** Words taken at most for one sound. */
const mostOfSound = 12;

/** A spelling as it sounds to who does not tell z from zh, n from l, f from h, -n from -ng. */
export const soundOf = (spelling: string): string =>
  spelling
    .replace(/([zcs])h/g, '$1')
    .replace(/([aei])ng/g, '$1n')
    .replace(/l/g, 'n')
    .replace(/f/g, 'h');

/** The words that may begin as a spelling does, by whoever does not tell some sounds apart. */
async function wordsFrom(
  lexicon: Lexicon,
  typed: string,
  wide = false,
): Promise<[string, readonly string[]][]> {
  const starts = startsLike(typed, wide);
  const files = await Promise.all(starts.map((start) => lexicon.pinyin(start)));
  return files.flatMap((words) => [...words]);
}

/** Names of some words that sound as a spelling does, or nearly, each with how far it is. */
function nearOf(
  words: readonly (readonly [spelling: string, names: readonly string[]])[],
  typed: string,
): (readonly [distance: number, name: string])[] {
  const sound = soundOf(typed);
  const limit = typed.length < fewestForSlip ? 0 : 1;
  const near: (readonly [distance: number, name: string])[] = [];
  for (const [spelling, names] of words) {
    if (Math.abs(spelling.length - typed.length) > limit + longestRest) continue;
    const other = soundOf(spelling);
    const distance = other === sound ? 0 : limit === 0 ? Infinity : editDistance(sound, other);
    if (distance > limit) continue;
    // A sound that is another counts less than a letter that is another.
    const apart = distance + editDistance(typed, spelling) / 10;
    for (const name of names) if ([...name].length > 1) near.push([apart, name]);
  }
  return near.sort(([a], [b]) => a - b);
}

/**
 * Names that sound as a spelling does, or nearly; the nearest alone. Long ones are put together of
 * words, of which one at least is more than a character. Empty where none is near.
 */
export async function fuzzyNames(lexicon: Lexicon, typed: string): Promise<readonly string[]> {
  if (!/^[a-z]{4,}$/.test(typed)) return [];
  const near = nearOf(await wordsFrom(lexicon, typed), typed);
  const best = near[0]?.[0] ?? 0;
  const nearest = near.filter(([distance]) => distance === best).map(([, name]) => name);
  // A slip in a short word of a long name is no whole name.
  if (best < 1 && nearest.length > 0) return nearest.slice(0, mostNames);
  const names = [...(await joinedNames(lexicon, soundOf(typed))), ...nearest];
  if (names.length > 0 || typed.length < fewestForSlip) return names.slice(0, mostNames);
  // The slip may be in the first vowel.
  const others = nearOf(await wordsFrom(lexicon, typed, true), typed);
  return others
    .flatMap(([distance, name]) => (distance === others[0]?.[0] ? name : []))
    .slice(0, mostNames);
}

/** Words of several spellings: the most frequent of each, then the next. */
function inTurns(spelled: readonly Spelled[]): string[] {
  const most = Math.max(0, ...spelled.map(({ length }) => length));
  return Array.from({ length: most }, (_, at) =>
    spelled.flatMap((words) => words[at] ?? []),
  ).flat();
}

/** Runs of pages that sound so, put together of words. */
async function joinedNames(lexicon: Lexicon, sound: string): Promise<readonly string[]> {
  const best: (readonly (readonly Spelled[])[] | undefined)[] = [[]];
  for (let start = 0; start < sound.length; start += 1) {
    const before = best[start];
    if (before === undefined) continue;
    for (const [spelling, names] of await wordsFrom(lexicon, sound.slice(start))) {
      const own = soundOf(spelling);
      if (!sound.startsWith(own, start)) continue;
      const known = best[start + own.length];
      if (known !== undefined && known.length < before.length + 1) continue;
      const last = known?.length === before.length + 1 ? (known[known.length - 1] ?? []) : [];
      best[start + own.length] = [...before, [...last, names]];
    }
  }
  const stretches = (best[sound.length] ?? []).map((all) => inTurns(all).slice(0, mostOfSound));
  const isName = stretches.some((words) => words.some((word) => [...word].length > 1));
  return isName ? joinStretches(lexicon, stretches) : [];
}
