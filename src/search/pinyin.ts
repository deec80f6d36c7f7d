import type { Lexicon } from '#search/lexicon.ts';

/** Words by what they are spelled by: `yanglaoyuan`, or first letters. Frequent words first. */
export type SpelledWords = ReadonlyMap<string, readonly string[]>;

/** One stretch of a spelling, and the words that it may stand for. */
export type Spelled = readonly string[];

/** Words taken at most for a spelling that is only begun. */
const mostBegun = 40;
/** Fewest letters that count as the beginning of a word, and of a word among its initials. */
const fewest = { begun: 3, initials: 2 } as const;

/** Reads a file of words: a line a spelling, `yanglaoyuan=养老院`. */
export const readPinyin = (text: string): SpelledWords =>
  new Map(
    text.split('\n').flatMap((line): [string, readonly string[]][] => {
      const [spelling = '', list = ''] = line.split('=');
      return list === '' ? [] : [[spelling, list.split(' ')]];
    }),
  );

/** Letters of a spelling alone: tones as marks or digits, apostrophes and ü are written plainly. */
export function plainSpelling(typed: string): string {
  const letters = typed
    .normalize('NFD')
    .replace(/u\u0308/g, 'v')
    .replace(/[\p{M}'’]/gu, '');
  return /^(?:[a-z]+[1-5])+$/.test(letters) ? letters.replace(/[1-5]/g, '') : letters;
}

const syllable =
  /^(?:[bpmfdtnlgkhjqxrzcsyw]|[zcs]h)?(?:[aeo]|[aeo]i|ao|ou|[aeo]ng?|er|[iu]|i[aeun]|iao|ian|iong|iang|ing|u[aoien]|uai|uan|uang|v|ve|van|vn)$/;

/** Whether letters can be a syllable of Chinese. */
export const isSyllable = (letters: string): boolean => syllable.test(letters);

/** Cuts a spelling into the fewest words; null where it cannot be cut. */
export async function cutSpelling(
  lexicon: Lexicon,
  typed: string,
): Promise<readonly Spelled[] | null> {
  const best: (readonly Spelled[] | null)[] = [[]];
  for (let end = 1; end <= typed.length; end += 1) best.push(null);
  for (let start = 0; start < typed.length; start += 1) {
    const before = best[start];
    if (before === null || before === undefined) continue;
    const full = await lexicon.pinyin(typed.slice(start));
    for (let end = start + 1; end <= typed.length; end += 1) {
      const words = full.get(typed.slice(start, end));
      const known = best[end];
      if (words === undefined || (known && known.length <= before.length + 1)) continue;
      best[end] = [...before, words];
    }
  }
  return best[typed.length] ?? null;
}

/** Cuts first letters into two names: `nqzjly` is 暖泉镇 and 敬老院. The first as long as can be. */
async function cutInitials(lexicon: Lexicon, typed: string): Promise<readonly Spelled[] | null> {
  const first = await lexicon.initials(typed);
  for (let at = typed.length - fewest.initials; at >= fewest.initials; at -= 1) {
    const words = first.get(typed.slice(0, at));
    if (words === undefined) continue;
    const rest = (await lexicon.initials(typed.slice(at))).get(typed.slice(at));
    if (rest !== undefined) return [words, rest];
  }
  return null;
}

/** Words whose spelling, whole or by first letters, begins so. */
function begun(files: readonly SpelledWords[], typed: string): Spelled {
  const found = files.flatMap((map) =>
    [...map].flatMap(([spelling, words]) => (spelling.startsWith(typed) ? words : [])),
  );
  return [...new Set(found)].slice(0, mostBegun);
}

/**
 * The Chinese words that Latin letters may stand for, as stretches one after another: whole
 * syllables before first letters, and these before words only begun. Null where there are none.
 */
export async function readSpelling(
  lexicon: Lexicon,
  typed: string,
): Promise<readonly Spelled[] | null> {
  if (!/^[a-z]+$/.test(typed)) return null;
  const whole = await cutSpelling(lexicon, typed);
  if (whole !== null && (whole.length === 1 || typed.length > 3)) return whole;
  const initials = await lexicon.initials(typed);
  const words = initials.get(typed);
  if (typed.length >= fewest.initials && words !== undefined) return [words];
  if (typed.length >= fewest.begun) {
    const some = begun([await lexicon.pinyin(typed), initials], typed);
    if (some.length > 0) return [some];
  }
  return whole ?? cutInitials(lexicon, typed);
}
