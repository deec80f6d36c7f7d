import type { IndexReader } from '#search/index-reader.ts';
import { standsIn } from '#search/match.ts';
import { mayCutNumber, readNumbers, wholeRuns } from '#search/number-runs.ts';
import { textsOf } from '#search/page.ts';
import type { Postings } from '#search/postings.ts';
import type { QueryPart } from '#search/query.ts';
import { fragmentsOf, shortestFragment, termsWithin } from '#search/terms.ts';
import { isFormOf } from '#search/word-forms.ts';

/** One thing sought, in one spelling or several: any of them will do. */
export type Sought = readonly QueryPart[];

/** Pages that have something, by their number, and how much it says of each. */
export type Found = ReadonlyMap<number, number>;

/** Pages looked into at most where only their text tells whether they match. */
const mostRead = 40;
/** Pages looked into at most for a run whose parts may stand apart: they are about to be shown. */
const mostChecked = 10;

/** Letters of a word that its other forms begin with, at least, and letters that they may not have. */
const shortestStem = 3;
const longestEnding = 3;

/** How much the levels of the index say, from 1 to 6. */
const values = [0, 0.5, 0.75, 1, 2.5, 3.5, 5];
/** How much a page says of a word that has another form of it, or one that only begins so. */
const likeness = { exact: 1, form: 0.8, begun: 0.5 } as const;

const valuesOf = (postings: Postings, factor = 1): Found =>
  new Map([...postings].map(([page, level]) => [page, (values[level] ?? 0) * factor]));

/** Pages that any of these has, with the most that one says of each. */
export function union(founds: readonly Found[]): Found {
  const [first, ...others] = founds;
  if (first === undefined || others.length === 0) return first ?? new Map<number, number>();
  const all = new Map(first);
  for (const found of others) {
    for (const [page, value] of found) {
      if (value > (all.get(page) ?? 0)) all.set(page, value);
    }
  }
  return all;
}

/** Pages that all of these have, with the least that one says of each. */
function intersection(lists: readonly Postings[]): Postings {
  const [fewest, ...others] = [...lists].sort((a, b) => a.size - b.size);
  const all = new Map<number, number>();
  for (const [page, own] of fewest ?? []) {
    let least = own;
    for (const other of others) least = Math.min(least, other.get(page) ?? 0);
    if (least > 0) all.set(page, least);
  }
  return all;
}

/** Asks the index and remembers: typing on repeats most of a query. */
export class Finder {
  readonly index: IndexReader;
  readonly #known = new Map<string, Promise<Found>>();

  constructor(index: IndexReader) {
    this.index = index;
  }

  /** Pages in which a part stands. */
  having(part: QueryPart): Promise<Found> {
    const known = this.#known.get(part.text);
    if (known !== undefined) return known;
    const asked = this.#ask(part);
    this.#known.set(part.text, asked);
    asked.catch(() => this.#known.delete(part.text));
    return asked;
  }

  async any(sought: Sought): Promise<Found> {
    return union(await Promise.all(sought.map((part) => this.having(part))));
  }

  /** Pages that have a word just so. */
  async word(text: string): Promise<Found> {
    return valuesOf(await this.index.term(text));
  }

  async #ask(part: QueryPart): Promise<Found> {
    const { kind, text } = part;
    if (kind === 'word') return this.#inflected(text.replace(/[^\p{L}\p{M}\p{N}]/gu, ''));
    if (kind === 'number') return union([await this.#run(part), await this.#fragments(part)]);
    if (!mayCutNumber(text)) return this.#run(part);
    return union([await this.#run(part), await this.#cutNumbers(text)]);
  }

  /** Pages that have a run of characters. */
  async #run(part: QueryPart): Promise<Found> {
    const terms = termsWithin(part.text);
    const pages = intersection(await Promise.all(terms.map((term) => this.index.term(term))));
    const found = valuesOf(pages);
    // Few pages are about to be read anyway.
    return terms.length > 1 && found.size <= mostChecked ? this.#check(found, part) : found;
  }

  /** Pages with a word, another form of it, or one that begins so. */
  async #inflected(word: string): Promise<Found> {
    // A single letter begins too many words.
    if (word.length === 1) return this.word(word);
    const stem = word.slice(0, Math.max(shortestStem, word.length - longestEnding));
    const likenessOf = (text: string): number => {
      if (text === word) return likeness.exact;
      if (isFormOf(text, word)) return likeness.form;
      return text.startsWith(word) ? likeness.begun : 0;
    };
    const words = await this.index.beginning(stem, (text) => likenessOf(text) > 0);
    return union(Array.from(words, ([text, list]) => valuesOf(list, likenessOf(text))));
  }

  /** Pages with a long number of which these digits are a part. */
  async #fragments(part: QueryPart): Promise<Found> {
    const { text } = part;
    if (text.length < shortestFragment || !/^\p{N}+$/u.test(text)) return new Map();
    const terms = [...new Set(fragmentsOf(text))];
    const lists = await Promise.all(terms.map((term) => this.index.term(term)));
    const found = valuesOf(intersection(lists));
    return text.length === shortestFragment ? found : this.#check(found, part);
  }

  /** Pages with a run that begins or ends within a number, such as 11年9月. */
  async #cutNumbers(text: string): Promise<Found> {
    const runs = wholeRuns(text, await this.index.file('numbers.txt', readNumbers));
    return union(await Promise.all(runs.map((run) => this.#run({ kind: 'phrase', text: run }))));
  }

  /** Those of some pages whose text has a part. */
  async #check(found: Found, part: QueryPart): Promise<Found> {
    const some = [...found].slice(0, mostRead);
    const pages = await Promise.all(some.map(([id]) => this.index.page(id)));
    return new Map(
      some.filter((_, at) => {
        const page = pages[at];
        return page !== undefined && standsIn(textsOf(page), part, this.index.forms);
      }),
    );
  }
}
