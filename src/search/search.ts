import { findSought, passagesOf } from '#search/find.ts';
import type { Sought } from '#search/find.ts';
import { noFolding } from '#search/fold.ts';
import type { FoldMap } from '#search/fold.ts';
import type { Facets } from '#search/index-files.ts';
import type { SearchIndex } from '#search/open-index.ts';
import { partOf, partsOf } from '#search/query.ts';
import { rankPages } from '#search/rank.ts';
import type { Candidate, Found } from '#search/rank.ts';
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

/** Whether a page of these facets is wanted. */
export type Keep = (facets: Facets) => boolean;

/** Pages that have only some of the words, and less than this share of the best one, are left out. */
const farBehind = 0.05;

const nothing: Outcome = { sought: [], match: 'whole', candidates: [] };

/** The steps from a query to its results, over one index. */
export class Search {
  readonly index: SearchIndex;
  readonly #keep: Keep;
  #map: FoldMap = noFolding;

  constructor(index: SearchIndex, keep: Keep = () => true) {
    this.index = index;
    this.#keep = keep;
  }

  /** Finds pages for a normalised query. */
  async find(query: string): Promise<Outcome> {
    let sought = this.#read(query);
    if (sought.length === 0) return nothing;
    let founds = await this.#look(sought);
    if (this.#map === noFolding && founds.some(({ passages }) => passages.length === 0)) {
      this.#map = await this.index.forms();
      sought = this.#read(query);
      founds = await this.#look(sought);
    }
    const candidates = await this.#rank(founds, founds.length);
    if (candidates.length > 0) return { sought, match: 'whole', candidates };
    return this.#loosely(sought);
  }

  /** Each part of the query. Fillers are parts only where there is nothing else. */
  #read(query: string): readonly Sought[] {
    const parts = partsOf(query, this.#map);
    const telling = parts.filter(({ text }) => !isFiller(text));
    return (telling.length > 0 ? telling : parts).map((part) => [part]);
  }

  #look(sought: readonly Sought[]): Promise<readonly Found[]> {
    return Promise.all(sought.map((one) => findSought(this.index, one)));
  }

  #rank(founds: readonly Found[], least: number): Promise<readonly Candidate[]> {
    const { index } = this;
    if (founds.length === 0 || (least === founds.length && founds.some(isEmpty))) {
      return Promise.resolve([]);
    }
    return rankPages(index, founds, least, (page) => this.#keep(index.facetsOf(page)));
  }

  /** Looks for the words of runs that no page has whole: all of them, else the more the better. */
  async #loosely(sought: readonly Sought[]): Promise<Outcome> {
    const isKnown = async (piece: string): Promise<boolean> =>
      (await passagesOf(this.index, partOf(piece))).length > 0;
    const pieces = await Promise.all(
      sought.map(async (one) => {
        const [part] = one;
        if (part?.kind !== 'phrase' || one.length > 1) return [one];
        const texts = await piecesOf(part.text, isKnown);
        return texts.map((text): Sought => [partOf(text)]);
      }),
    );
    const apart = pieces.flat();
    const founds = await this.#look(apart);
    const all = await this.#rank(founds, founds.length);
    if (all.length > 0) return { sought: apart, match: 'apart', candidates: all };
    const some = founds.filter((found) => !isEmpty(found));
    const [first, ...others] = await this.#rank(some, 1);
    if (first === undefined) return { ...nothing, sought: apart };
    const close = others.filter(({ score }) => score >= first.score * farBehind);
    return { sought: apart, match: 'some', candidates: [first, ...close] };
  }
}

const isEmpty = ({ passages }: Found): boolean => passages.length === 0;
