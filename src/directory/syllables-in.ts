import type { Syllables } from '#directory/sounds.ts';
import { readingOf, syllablesOf } from '#domain/pinyin.ts';

/** All readings of the characters in texts, each as these texts read it. */
export function syllablesIn(texts: readonly string[]): Syllables {
  const found = new Map<string, Set<string>>();
  for (const text of new Set(texts)) {
    for (const read of readingOf(text)) {
      const known = found.get(read.character) ?? new Set();
      for (const syllable of syllablesOf(read)) known.add(syllable.replace('v', 'u'));
      if (known.size > 0) found.set(read.character, known);
    }
  }
  const sorted = [...found].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(sorted.map(([character, known]) => [character, [...known].join(' ')]));
}
