import type { Candidate, Fragment } from '#search/engine.ts';
import { passagesIn } from '#search/index-copy.ts';
import { commonSection } from '#search/page.ts';
import type { QueryPart } from '#search/query.ts';
import { markParts, placesIn, stemmedIn } from '#search/segments.ts';
import type { Segment } from '#search/segments.ts';
import { unspaceText } from '#search/spacing.ts';
import type { Lang } from '#tables/finding.ts';

/** A result as the page shows it. */
export interface Hit {
  /** Address below the base path and language, without a slash in front. */
  readonly url: string;
  readonly title: readonly Segment[];
  readonly excerpt: readonly Segment[];
  /** Key of the section of the site, such as `facilities`. */
  readonly section: string;
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

const titleOf = ({ meta }: Fragment): string =>
  unspaceText(meta['title'] ?? meta['example'] ?? '').trim();

const passagesOf = ({ content }: Fragment): string[] => passagesIn(content, unspaceText);

/** The passage in which most of the parts stand, around the first of them; else the first one. */
function excerptOf(passages: readonly string[], parts: readonly QueryPart[], lang: Lang): string {
  let best = { text: passages[0] ?? '', place: 0, count: 0 };
  for (const text of passages) {
    const places = parts.flatMap((part) => placesIn(text, part)[0]?.[0] ?? []);
    if (places.length > best.count) best = { text, place: places[0] ?? 0, count: places.length };
  }
  return windowAt(best.text, best.place, lang);
}

/**
 * Whether a page really has a part: for what Pagefind takes more loosely, numbers cut anywhere and
 * words that it does not know.
 */
export function matchesPart(fragment: Fragment, part: QueryPart): boolean {
  const texts = [titleOf(fragment), ...passagesOf(fragment)];
  if (texts.some((text) => placesIn(text, part).length > 0)) return true;
  return part.kind === 'word' && stemmedIn(unspaceText(fragment.excerpt), part).length > 0;
}

/** Reads a page of the index as a result for a query. */
export function toHit(fragment: Fragment, parts: readonly QueryPart[], lang: Lang): Hit {
  const stems = parts.flatMap((part) => stemmedIn(unspaceText(fragment.excerpt), part));
  const sought = [...parts, ...stems];
  return {
    url: fragment.url.replace(/^\//, ''),
    title: markParts(titleOf(fragment), sought),
    excerpt: markParts(excerptOf(passagesOf(fragment), sought, lang), sought),
    section: fragment.filters['section']?.[0] ?? commonSection,
    example: fragment.meta['example'] !== undefined,
  };
}

/** How well a title answers: it is what was typed, it begins so, or it holds it. */
function closeness({ title }: Hit): number {
  if (title.every(({ marked }) => marked)) return 3;
  if (title[0]?.marked === true) return 2;
  return title.some(({ marked }) => marked) ? 1 : 0;
}

/**
 * Loads results and puts those whose title answers best in front, which Pagefind cannot know before
 * it has read them. Examples stay behind.
 */
export async function loadHits(
  candidates: readonly Candidate[],
  parts: readonly QueryPart[],
  lang: Lang,
): Promise<readonly Hit[]> {
  const fragments = await Promise.all(candidates.map((candidate) => candidate.data()));
  const hits = fragments.map((fragment) => toHit(fragment, parts, lang));
  const rank = (hit: Hit): number => (hit.example ? 0 : 1 + closeness(hit));
  return hits.sort((a, b) => rank(b) - rank(a));
}
