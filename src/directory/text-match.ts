import { soundPattern } from '#directory/sounds.ts';
import { noFolding, withForms } from '#domain/fold-forms.ts';
import type { FoldMap } from '#domain/fold-forms.ts';
import type { Entry } from '#directory/entry.ts';

/** Longer queries are cut. */
export const longestText = 60;

/** A text as it is compared: width, capitals, accents and apostrophes make no difference. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/u\u0308/g, 'v')
    .replace(/[\p{M}'’‘·•‧・]/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/**
 * What tells whether an entry answers to a typed text. Every word of it must be found: in the name,
 * kind, place or operator as written, or Latin letters in how these sound. `forms` are characters that
 * count as others.
 */
export function textMatch(
  typed: string,
  forms: FoldMap = noFolding,
): (entry: Pick<Entry, 'words' | 'sounds'>) => boolean {
  const tests = wordsOf(typed, forms).map((word) => {
    if (!/^[a-z]+$/.test(word)) return ({ words }: Pick<Entry, 'words'>) => words.includes(word);
    const sound = soundPattern(word);
    return ({ words, sounds }: Pick<Entry, 'words' | 'sounds'>) =>
      words.includes(word) || sound.test(sounds);
  });
  return (entry) => tests.every((test) => test(entry));
}

/** 西合ying 2 is three words: letters go by sound, everything else as it is written. */
function wordsOf(typed: string, forms: FoldMap): string[] {
  return withForms(fold(typed.slice(0, longestText)), forms).match(/[a-z]+|[^a-z\s]+/g) ?? [];
}
