import type { SearchIndex } from '#search/open-index.ts';
import type { QueryPart } from '#search/query.ts';
import type { Candidate } from '#search/rank.ts';
import { markParts, placesIn } from '#search/segments.ts';
import type { Segment } from '#search/segments.ts';
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

/** The text around the first part that stands in it, or its beginning. */
function excerptOf(text: string, parts: readonly QueryPart[], lang: Lang): string {
  const places = parts.flatMap((part) => placesIn(text, part)[0]?.[0] ?? []);
  return windowAt(text, places[0] ?? 0, lang);
}

/** Loads a result and marks what was sought in it. */
export async function loadHit(
  index: SearchIndex,
  { page, passage }: Candidate,
  parts: readonly QueryPart[],
  lang: Lang,
): Promise<Hit> {
  const { url, title, summary } = await index.page(page);
  const text = passage === page ? summary : await index.passage(passage);
  const { section, example } = index.facetsOf(page);
  return {
    url,
    title: markParts(title, parts),
    excerpt: markParts(excerptOf(text, parts, lang), parts),
    section,
    example,
  };
}
