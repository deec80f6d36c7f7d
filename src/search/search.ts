import { readForms } from '#search/forms.ts';
import type { Candidate, Engine } from '#search/engine.ts';
import { Finder } from '#search/find.ts';
import type { Found, Sought } from '#search/find.ts';
import type { FoldMap } from '#search/fold.ts';
import { partOf, partsOf } from '#search/query.ts';
import { inAll, inOrder, withAny } from '#search/rank.ts';
import { isFiller, piecesOf } from '#search/split.ts';

/**
 * How results match. `whole`: every part as typed. `apart`: all words, which stand apart. `some`:
 * some of the words only.
 */
export type Match = 'whole' | 'apart' | 'some';

/** What a search gives. */
export interface Outcome {
  /** What was looked for in the end; also what is to be marked. */
  readonly sought: readonly Sought[];
  readonly match: Match;
  /** All pages, best first. */
  readonly candidates: readonly Candidate[];
}

const nothing: Outcome = { sought: [], match: 'whole', candidates: [] };

/** The steps from a query to its results, over one index. */
export class Search {
  readonly #finder: Finder;
  readonly #forms: FoldMap;

  private constructor(engine: Engine, forms: FoldMap) {
    this.#finder = new Finder(engine);
    this.#forms = forms;
  }

  static async open(engine: Engine): Promise<Search> {
    return new Search(engine, readForms(await engine.file('forms.txt')));
  }

  /** Finds pages for a normalised query. */
  async find(query: string): Promise<Outcome> {
    const sought = this.#read(query);
    if (sought.length === 0) return nothing;
    const founds = await this.#look(sought);
    const pages = inAll(founds);
    if (pages.length === 0) return this.#loosely(sought);
    return { sought, match: 'whole', candidates: await inOrder(this.#finder, pages, sought) };
  }

  /** Each part of the query. Fillers are parts only where there is nothing else. */
  #read(query: string): readonly Sought[] {
    const parts = partsOf(query, this.#forms);
    const telling = parts.filter(({ text }) => !isFiller(text));
    return (telling.length > 0 ? telling : parts).map((part) => [part]);
  }

  #look(sought: readonly Sought[]): Promise<readonly Found[]> {
    return Promise.all(sought.map((one) => this.#finder.any(one)));
  }

  /** Looks for the words of runs that no page has whole: all of them, else the more the better. */
  async #loosely(sought: readonly Sought[]): Promise<Outcome> {
    const pagesWith = async (piece: string): Promise<number> =>
      (await this.#finder.having(partOf(piece))).size;
    const pieces = await Promise.all(
      sought.map(async (one) => {
        const [part] = one;
        if (part?.kind !== 'phrase' || one.length > 1) return [one];
        const texts = await piecesOf(part.text, pagesWith);
        return texts.map((text): Sought => [partOf(text)]);
      }),
    );
    const apart = pieces.flat();
    const founds = await this.#look(apart);
    const all = inAll(founds);
    if (all.length > 0) {
      const candidates = await inOrder(this.#finder, all, apart);
      return { sought: apart, match: 'apart', candidates };
    }
    const known = apart.filter((_, at) => (founds[at]?.size ?? 0) > 0);
    if (known.length === 0) return { ...nothing, sought: apart };
    const some = founds.filter(({ size }) => size > 0);
    const candidates = await withAny(this.#finder, some, known);
    return { sought: apart, match: 'some', candidates };
  }
}
