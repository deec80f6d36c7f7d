import type { Candidate, Fragment } from '#search/engine.ts';
import type { IndexReader } from '#search/index-reader.ts';
import type { QueryPart } from '#search/query.ts';
import { formsIn, markParts, placesIn } from '#search/segments.ts';
import type { Segment } from '#search/segments.ts';
import type { Lang } from '#tables/finding.ts';

/** A result as the page shows it. */
export interface Hit {
  /** Number of the page in the index. */
  readonly id: number;
  /** Address below the base path and language, without a slash in front. */
  readonly url: string;
  readonly title: readonly Segment[];
  readonly excerpt: readonly Segment[];
  /** Key of the section of the site, such as `facilities`. */
  readonly section: string;
  /** What tells it from others of its name; empty where nothing does. */
  readonly facts: string;
  /** Whether it is an invented example. */
  readonly example: boolean;
}

/** Length of an excerpt in characters, and how many of them stand before what was found. */
const width = { zh: { all: 80, before: 24 }, en: { all: 190, before: 60 } } as const;

/** The part of a text around a place, cut between words. */
function windowAt(text: string, place: number, lang: Lang): string {
  const { all, before } = width[lang];
  const start = Math.max(0, Math.min(place - before, text.length - all));
  const cut = text.slice(start, start + all);
  const head = start > 0 ? `…${lang === 'en' ? cut.replace(/^\S*\s/, '') : cut}` : cut;
  if (start + all >= text.length) return head;
  const whole = lang === 'en' ? head.replace(/\s\S*$/, '') : head;
  return `${whole.replace(/[\s.,:;·。，：；]+$/, '')}…`;
}

/** The passage in which most of the parts stand, around the first of them; else the first one. */
function excerptOf(passages: readonly string[], parts: readonly QueryPart[], lang: Lang): string {
  let best = { text: passages[0] ?? '', place: 0, count: 0 };
  for (const text of passages) {
    const places = parts.flatMap((part) => placesIn(text, part)[0]?.[0] ?? []);
    if (places.length > best.count) best = { text, place: places[0] ?? 0, count: places.length };
  }
  return windowAt(best.text, best.place, lang);
}

/** Reads a page of the index as a result for a query. */
export function toHit(
  id: number,
  fragment: Fragment,
  parts: readonly QueryPart[],
  lang: Lang,
): Hit {
  const { url, title, section, facts = '', example = false, passages } = fragment;
  const text = [title, ...passages].join(' ');
  const sought = [...parts, ...parts.flatMap((part) => formsIn(text, part))];
  return {
    id,
    url,
    title: markParts(title, sought),
    excerpt: markParts(excerptOf(passages, sought, lang), sought),
    section,
    facts,
    example,
  };
}

/** Parts of a long page in which what is sought is looked for. */
const mostParts = 3;

/** Whether what was read of a page has all that is to be shown. */
const isEnough =
  (parts: readonly QueryPart[]) =>
  ({ title, passages }: Fragment, read: number): boolean =>
    read >= mostParts ||
    parts.every((part) =>
      [title, ...passages].some(
        (text) => placesIn(text, part).length > 0 || formsIn(text, part).length > 0,
      ),
    );

/** How well a title answers: it is what was typed, it begins so, or it holds it. */
function closeness({ title }: Hit): number {
  if (title.every(({ marked }) => marked)) return 3;
  if (title[0]?.marked === true) return 2;
  return title.some(({ marked }) => marked) ? 1 : 0;
}

/** More than any title is close. */
const closest = 5;

/**
 * Loads results and puts those whose title answers best in front, behind the pages to which the query
 * leads. Examples stay behind.
 */
export async function loadHits(
  index: IndexReader,
  candidates: readonly Candidate[],
  parts: readonly QueryPart[],
  lang: Lang,
  leads: readonly number[] = [],
): Promise<readonly Hit[]> {
  const hits = await Promise.all(
    candidates.map(async ({ id }) => toHit(id, await index.page(id, isEnough(parts)), parts, lang)),
  );
  const rank = (hit: Hit): number => {
    const lead = leads.indexOf(hit.id);
    if (lead >= 0) return closest + leads.length - lead;
    return hit.example ? 0 : 1 + closeness(hit);
  };
  return hits.sort((a, b) => rank(b) - rank(a));
}
