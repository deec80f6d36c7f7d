import { BEGIN } from '#directory/sounds.ts';
import type { Syllables } from '#directory/sounds.ts';

/**
 * What finds names that sound like Chinese text, in a line of sounds: 渠家庄 finds 曲家庄. Null where
 * one of the characters has no known reading, which is where no name holds it.
 */
export function soundsAlike(text: string, syllables: Syllables): RegExp | null {
  const each = [...text].map((character) => syllables[character]?.replace(/ /g, '|'));
  if (each.length < 2 || each.includes(undefined)) return null;
  return new RegExp(`${each.map((one) => `${BEGIN}(?:${one})`).join('')}(?![a-z])`);
}
