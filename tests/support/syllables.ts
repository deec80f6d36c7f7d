import type { Syllables } from '#directory/sounds.ts';
import { readingOf, syllablesOf } from '#domain/pinyin.ts';

/** The readings of the characters in some texts, as the directory's file carries them. */
export function syllablesOfTexts(texts: readonly string[]): Syllables {
  const read = texts.flatMap(readingOf).filter(({ syllable }) => syllable !== null);
  return Object.fromEntries(
    read.map((one) => [one.character, syllablesOf(one).join(' ').replaceAll('v', 'u')]),
  );
}
