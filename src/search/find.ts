import type { Found } from '#search/engine.ts';
import type { IndexReader } from '#search/index-reader.ts';
import { mayCutNumber, readNumbers, wholeRuns } from '#search/number-runs.ts';
import { partOf } from '#search/query.ts';
import type { QueryPart } from '#search/query.ts';

/** One thing sought, in one spelling or several: any of them will do. */
export type Sought = readonly QueryPart[];

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

/** Asks the engine of an index and remembers: typing on repeats most of a query. */
export class Finder {
  readonly #index: IndexReader;
  readonly #known = new Map<string, Promise<Found>>();

  constructor(index: IndexReader) {
    this.#index = index;
  }

  #once(name: string, ask: () => Promise<Found>): Promise<Found> {
    const known = this.#known.get(name);
    if (known !== undefined) return known;
    const asked = ask();
    this.#known.set(name, asked);
    asked.catch(() => this.#known.delete(name));
    return asked;
  }

  /** Pages in which a part stands. */
  having(part: QueryPart): Promise<Found> {
    return this.#once(part.text, () => this.#ask(part));
  }

  /** Pages that have a word just so. */
  word(text: string): Promise<Found> {
    return this.#once(`"${text}"`, () => this.#index.engine.word(text));
  }

  async any(sought: Sought): Promise<Found> {
    return union(await Promise.all(sought.map((part) => this.having(part))));
  }

  async #ask(part: QueryPart): Promise<Found> {
    const { engine } = this.#index;
    const { kind, text } = part;
    if (kind !== 'phrase' || !mayCutNumber(text)) return engine.having(part);
    // A run that begins or ends within a number, such as 11年9月.
    const runs = wholeRuns(text, await this.#index.file('numbers.txt', readNumbers));
    return union(await Promise.all([part, ...runs.map(partOf)].map((one) => engine.having(one))));
  }
}
