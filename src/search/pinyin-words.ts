import { readingOf, syllablesOf } from '#domain/pinyin.ts';
import { hasHan } from '#search/han.ts';

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

/**
 * The words of texts by the first letter of their spelling. Each letter is a text: a line a
 * spelling, `yang lao yuan=养老院`, words that are spelled alike one after another, frequent ones
 * first.
 */
export function pinyinFiles(texts: Iterable<string>): Map<string, string> {
  const bySpelling = new Map<string, string[]>();
  for (const word of vocabularyOf(texts)) {
    if (!hasHan(word)) continue;
    for (const spelling of syllableSpellings(word)) {
      const spelled = bySpelling.get(spelling);
      if (spelled === undefined) bySpelling.set(spelling, [word]);
      else spelled.push(word);
    }
  }
  const files = new Map<string, string>();
  for (const spelling of [...bySpelling.keys()].sort()) {
    const letter = spelling.charAt(0);
    const line = `${spelling}=${(bySpelling.get(spelling) ?? []).join(' ')}\n`;
    files.set(letter, (files.get(letter) ?? '') + line);
  }
  return files;
}
