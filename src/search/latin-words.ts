/** Words in Latin letters that these texts have, by first letter: a line a word, frequent ones first. */
export function latinFiles(texts: Iterable<string>): Map<string, string> {
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const [word] of text.toLowerCase().matchAll(/[a-z]{4,}/g)) {
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  const files = new Map<string, string>();
  const words = [...counts].toSorted(([a, one], [b, other]) => other - one || (a < b ? -1 : 1));
  for (const [word] of words) {
    const letter = word.charAt(0);
    files.set(letter, `${files.get(letter) ?? ''}${word}\n`);
  }
  return files;
}
