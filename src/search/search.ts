import type { Candidate, Found, Fragment } from '#search/engine.ts';
import { Finder } from '#search/find.ts';
import type { Sought } from '#search/find.ts';
import { foldText } from '#search/fold.ts';
import type { IndexReader } from '#search/index-reader.ts';
import { Lexicon } from '#search/lexicon.ts';
import { normalForm } from '#search/normal-form.ts';
import { otherWords } from '#search/other-words.ts';
import { readSpelled } from '#search/spelled.ts';
import { correctPart } from '#search/correct.ts';
import { suggestionsFor } from '#search/suggest.ts';
import { textsOf } from '#search/page.ts';
import { endsAlone, isPassage, withoutCut } from '#search/signs.ts';
import { isQuoted, partOf, partsOf } from '#search/query.ts';
import { inAll, withAny } from '#search/rank.ts';
import { isFiller, piecesOf, withoutQuestion } from '#search/split.ts';

/**
 * How results match. `whole`: every part as typed. `apart`: all words, which stand apart. `some`:
 * some of the words only. `corrected`: what was probably meant. `synonym`: what it is called here.
 */
export type Match = 'whole' | 'apart' | 'some' | 'corrected' | 'synonym';

/** What a search gives. */
export interface Outcome {
  /** What was looked for in the end; also what is to be marked. */
  readonly sought: readonly Sought[];
  readonly match: Match;
  /** Whether it is a passage that stands so on these pages. */
  readonly pasted: boolean;
  /** Words that none of these pages need have. */
  readonly left: readonly string[];
  /** All pages, best first. */
  readonly candidates: readonly Candidate[];
}

/** Pages with all words of a question below which those with some are listed after them. */
const enough = 10;

const nothing: Outcome = { sought: [], match: 'whole', pasted: false, left: [], candidates: [] };

/** Pages looked into at most for a passage that was pasted: they are about to be shown. */
const mostPasted = 12;

/** A date with signs, or a share: as typed it is any numbers, one after another. */
const signed = /[0-9][-/.][0-9]|%/;

const withoutSpace = (text: string): string => text.replace(/\s+/g, '');

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

  /**
   * Finds pages for a normalised query. One that is understood as a question, which takes a while to
   * tell, holds no slip.
   */
  async find(query: string, understood = Promise.resolve(false)): Promise<Outcome> {
    const typed = this.#read(query);
    if (typed.length === 0) return nothing;
    const exact = isQuoted(query);
    const forms = exact ? [typed] : [typed, ...this.#inNormalForm(query)];
    const spelled = exact ? null : await this.#spelled(typed);
    const ways = spelled === null ? forms : [spelled];
    const all = await Promise.all(ways.map((way) => this.#inAll(way)));
    const found = signed.test(query) && (all[1]?.length ?? 0) > 0 ? [[], ...all.slice(1)] : all;
    const candidates = together(found);
    const sought = uniqueSought(ways.filter((_, at) => (found[at]?.length ?? 0) > 0).flat());
    const passage = isPassage(this.fold(query)) ? await this.#asPasted(query, candidates) : null;
    if (passage !== null) {
      const pasted = !endsAlone(this.fold(query));
      return { ...nothing, sought, pasted, candidates: passage };
    }
    if (candidates.length > 0) return { ...nothing, sought, candidates };
    if (exact) return { ...nothing, sought: typed };
    const told = typed.flatMap(asked);
    const isQuestion = told.length !== typed.length || told.some((one, at) => one !== typed[at]);
    return this.#loosely(told, isQuestion, understood);
  }

  /** A query whose numbers and dates are written as the index writes them; none where they are. */
  #inNormalForm(query: string): readonly (readonly Sought[])[] {
    const folded = this.fold(query);
    const form = normalForm(folded, this.#index.engine.lang);
    return form === folded ? [] : [this.#read(form)];
  }

  /**
   * The pages on which a pasted passage stands as it is, signs and all; null where none does so. A
   * number at its end may be cut, and need not be a number of theirs.
   */
  async #asPasted(
    query: string,
    candidates: readonly Candidate[],
  ): Promise<readonly Candidate[] | null> {
    const folded = this.fold(query);
    const fits = await this.#index.engine.signed(folded);
    const rest = withoutCut(folded);
    const more = rest === null || fits === null ? [] : await this.#inAll(this.#read(rest));
    const fitting = together([candidates, more]).filter(({ id }) => fits?.has(id) !== false);
    const passage = withoutSpace(folded);
    const first = fitting.slice(0, mostPasted);
    const has = (page: Fragment): boolean =>
      textsOf(page).some((text) => withoutSpace(this.fold(text)).includes(passage));
    const pages = await Promise.all(first.map(({ id }) => this.#index.page(id, has)));
    const holds = first.filter((_, at) => pages[at] !== undefined && has(pages[at]));
    return holds.length === 0 ? null : [...holds, ...fitting.slice(mostPasted)];
  }

  async #spelled(typed: readonly Sought[]): Promise<readonly Sought[] | null> {
    return this.#index.engine.spelled ? readSpelled(this.#lexicon, typed.flat()) : null;
  }

  async #inAll(sought: readonly Sought[]): Promise<readonly Candidate[]> {
    return inAll(this.#index, await this.#look(sought));
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
  async #loosely(
    sought: readonly Sought[],
    isQuestion: boolean,
    understood: Promise<boolean>,
  ): Promise<Outcome> {
    const other = await this.#inOtherWords(sought);
    if (other !== null) return other;
    const pieces = (await Promise.all(sought.map((one) => this.#cut(one)))).flat();
    // A word is not cut into its characters: what is left of a slip tells of nothing.
    const apart = pieces.filter(isTelling);
    const founds = await this.#look(apart);
    const all = inAll(this.#index, founds);
    // Words that all stand on pages, though on no page together, are no slips.
    const areWords = apart.length === pieces.length && founds.every(({ size }) => size > 0);
    const corrected = areWords || (await understood) ? null : await this.#correct(sought);
    if (corrected !== null) return corrected;
    if (all.length === 0) return this.#some(pieces, apart, founds);
    if (!isQuestion || all.length >= enough) {
      return { ...nothing, sought: apart, match: 'apart', candidates: all };
    }
    // Few pages have every word of a question; those with the telling ones help, too.
    const more = withAny(this.#index, founds);
    const known = new Set(all.map(({ id }) => id));
    return {
      ...nothing,
      sought: apart,
      match: 'apart',
      candidates: [...all, ...more.filter(({ id }) => !known.has(id))],
    };
  }

  /** What the words that stand nowhere are called here; null where nothing else is known for them. */
  async #inOtherWords(sought: readonly Sought[]): Promise<Outcome | null> {
    const words = await this.#lexicon.synonyms();
    const others = await Promise.all(
      sought.map(async (one) => {
        const [part] = one;
        if (part === undefined || (await this.#finder.any(one)).size > 0) return null;
        return otherWords(part.text, words);
      }),
    );
    if (others.every((other) => other === null)) return null;
    const meant = sought.flatMap((one, at): readonly Sought[] => {
      const other = others[at] ?? null;
      return other === null ? [one] : other.map((text) => [partOf(text)]);
    });
    const candidates = await this.#inAll(meant);
    if (candidates.length === 0) return null;
    return { ...nothing, sought: meant, match: 'synonym', candidates };
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
    return { ...nothing, sought: meant.flat(), match: 'corrected', candidates };
  }

  /** Pages that have some of what is sought, by one whole word at least; and what they have not. */
  #some(pieces: readonly Sought[], apart: readonly Sought[], founds: readonly Found[]): Outcome {
    const has = (at: number): boolean => (founds[at]?.size ?? 0) > 0;
    const known = apart.filter((one, at) => has(at) && !saysNothing(one));
    if (known.length === 0) return { ...nothing, sought: pieces };
    const left = pieces.filter((one) => !known.includes(one)).flatMap(([part]) => part?.text ?? []);
    const some = founds.filter((_, at) => known.includes(apart[at] ?? []));
    const candidates = withAny(this.#index, some);
    return { ...nothing, sought: known, match: 'some', left, candidates };
  }
}

const saysNothing = ([part]: Sought): boolean => part === undefined || isFiller(part.text);

/** Pages found in one way or another, with the better score of each. */
function together(all: readonly (readonly Candidate[])[]): readonly Candidate[] {
  const [only, ...others] = all;
  if (only !== undefined && others.length === 0) return only;
  const best = new Map<number, Candidate>();
  for (const candidate of all.flat()) {
    if (candidate.score > (best.get(candidate.id)?.score ?? -1)) best.set(candidate.id, candidate);
  }
  return [...best.values()].sort((a, b) => b.score - a.score || a.id - b.id);
}

/** Things sought, each once. */
const uniqueSought = (all: readonly Sought[]): readonly Sought[] => [
  ...new Map(all.map((one) => [one.map(({ text }) => text).join(), one] as const)).values(),
];

/** A question as what it asks about. */
function asked(sought: Sought): readonly Sought[] {
  const [part, ...others] = sought;
  if (part?.kind !== 'phrase' || others.length > 0) return [sought];
  const runs = withoutQuestion(part.text);
  return runs.length === 0 ? [sought] : runs.map((text) => [partOf(text)]);
}

/** Whether a thing is more than a single character, which is what is left of a slip. */
const isTelling = ([part]: Sought): boolean => part?.kind !== 'phrase' || [...part.text].length > 1;
