import type { Finder } from '#search/find.ts';
import type { IndexReader } from '#search/index-reader.ts';
import type { AskedData } from '#search/questions/data.ts';
import { readPinyin } from '#search/pinyin.ts';
import type { SpelledWords } from '#search/pinyin.ts';
import { readingFileOf, readReadings } from '#search/reading-files.ts';
import { startOf } from '#search/spelling-starts.ts';
import { partOf } from '#search/query.ts';

const noWords: SpelledWords = new Map();

/** The words of the index, by their first letter. Each file is read once, and only when needed. */
export class Lexicon {
  readonly #index: IndexReader;
  readonly #finder: Finder;

  constructor(index: IndexReader, finder: Finder) {
    this.#index = index;
    this.#finder = finder;
  }

  /** Chinese words that are spelled from the beginning of these letters on. */
  async pinyin(typed: string): Promise<SpelledWords> {
    const start = startOf(typed);
    return start === '' ? noWords : this.#words(`pinyin/${start}.txt`);
  }

  /** Chinese words by the first letters of their syllables, of which the first is that of these. */
  async initials(typed: string): Promise<SpelledWords> {
    const [letter] = /^[a-z]/.exec(typed) ?? [];
    return letter === undefined ? noWords : this.#words(`initials/${letter}.txt`);
  }

  /** An index whose pages spell no Chinese has no such files. */
  async #words(file: string): Promise<SpelledWords> {
    return this.#index.engine.spelled ? this.#index.file(file, readPinyin) : noWords;
  }

  /** How a common character is read. */
  async readings(char: string): Promise<readonly string[]> {
    if (!this.#index.engine.spelled) return [];
    return (await this.#index.file(readingFileOf(char), readReadings)).get(char) ?? [];
  }

  /** Words in Latin letters that begin with a letter. */
  async latin(letter: string): Promise<readonly string[]> {
    if (!/^[a-z]$/.test(letter)) return [];
    return this.#index.file(`words/${letter}.txt`, (text) => text.split('\n').filter(Boolean));
  }

  /** Words that people use, each with what it is called here. */
  async synonyms(): Promise<AskedData['synonyms']> {
    const read = (text: string): AskedData => JSON.parse(text) as AskedData;
    return (await this.#index.file('answers/data.json', read)).synonyms;
  }

  /** On how many pages a text stands. */
  async pagesWith(text: string): Promise<number> {
    return (await this.#finder.having(partOf(text))).size;
  }

  /** On how many pages a word in Latin letters stands just so, as CSV does. */
  async pagesWithWord(word: string): Promise<number> {
    return (await this.#finder.word(word)).size;
  }
}
