import type { Candidate, Found } from '#search/engine.ts';
import { Finder } from '#search/find.ts';
import type { Sought } from '#search/find.ts';
import { foldText } from '#search/fold.ts';
import type { IndexReader } from '#search/index-reader.ts';
import { Lexicon } from '#search/lexicon.ts';
import { readSpelled } from '#search/spelled.ts';
import { correctPart } from '#search/correct.ts';
import { suggestionsFor } from '#search/suggest.ts';
import { isQuoted, partOf, partsOf } from '#search/query.ts';
import { inAll, withAny } from '#search/rank.ts';
import { isFiller, piecesOf, withoutQuestion } from '#search/split.ts';

/**
 * How results match. `whole`: every part as typed. `apart`: all words, which stand apart. `some`:
 * some of the words only. `corrected`: what was probably meant.
 */
export type Match = 'whole' | 'apart' | 'some' | 'corrected';

/** What a search gives. */
export interface Outcome {
  /** What was looked for in the end; also what is to be marked. */
  readonly sought: readonly Sought[];
  readonly match: Match;
  /** All pages, best first. */
  readonly candidates: readonly Candidate[];
}

/** Pages with all words of a question below which those with some are listed after them. */
const enough = 10;

const nothing: Outcome = { sought: [], match: 'whole', candidates: [] };

/** The steps from a query to its results, over one index. */
export class Search {
  readonly #index: IndexReader;
  readonly #finder: Finder;
  readonly #lexicon: Lexicon;

  constructor(index: IndexReader) {
    this.#index = index;
    this.#finder = new Finder(index);
    this.#lexicon = new Lexicon(index, this.#finder);
  }

  /** A query as the index is: what an answer is looked for by. */
  fold(query: string): string {
    return foldText(query, this.#index.forms);
  }

  /** Finds pages for a normalised query. */
  async find(query: string): Promise<Outcome> {
    const typed = this.#read(query);
    if (typed.length === 0) return nothing;
    const exact = isQuoted(query);
    const mayBeSpelled = !exact && this.#index.engine.spelled;
    const spelled = mayBeSpelled ? await readSpelled(this.#lexicon, typed.flat()) : null;
    const sought = spelled ?? typed;
    const candidates = inAll(this.#index, await this.#look(sought));
    if (candidates.length > 0 || exact) return { sought, match: 'whole', candidates };
    const told = sought.flatMap(asked);
    const isQuestion = told.length !== sought.length || told.some((one, at) => one !== sought[at]);
    return this.#loosely(told, isQuestion);
  }

  /** Queries that are spelled like one that found nothing. */
  async suggest(query: string): Promise<readonly string[]> {
    const parts = partsOf(query, this.#index.forms);
    const others = await Promise.all(
      parts.map(async (part, at) => {
        if ((await this.#finder.having(part)).size > 0) return [];
        const words = await suggestionsFor(this.#lexicon, part);
        return words.map((word) =>
          parts.map(({ text }, of) => (of === at ? word : text)).join(' '),
        );
      }),
    );
    return others.flat();
  }

  /** Each part of the query. Fillers are parts only where there is nothing else. */
  #read(query: string): readonly Sought[] {
    const parts = partsOf(query, this.#index.forms);
    const telling = parts.filter(({ text }) => !isFiller(text));
    return (telling.length > 0 ? telling : parts).map((part) => [part]);
  }

  #look(sought: readonly Sought[]): Promise<readonly Found[]> {
    return Promise.all(sought.map((one) => this.#finder.any(one)));
  }

  /** Results where no page has every part as it is typed. */
  async #loosely(sought: readonly Sought[], isQuestion: boolean): Promise<Outcome> {
    const apart = (await Promise.all(sought.map((one) => this.#cut(one)))).flat();
    const founds = await this.#look(apart);
    const all = inAll(this.#index, founds);
    const corrected = all.length > 0 && apart.every(isTelling) ? null : await this.#correct(sought);
    if (corrected !== null) return corrected;
    if (all.length === 0) return this.#some(apart, founds);
    if (!isQuestion || all.length >= enough) {
      return { sought: apart, match: 'apart', candidates: all };
    }
    // Few pages have every word of a question; those with the telling ones help, too.
    const more = withAny(this.#index, founds);
    const known = new Set(all.map(({ id }) => id));
    return {
      sought: apart,
      match: 'apart',
      candidates: [...all, ...more.filter(({ id }) => !known.has(id))],
    };
  }

  /** The words of a run that no page has whole. */
  async #cut(sought: Sought): Promise<readonly Sought[]> {
    const [part, ...others] = sought;
    if (part?.kind !== 'phrase' || others.length > 0) return [sought];
    const pieces = await piecesOf(part.text, (piece) => this.#lexicon.pagesWith(piece));
    return pieces.map((text) => [partOf(text)]);
  }

  /** What may have been meant by the parts that stand nowhere. */
  async #correct(sought: readonly Sought[]): Promise<Outcome | null> {
    let slips = 0;
    const meant = await Promise.all(
      sought.map(async (one): Promise<readonly Sought[]> => {
        const [part] = one;
        if (part === undefined || (await this.#finder.any(one)).size > 0) return [one];
        const better = await correctPart(this.#lexicon, part);
        if (better !== null) slips += 1;
        return better ?? [one];
      }),
    );
    if (slips === 0) return null;
    const candidates = inAll(this.#index, await this.#look(meant.flat()));
    if (candidates.length === 0) return null;
    return { sought: meant.flat(), match: 'corrected', candidates };
  }

  /** Pages that have some of what is sought. */
  #some(sought: readonly Sought[], founds: readonly Found[]): Outcome {
    const known = sought.filter((_, at) => (founds[at]?.size ?? 0) > 0);
    if (known.length === 0) return { ...nothing, sought };
    const some = founds.filter(({ size }) => size > 0);
    return { sought, match: 'some', candidates: withAny(this.#index, some) };
  }
}

/** A question as what it asks about. */
function asked(sought: Sought): readonly Sought[] {
  const [part, ...others] = sought;
  if (part?.kind !== 'phrase' || others.length > 0) return [sought];
  const runs = withoutQuestion(part.text);
  return runs.length === 0 ? [sought] : runs.map((text) => [partOf(text)]);
}

/** Whether a thing is more than a single character, which is what is left of a slip. */
const isTelling = ([part]: Sought): boolean => part?.kind !== 'phrase' || [...part.text].length > 1;
