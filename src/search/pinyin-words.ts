import { readingOf, syllablesOf } from '#domain/pinyin.ts';
import { hasHan } from '#search/han.ts';
import { startOf } from '#search/spelling-starts.ts';

// The dictionary behind this is for the build only: the browser reads the words that it spelled.

const words = new Intl.Segmenter('zh-CN', { granularity: 'word' });
const hanRuns = /\p{Script=Han}+/gu;
/** Longest compound in characters that is spelled as one word; longer ones are read piece by piece. */
const longest = 6;
/** Ways to spell a word that is read in several ways. */
const mostSpellings = 6;

/** Words of a run, and compounds of two or three neighbouring ones. */
function compoundsOf(pieces: readonly string[]): string[] {
  return pieces.flatMap((_, at) =>
    [1, 2, 3]
      .filter((count) => at + count <= pieces.length)
      .map((count) => pieces.slice(at, at + count).join(''))
      .filter((compound, index) => index === 0 || compound.length <= longest),
  );
}

/**
 * Every word that stands in these texts, each character by itself too. Compounds count where they
 * stand more than once: a dictionary cuts the names of places and institutions apart.
 */
export function vocabularyOf(texts: Iterable<string>): string[] {
  const counts = new Map<string, number>();
  const whole = new Set<string>();
  // Most runs stand on many pages; each is cut once.
  for (const [run, times] of runsOf(texts)) {
    const pieces = Array.from(words.segment(run), ({ segment }) => segment);
    for (const word of new Set([...compoundsOf(pieces), ...run])) {
      counts.set(word, (counts.get(word) ?? 0) + times);
    }
    for (const piece of pieces) whole.add(piece);
  }
  return [...counts]
    .filter(([word, count]) => count > 1 || whole.has(word) || [...word].length === 1)
    .toSorted(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))
    .map(([word]) => word);
}

/** The runs of Han characters in texts, with how often each stands there. */
function runsOf(texts: Iterable<string>): Map<string, number> {
  const runs = new Map<string, number>();
  for (const text of texts) {
    for (const [run] of text.matchAll(hanRuns)) runs.set(run, (runs.get(run) ?? 0) + 1);
  }
  return runs;
}

/** Ways to spell a word, its syllables parted by spaces. */
export function syllableSpellings(word: string): string[] {
  const choices = readingOf(word).map((one) =>
    syllablesOf(one).flatMap((syllable) => [syllable, syllable.replace('v', 'u')]),
  );
  if (choices.some((of) => of.length === 0)) return [];
  return choices.reduce<string[]>(
    (begun, next) =>
      begun
        .flatMap((start) =>
          [...new Set(next)].map((one) => (start === '' ? one : `${start} ${one}`)),
        )
        .slice(0, mostSpellings),
    [''],
  );
}

/** Words by what they are spelled by, as lines: words that share it one after another. */
function linesOf(words: ReadonlyMap<string, readonly string[]>): string[] {
  return [...words.keys()].sort().map((key) => `${key}=${(words.get(key) ?? []).join(' ')}\n`);
}

/** Files of words: of whole spellings by how they begin, of first letters by the first of them. */
export interface PinyinFiles {
  /** A line a spelling: `yanglaoyuan=养老院`. */
  readonly full: ReadonlyMap<string, string>;
  /** `yly=养老院 医疗院`. */
  readonly initials: ReadonlyMap<string, string>;
}

/** The words of texts by their spelling, frequent ones first. */
export function pinyinFiles(texts: Iterable<string>): PinyinFiles {
  const full = new Map<string, string[]>();
  const initials = new Map<string, string[]>();
  const add = (words: Map<string, string[]>, key: string, word: string): void => {
    const known = words.get(key);
    if (known === undefined) words.set(key, [word]);
    else if (!known.includes(word)) known.push(word);
  };
  for (const word of vocabularyOf(texts)) {
    if (!hasHan(word)) continue;
    for (const spelling of syllableSpellings(word)) {
      const syllables = spelling.split(' ');
      add(full, syllables.join(''), word);
      const letters = syllables.map((one) => one.charAt(0)).join('');
      if (syllables.length > 1) add(initials, letters, word);
    }
  }
  const inFiles = (lines: readonly string[], nameOf: (line: string) => string) =>
    new Map([...Map.groupBy(lines, nameOf)].map(([name, of]) => [name, of.join('')] as const));
  return {
    full: inFiles(linesOf(full), startOf),
    initials: inFiles(linesOf(initials), (line) => line.charAt(0)),
  };
}
