/** How characters are read stands in as many files, of which a query loads one a character. */
const files = 64;

/** The file that tells how a character is read. */
export const readingFileOf = (char: string): string =>
  `readings/${(char.codePointAt(0) ?? 0) % files}.txt`;

/** Reads a file of readings, a line a syllable, `yuan=元员园院`: the syllables of each character. */
export function readReadings(text: string): ReadonlyMap<string, readonly string[]> {
  const readings = new Map<string, readonly string[]>();
  for (const line of text.split('\n')) {
    const [syllable = '', chars = ''] = line.split('=');
    for (const char of chars) readings.set(char, [...(readings.get(char) ?? []), syllable]);
  }
  return readings;
}

/** Every file of readings, by name. */
export const readingFileNames: readonly string[] = Array.from(
  { length: files },
  (_, at) => `readings/${at}.txt`,
);
