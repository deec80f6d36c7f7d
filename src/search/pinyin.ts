import type { Lexicon } from '#search/lexicon.ts';

/** The words that begin with one letter when they are spelled in Latin letters. */
export interface PinyinWords {
  /** By whole spelling: `yanglaoyuan`. Frequent words first. */
  readonly full: ReadonlyMap<string, readonly string[]>;
  /** By first letters: `yly`. */
  readonly initials: ReadonlyMap<string, readonly string[]>;
}

/** One stretch of a spelling, and the words that it may stand for. */
export type Spelled = readonly string[];

/** Words taken at most for a spelling that is only begun. */
const mostBegun = 40;
/** Fewest letters that count as the beginning of a word, and of a word among its initials. */
const fewest = { begun: 3, initials: 2 } as const;

function add(map: Map<string, string[]>, key: string, words: readonly string[]): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [...words]);
  else known.push(...words.filter((word) => !known.includes(word)));
}

/** Reads a file of words: a line a spelling, `yang lao yuan=养老院`. */
export function readPinyin(text: string): PinyinWords {
  const full = new Map<string, string[]>();
  const initials = new Map<string, string[]>();
  for (const line of text.split('\n')) {
    const [spelling = '', list = ''] = line.split('=');
    if (list === '') continue;
    const words = list.split(' ');
    const syllables = spelling.split(' ');
    add(full, syllables.join(''), words);
    if (syllables.length > 1) {
      add(initials, syllables.map((one) => one.charAt(0)).join(''), words);
    }
  }
  return { full, initials };
}

/** Reads a file of readings, a line a syllable: the syllables of each character. */
export function readReadings(text: string): ReadonlyMap<string, readonly string[]> {
  const readings = new Map<string, string[]>();
  for (const line of text.split('\n')) {
    const [syllable = '', chars = ''] = line.split('=');
    for (const char of chars) add(readings, char, [syllable]);
  }
  return readings;
}

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
    const { full } = await lexicon.pinyin(typed.charAt(start));
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
  const first = (await lexicon.pinyin(typed.charAt(0))).initials;
  for (let at = typed.length - fewest.initials; at >= fewest.initials; at -= 1) {
    const words = first.get(typed.slice(0, at));
    if (words === undefined) continue;
    const rest = (await lexicon.pinyin(typed.charAt(at))).initials.get(typed.slice(at));
    if (rest !== undefined) return [words, rest];
  }
  return null;
}

/** Words whose spelling, whole or by first letters, begins so. */
function begun({ full, initials }: PinyinWords, typed: string): Spelled {
  const found = [full, initials].flatMap((map) =>
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
  const words = await lexicon.pinyin(typed.charAt(0));
  if (typed.length >= fewest.initials) {
    const initials = words.initials.get(typed);
    if (initials !== undefined) return [initials];
  }
  if (typed.length >= fewest.begun) {
    const some = begun(words, typed);
    if (some.length > 0) return [some];
  }
  return whole ?? cutInitials(lexicon, typed);
}
