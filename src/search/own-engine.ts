import type { Engine, Found, Fragment } from '#search/engine.ts';
import { union } from '#search/find.ts';
import { hasHan } from '#search/han.ts';
import type { IndexReader } from '#search/index-reader.ts';
import { standsIn } from '#search/match.ts';
import { textsOf } from '#search/page.ts';
import type { Postings } from '#search/postings.ts';
import type { QueryPart } from '#search/query.ts';
import { TermFiles } from '#search/term-files.ts';
import { signsWithin } from '#search/signs.ts';
import { fragmentsOf, shortestFragment, termsWithin } from '#search/terms.ts';
import { isFormOf, isInflected, sharedStart } from '#search/word-forms.ts';
import type { Lang } from '#tables/finding.ts';

/** Pages looked into at most for a run whose parts may stand apart: they are about to be shown. */
const mostChecked = 10;

/** Terms of a run read at a time. */
const atATime = 3;

/** Weight of each level of the index, from 1 to 6. */
const values = [0, 0.5, 0.75, 1, 2.5, 3.5, 5];
/** What a word counts that only begins so, or is of the same family. */
const begunCounts = 0.5;
/** What a word counts in another number or tense. */
const inflectedCounts = 0.9;

const valuesOf = (postings: Postings, factor = 1): Found =>
  new Map([...postings].map(([page, level]) => [page, (values[level] ?? 0) * factor]));

/** Intersects postings; a page keeps the least of its weights. */
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

/** Asks the index, whose terms are words, numbers, and runs of up to three characters. */
export class OwnEngine implements Engine {
  readonly lang: Lang;
  readonly spelled: boolean;
  readonly #index: IndexReader;
  readonly #terms: TermFiles;

  constructor(index: IndexReader, lang: Lang) {
    this.lang = lang;
    this.spelled = lang === 'zh';
    this.#index = index;
    this.#terms = new TermFiles(index);
  }

  async having(part: QueryPart): Promise<Found> {
    const { kind, text } = part;
    if (kind === 'word') {
      const word = text.replace(/[^\p{L}\p{M}\p{N}]/gu, '');
      return this.lang === 'en' ? this.#inForms(word) : this.#begun(word);
    }
    if (kind === 'number') return union([await this.#run(part), await this.#fragments(part)]);
    return this.#run(part);
  }

  async word(text: string): Promise<Found> {
    return valuesOf(await this.#terms.term(text));
  }

  async signed(passage: string): Promise<ReadonlySet<number> | null> {
    if (this.lang === 'en') return null;
    const { whole, begun } = signsWithin(passage);
    const lists = whole.length === 0 ? [] : [await this.#havingAll(whole)];
    if (begun !== null) lists.push(await this.#terms.begun(begun));
    return lists.length === 0 ? null : new Set(intersection(lists).keys());
  }

  /** Inverse document frequency, as in BM25. */
  weigh(pages: number): number {
    return Math.log(1 + (this.#index.pages - pages + 0.5) / (pages + 0.5));
  }

  /** Pages that have a run of characters. */
  async #run(part: QueryPart): Promise<Found> {
    const terms = termsWithin(part.text);
    // A word at its end may be cut, or run on into a number: 下载JSON of 下载JSON21 KB.
    const open = terms.length > 0 && hasHan(part.text) && /[a-z]$/.test(part.text);
    const closed = open ? terms.slice(0, -1) : terms;
    let pages = await this.#havingAll(closed);
    if (open && (closed.length === 0 || pages.size > 0)) {
      const begun = await this.#terms.begun(terms[terms.length - 1] ?? '');
      pages = closed.length === 0 ? begun : intersection([pages, begun]);
    }
    const found = valuesOf(pages);
    // Few pages are about to be read anyway.
    return terms.length > 1 && found.size <= mostChecked ? this.#check(found, part) : found;
  }

  /** Pages that have all these terms. A few are read at a time: most long runs stand nowhere. */
  async #havingAll(terms: readonly string[]): Promise<Postings> {
    let pages: Postings | null = null;
    for (let at = 0; at < terms.length && pages?.size !== 0; at += atATime) {
      const some = terms.slice(at, at + atATime);
      const lists = await Promise.all(some.map((term) => this.#terms.term(term)));
      pages = intersection(pages === null ? lists : [pages, ...lists]);
    }
    return pages ?? new Map<number, number>();
  }

  /** Pages with a word, or one that begins so. */
  async #begun(word: string): Promise<Found> {
    // A single letter begins too many words.
    if (word.length === 1) return this.word(word);
    const words = await this.#terms.beginning(word);
    return union(
      Array.from(words, ([text, list]) => valuesOf(list, text === word ? 1 : begunCounts)),
    );
  }

  /**
   * Pages with an English word in any number or tense. A word that no page has is found by others of
   * its family, and by those that begin so: it may not be typed to its end.
   */
  async #inForms(word: string): Promise<Found> {
    if (word.length === 1) return this.word(word);
    const near = [...(await this.#terms.beginning(sharedStart(word)))];
    const forms = near.filter(([term]) => isInflected(term, word));
    if (forms.length > 0) {
      return union(
        forms.map(([term, list]) => valuesOf(list, term === word ? 1 : inflectedCounts)),
      );
    }
    const family = near.filter(([term]) => term.startsWith(word) || isFormOf(term, word));
    return union(family.map(([, list]) => valuesOf(list, begunCounts)));
  }

  /** Pages with a long number of which these digits are a part. */
  async #fragments(part: QueryPart): Promise<Found> {
    const { text } = part;
    if (text.length < shortestFragment || !/^\p{N}+$/u.test(text)) return new Map();
    const terms = [...new Set(fragmentsOf(text))];
    const lists = await Promise.all(terms.map((term) => this.#terms.term(term)));
    const found = valuesOf(intersection(lists));
    const isTold = text.length === shortestFragment || found.size > mostChecked;
    return isTold ? found : this.#check(found, part);
  }

  /** Those of a few pages whose text has a part. */
  async #check(found: Found, part: QueryPart): Promise<Found> {
    const has = (page: Fragment): boolean =>
      standsIn(textsOf(page), part, this.#index.forms, this.lang);
    const pages = await Promise.all([...found.keys()].map((id) => this.#index.page(id, has)));
    return new Map([...found].filter((_, at) => pages[at] !== undefined && has(pages[at])));
  }
}
