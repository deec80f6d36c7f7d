/**
 * Spelled words are kept by how they begin, a consonant and a vowel such as zha of zhang, so that a
 * query loads the few hundred words among which its own may be.
 */

const consonants = 'b p m f d t n l g k h j q x zh ch sh r z c s y w'.split(' ');
const vowels = [...'aeiouv'];

/** Every beginning that a file may have. */
export const everyStart: readonly string[] = ['', ...consonants].flatMap((consonant) =>
  vowels.map((vowel) => consonant + vowel),
);

/** How a spelling begins; empty where no syllable begins so. */
export const startOf = (spelling: string): string =>
  /^(?:[zcs]h|[bpmfdtnlgkhjqxrzcsyw])?[aeiouv]/.exec(spelling)?.[0] ?? '';

/** Consonants that many do not tell apart. */
const alike: readonly (readonly string[])[] = [
  ['n', 'l'],
  ['f', 'h'],
  ['z', 'zh'],
  ['c', 'ch'],
  ['s', 'sh'],
];

/** Beginnings that sound like that of a spelling; `wide` of any vowel. */
export function startsLike(spelling: string, wide = false): readonly string[] {
  const [, consonant = ''] = /^([zcs]h|[bpmfdtnlgkhjqxrzcsyw])?/.exec(spelling) ?? [];
  const same = alike.find((all) => all.includes(consonant)) ?? [consonant];
  const start = startOf(spelling);
  if (wide) return same.flatMap((one) => vowels.map((vowel) => one + vowel));
  return start === '' ? [] : same.map((one) => one + start.slice(-1));
}
