import type { Engine } from '#search/engine.ts';
import type { Finder } from '#search/find.ts';
import { readPinyin, readReadings } from '#search/pinyin.ts';
import type { PinyinWords } from '#search/pinyin.ts';
import { partOf } from '#search/query.ts';

const noWords: PinyinWords = { full: new Map(), initials: new Map() };

/** The words of the index, by their first letter. Each file is read once, and only when needed. */
export class Lexicon {
  readonly #engine: Engine;
  readonly #finder: Finder;
  readonly #files = new Map<string, Promise<unknown>>();

  constructor(engine: Engine, finder: Finder) {
    this.#engine = engine;
    this.#finder = finder;
  }

  #read<T>(name: string, parse: (text: string) => T): Promise<T> {
    const known = this.#files.get(name);
    if (known !== undefined) return known as Promise<T>;
    const read = this.#engine.file(name).then(parse);
    this.#files.set(name, read);
    read.catch(() => this.#files.delete(name));
    return read;
  }

  /** Chinese words whose spelling begins with a letter. */
  async pinyin(letter: string): Promise<PinyinWords> {
    return /^[a-z]$/.test(letter) ? this.#read(`pinyin/${letter}.txt`, readPinyin) : noWords;
  }

  /** How common characters are read. */
  readings(): Promise<ReadonlyMap<string, readonly string[]>> {
    return this.#read('readings.txt', readReadings);
  }

  /** Words in Latin letters that begin with a letter. */
  async latin(letter: string): Promise<readonly string[]> {
    if (!/^[a-z]$/.test(letter)) return [];
    return this.#read(`words/${letter}.txt`, (text) => text.split('\n').filter(Boolean));
  }

  /** On how many pages a text stands. */
  async pagesWith(text: string): Promise<number> {
    return (await this.#finder.having(partOf(text))).size;
  }

  /** Whether a word stands on a page just so, as CSV does. */
  async isWord(word: string): Promise<boolean> {
    return (await this.#finder.ask(`"${word}"`)).size > 0;
  }
}
