import type { Candidate, Engine } from '#search/engine.ts';
import { fragmentSign, shortestFragment } from '#search/index-copy.ts';
import { matchesPart } from '#search/hit.ts';
import { mayCutNumber, readNumbers, wholeRuns } from '#search/number-runs.ts';
import type { NumberRuns } from '#search/number-runs.ts';
import type { QueryPart } from '#search/query.ts';
import { spaceQuery } from '#search/spacing.ts';

/** One thing sought, in one spelling or several: any of them will do. */
export type Sought = readonly QueryPart[];

/** Pages by the id that Pagefind gives them. */
export type Found = ReadonlyMap<string, Candidate>;

/** Pages looked into at most where only their text tells whether they match. */
const mostRead = 40;

const nothing: Found = new Map();

/** Asks Pagefind and remembers: typing on repeats most of a query. */
export class Finder {
  readonly engine: Engine;
  readonly #known = new Map<string, Promise<Found>>();
  #numbers: Promise<NumberRuns> | null = null;

  constructor(engine: Engine) {
    this.engine = engine;
  }

  ask(query: string): Promise<Found> {
    const known = this.#known.get(query);
    if (known !== undefined) return known;
    const asked = this.engine
      .search(query)
      .then(({ results }): Found => new Map(results.map((one) => [one.id, one])));
    this.#known.set(query, asked);
    asked.catch(() => this.#known.delete(query));
    return asked;
  }

  /** Pages in which a part stands, in no order of use. */
  async having(part: QueryPart): Promise<Found> {
    const { kind, text } = part;
    if (kind === 'word') return this.#word(part);
    const exact = await this.ask(`"${spaceQuery(text)}"`);
    if (kind === 'number') return text.includes('.') ? exact : this.#withFragments(text, exact);
    if (!mayCutNumber(text)) return exact;
    return new Map([...exact, ...(await this.#cutNumbers(text))]);
  }

  async any(sought: Sought): Promise<Found> {
    const [first = nothing, ...others] = await Promise.all(sought.map((part) => this.having(part)));
    return others.length === 0 ? first : new Map([first, ...others].flatMap((found) => [...found]));
  }

  /** Pages with a long number of which these digits are a part. */
  async #withFragments(digits: string, exact: Found): Promise<Found> {
    if (digits.length < shortestFragment) return exact;
    const parts = await this.ask(fragmentSign + digits);
    if (parts.size === 0) return exact;
    const read = await this.#read(parts, { kind: 'number', text: digits });
    return new Map([...exact, ...read]);
  }

  /**
   * Pages with a word, its stem, or one that begins so. Where Pagefind has none, it takes a shorter
   * word for the one that was typed; whether it did is seen on the first page.
   */
  async #word(part: QueryPart): Promise<Found> {
    // A single letter begins too many words.
    const found = await this.ask(part.text.length === 1 ? `"${part.text}"` : part.text);
    const [first] = found.values();
    if (first === undefined) return nothing;
    return matchesPart(await first.data(), part) ? found : nothing;
  }

  /** Pages with a run that begins or ends within a number, such as 11年9月. */
  async #cutNumbers(text: string): Promise<Found> {
    this.#numbers ??= this.engine.file('numbers.txt').then(readNumbers);
    this.#numbers.catch(() => (this.#numbers = null));
    const runs = wholeRuns(text, await this.#numbers);
    const founds = await Promise.all(runs.map((run) => this.ask(`"${spaceQuery(run)}"`)));
    return new Map(founds.flatMap((found) => [...found]));
  }

  async #read(found: Found, part: QueryPart): Promise<Found> {
    const some = [...found.values()].slice(0, mostRead);
    const fragments = await Promise.all(some.map((one) => one.data()));
    return new Map(
      some.flatMap((one, at) => {
        const fragment = fragments[at];
        return fragment !== undefined && matchesPart(fragment, part) ? [[one.id, one]] : [];
      }),
    );
  }
}
