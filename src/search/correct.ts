import type { Sought } from '#search/find.ts';
import { isHan } from '#search/han.ts';
import type { Lexicon } from '#search/lexicon.ts';
import { fuzzyNames } from '#search/fuzzy-pinyin.ts';
import { cutSpelling, plainSpelling } from '#search/pinyin.ts';
import type { Spelled } from '#search/pinyin.ts';
import { partOf } from '#search/query.ts';
import type { QueryPart } from '#search/query.ts';
import { startOf } from '#search/spelling-starts.ts';
import { joinStretches } from '#search/join-stretches.ts';
import { nearest } from '#tables/nearest.ts';

/** Longest run that is looked at for a slip: longer ones are sentences. */
const longest = 8;
/** Shortest run, or word, in which another letter or character may be meant. */
const shortest = 3;
/** Ways tried at most to read a run aloud. */
const mostReadings = 8;

/** Ways to read a run aloud, its syllables joined. */
async function readAloud(lexicon: Lexicon, text: string): Promise<string[]> {
  const readings = await Promise.all(Array.from(text, (char) => lexicon.readings(char)));
  return readings.reduce<string[]>(
    (begun, syllables) =>
      begun
        .flatMap((start) => syllables.map((syllable) => start + syllable))
        .slice(0, mostReadings),
    [''],
  );
}

/** What sounds alike and stands on the pages: 敬老院 for 敬老园. */
async function soundingAlike(lexicon: Lexicon, text: string): Promise<readonly Sought[] | null> {
  for (const spelling of await readAloud(lexicon, text)) {
    const stretches = await cutSpelling(lexicon, spelling);
    if (stretches === null) continue;
    const runs = await joinStretches(lexicon, stretches);
    if (runs.length > 0) return [runs.map(partOf)];
    if (stretches.length > 1 && stretches.every(isWords)) {
      return stretches.map((words) => words.map(partOf));
    }
  }
  return null;
}

const isWords = (words: Spelled): boolean => words.every((word) => [...word].length > 1);

/** A run without one of its characters. */
function withoutOne(chars: readonly string[]): string[] {
  return chars.map((_, at) => [...chars.slice(0, at), ...chars.slice(at + 1)].join(''));
}

/** A run with two neighbours changed about. */
function withSwap(chars: readonly string[]): string[] {
  const swapped = chars
    .slice(1)
    .map((char, at) => [...chars.slice(0, at), char, chars[at] ?? '', ...chars.slice(at + 2)]);
  return swapped.map((of) => of.join(''));
}

/** The words of the pages that begin with the same sound as a run. */
export async function neighbours(lexicon: Lexicon, text: string): Promise<readonly string[]> {
  const starts = new Set((await lexicon.readings([...text][0] ?? '')).map(startOf));
  const words = await Promise.all([...starts].map((start) => lexicon.pinyin(start)));
  return words.flatMap((of) => [...of.values()].flat());
}

/** The run of these that stands on most pages. */
async function mostUsed(lexicon: Lexicon, texts: readonly string[]): Promise<Sought | null> {
  let most = 0;
  let best: string | null = null;
  for (const text of new Set(texts)) {
    const pages = await lexicon.pagesWith(text);
    if (pages > most) [most, best] = [pages, text];
  }
  return best === null ? null : [partOf(best)];
}

async function correctPhrase(lexicon: Lexicon, text: string): Promise<readonly Sought[] | null> {
  const chars = [...text];
  if (chars.length > longest || !chars.every(isHan)) return null;
  const sounding = await soundingAlike(lexicon, text);
  if (sounding !== null) return sounding;
  if (chars.length < shortest) return null;
  const all = await neighbours(lexicon, text);
  const alike = (word: string): number => Number(word.endsWith(chars[chars.length - 1] ?? ''));
  const words = [...all].sort((a, b) => alike(b) - alike(a));
  // A character is left out more often than one is added.
  const near =
    nearest(
      text,
      words.filter((word) => [...word].length >= chars.length),
    ) ?? nearest(text, words);
  const found =
    (await mostUsed(lexicon, withSwap(chars))) ??
    (near === undefined ? await mostUsed(lexicon, withoutOne(chars)) : [partOf(near)]);
  return found === null ? null : [found];
}

/** The word of the pages that is nearest to one typed and begins alike. */
async function correctWord(lexicon: Lexicon, text: string): Promise<readonly Sought[] | null> {
  if (text.length <= shortest) return null;
  const names = await fuzzyNames(lexicon, plainSpelling(text));
  if (names.length > 0) return [names.map(partOf)];
  const word = nearest(text, await lexicon.latin(text.charAt(0)));
  return word === undefined ? null : [[partOf(word)]];
}

/** What may have been meant by a part that stands nowhere; null where nothing is near. */
export function correctPart(
  lexicon: Lexicon,
  { kind, text }: QueryPart,
): Promise<readonly Sought[] | null> {
  if (kind === 'phrase') return correctPhrase(lexicon, text);
  return kind === 'word' ? correctWord(lexicon, text) : Promise.resolve(null);
}
