import { joinStretches } from '#search/join-stretches.ts';
import { fuzzyNames } from '#search/fuzzy-pinyin.ts';
import { lastOf } from '#domain/lists.ts';
import type { Sought } from '#search/find.ts';
import { isHan, scriptsOf } from '#search/han.ts';
import type { Lexicon } from '#search/lexicon.ts';
import { cutSpelling, isSyllable, plainSpelling, readSpelling } from '#search/pinyin.ts';
import type { Spelled } from '#search/pinyin.ts';
import { partOf } from '#search/query.ts';
import type { QueryPart } from '#search/query.ts';

/** A part that may be spelled in Latin letters: a word, or a run that has some. */
const mayBeSpelled = ({ text }: QueryPart): boolean => /\p{Script=Latin}/u.test(text);

/** What a run of Han and Latin characters may stand for, piece by piece; null where it is unclear. */
async function stretchesOf(lexicon: Lexicon, text: string): Promise<Spelled[] | null> {
  const stretches: Spelled[] = [];
  for (const piece of scriptsOf(text)) {
    const read = isHan(piece) ? [[piece]] : await readSpelling(lexicon, plainSpelling(piece));
    if (read === null) return null;
    stretches.push(...read);
  }
  return stretches;
}

const asParts = (words: readonly string[]): Sought => [...new Set(words)].map(partOf);

/** A part read as Chinese: as one run where pages have it so, else its words. */
async function readPart(lexicon: Lexicon, text: string): Promise<readonly Sought[] | null> {
  const stretches = await stretchesOf(lexicon, text);
  if (stretches === null) return null;
  if (stretches.length === 1) return [asParts(stretches[0] ?? [])];
  const runs = await joinStretches(lexicon, stretches);
  if (runs.length > 0) return [asParts(runs)];
  // A whole name that sounds nearly so is meant, rather than pieces that sound just so.
  const plain = plainSpelling(text);
  const near = await fuzzyNames(lexicon, plain);
  if (near.length > 0) return [asParts(near)];
  // Single characters that happen to sound so are no reading.
  const names = stretches.filter((words) => words.some((word) => [...word].length > 1));
  return names.length === 0 ? null : names.map(asParts);
}

/** Neighbouring syllables as one spelling: `yang lao yuan`. */
function joinSyllables(parts: readonly QueryPart[]): QueryPart[] {
  const done: QueryPart[] = [];
  let before = false;
  for (const part of parts) {
    const plain = plainSpelling(part.text);
    const syllable = part.kind === 'word' && isSyllable(plain);
    const last = lastOf(done);
    if (syllable && before && last !== undefined) done[done.length - 1] = partOf(last.text + plain);
    else done.push(syllable ? partOf(plain) : part);
    before = syllable;
  }
  return done;
}

/** Fewest letters of a word of the pages that is read as Chinese, too: by syllables, by first letters. */
const fewestBoth = 4;
const fewestInitials = 3;

const isWord = async (lexicon: Lexicon, { kind, text }: QueryPart): Promise<boolean> =>
  kind === 'word' ? (await lexicon.pagesWithWord(text)) > 0 : false;

/** Whether letters are the first ones of a Chinese word that stands on more pages than they do. */
async function areInitials(lexicon: Lexicon, letters: string): Promise<boolean> {
  const [first] = (await lexicon.initials(letters)).get(letters) ?? [];
  if (first === undefined) return false;
  return (await lexicon.pagesWith(first)) > (await lexicon.pagesWithWord(letters));
}

/**
 * Whether a part is, or may be, Chinese in Latin letters: a word, where it is Chinese by its
 * syllables or, more often than not, by its first letters.
 */
async function isForeign(lexicon: Lexicon, part: QueryPart): Promise<boolean> {
  if (!mayBeSpelled(part)) return false;
  // 下载CSV stands so on a page.
  if (part.kind === 'phrase' && (await lexicon.pagesWith(part.text)) > 0) return false;
  if (!(await isWord(lexicon, part))) return true;
  const plain = plainSpelling(part.text);
  if (!/^[a-z]+$/.test(plain)) return false;
  if (plain.length >= fewestInitials && (await areInitials(lexicon, plain))) return true;
  return plain.length >= fewestBoth && (await cutSpelling(lexicon, plain))?.length === 1;
}

/**
 * Reads the parts of a query that are spelled in Latin letters as Chinese. Null where none is. Words
 * that stand on pages just so are left as they are; where they spell a Chinese word, too, either
 * will do.
 */
export async function readSpelled(
  lexicon: Lexicon,
  parts: readonly QueryPart[],
): Promise<readonly Sought[] | null> {
  const foreign = await Promise.all(parts.map((part) => isForeign(lexicon, part)));
  if (!foreign.some(Boolean)) return null;
  const sought: Sought[] = [];
  let found = false;
  for (const part of joinSyllables(parts)) {
    const read = (await isForeign(lexicon, part)) ? await readPart(lexicon, part.text) : null;
    if (read !== null) found = true;
    const [only, ...others] = read ?? [];
    const both = only !== undefined && others.length === 0 && (await isWord(lexicon, part));
    if (both) sought.push([...only, part]);
    else sought.push(...(read ?? [[part]]));
  }
  return found ? sought : null;
}
