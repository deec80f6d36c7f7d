import { readingOf, syllablesOf } from '#domain/pinyin.ts';
import { readingFileNames, readingFileOf } from '#search/reading-files.ts';

/** The 6,763 characters of GB 2312, which is what Chinese input methods offer first. */
function commonCharacters(): string[] {
  const decoder = new TextDecoder('gb18030');
  const chars: string[] = [];
  for (let row = 0xb0; row <= 0xf7; row += 1) {
    for (let cell = 0xa1; cell <= 0xfe; cell += 1) {
      const char = decoder.decode(new Uint8Array([row, cell]));
      if (/^\p{Script=Han}$/u.test(char)) chars.push(char);
    }
  }
  return chars;
}

/** The file in which these characters are read: a line a syllable, `yuan=元员园院`. */
function linesOf(chars: readonly string[]): string {
  const bySyllable = new Map<string, string>();
  for (const char of chars) {
    for (const syllable of readingOf(char).flatMap(syllablesOf)) {
      bySyllable.set(syllable, (bySyllable.get(syllable) ?? '') + char);
    }
  }
  return [...bySyllable.keys()]
    .sort()
    .map((one) => `${one}=${bySyllable.get(one) ?? ''}`)
    .join('\n');
}

/** How common characters are read, by the name of the file. For the build only. */
export function readingFiles(): Map<string, string> {
  const byFile = Map.groupBy(commonCharacters(), readingFileOf);
  return new Map(readingFileNames.map((name) => [name, linesOf(byFile.get(name) ?? [])]));
}
