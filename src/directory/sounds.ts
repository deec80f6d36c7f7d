/** Readings of characters, apart by spaces, without tones, ü as u: `{ 蔚: 'yu wei' }`. */
export type Syllables = Readonly<Record<string, string>>;

/** Begins a syllable. */
export const BEGIN = '·';
/** Parts ways to read a text, and whatever in it is not Chinese. */
const BREAK = '|';
const MOST_READINGS = 8;

/**
 * How texts sound, as a line that `soundPattern` searches: 西合 is `·xi·he`, 蔚州1街
 * `·yu·zhou|·jie|·wei·zhou|·jie`.
 */
export function soundsOf(texts: readonly (string | null)[], syllables: Syllables): string {
  return texts.flatMap((text) => (text === null ? [] : readings(text, syllables))).join(BREAK);
}

function readings(text: string, syllables: Syllables): string[] {
  let begun = [''];
  let spoken = false;
  for (const character of text) {
    const reading = syllables[character];
    if (reading === undefined) {
      begun = begun.map((start) => (start.endsWith(BREAK) ? start : start + BREAK));
      continue;
    }
    spoken = true;
    // Most characters have one reading, and this runs for every facility there is.
    begun = reading.includes(' ')
      ? reading
          .split(' ')
          .flatMap((one) => begun.map((start) => start + BEGIN + one))
          .slice(0, MOST_READINGS)
      : begun.map((start) => start + BEGIN + reading);
  }
  return spoken ? begun : [];
}

/**
 * What finds typed letters in a line of sounds: whole syllables (`xihe`), first letters (`xh`), or
 * both mixed (`xih`), from the start of any syllable on. ü may be typed v or u.
 */
export function soundPattern(letters: string): RegExp {
  const each = [...letters.replaceAll('v', 'u')];
  // From one letter to the next: straight on, or over the rest of the syllable.
  return new RegExp(BEGIN + each.join(`(?:[a-z]*${BEGIN})?`));
}
