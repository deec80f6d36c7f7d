import type { Finder } from '#search/find.ts';
import type { IndexReader } from '#search/index-reader.ts';
import type { AskedData } from '#search/questions/data.ts';
import { readPinyin, readReadings } from '#search/pinyin.ts';
import type { PinyinWords } from '#search/pinyin.ts';
import { partOf } from '#search/query.ts';

const noWords: PinyinWords = { full: new Map(), initials: new Map() };

/** The words of the index, by their first letter. Each file is read once, and only when needed. */
export class Lexicon {
  readonly #index: IndexReader;
  readonly #finder: Finder;

  constructor(index: IndexReader, finder: Finder) {
    this.#index = index;
    this.#finder = finder;
  }

  /** Chinese words whose spelling begins with a letter. */
  async pinyin(letter: string): Promise<PinyinWords> {
    return /^[a-z]$/.test(letter) ? this.#index.file(`pinyin/${letter}.txt`, readPinyin) : noWords;
  }

  /** How common characters are read. */
  readings(): Promise<ReadonlyMap<string, readonly string[]>> {
    return this.#index.file('readings.txt', readReadings);
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
