import type { Fragment } from '#search/find.ts';
import { patternOf } from '#search/match.ts';
import { partsOf } from '#search/query.ts';
import type { QueryPart } from '#search/query.ts';
import { markParts, readExcerpt } from '#search/segments.ts';
import type { Segment } from '#search/segments.ts';
import { unspaceHan } from '#search/spacing.ts';
import type { Lang } from '#tables/finding.ts';

/** A result as the page shows it. */
export interface Hit {
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

/** Pagefind ends every block with a full stop, which Chinese text does not use. */
function tidy(text: string, lang: Lang): string {
  const apart = unspaceHan(text).trim();
  if (lang === 'en') return apart;
  return apart
    .replace(/\.(?= )/g, ' ·')
    .replace(/\.$/, '')
    .replace(/([：；，。！？、]) /g, '$1');
}

/** The text without its heading, which stands above it as the title. */
function withoutTitle(text: string, title: string): string {
  if (!text.startsWith(title)) return text;
  return text.slice(title.length).replace(/^[\s.·]+/, '');
}

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

function placeOf(text: string, part: QueryPart): number {
  const match = patternOf(part).exec(text);
  return match === null ? -1 : match.index + (match[1] ?? '').length;
}

/** The text around the first part that stands in it, or its beginning. */
function excerptOf(text: string, parts: readonly QueryPart[], lang: Lang): string {
  const places = parts.map((part) => placeOf(text, part));
  return windowAt(text, places.find((place) => place >= 0) ?? 0, lang);
}

/** Words that Pagefind found for those of the query by their stem: `care` for `caring`. */
function stemmed(excerpt: string, parts: readonly QueryPart[]): readonly QueryPart[] {
  if (parts.every(({ kind }) => kind !== 'word')) return [];
  const words = readExcerpt(unspaceHan(excerpt)).filter(({ marked }) => marked);
  return words.flatMap(({ text }) => partsOf(text)).filter(({ kind }) => kind === 'word');
}

/** Reads a page of the index as a result for a query. */
export function toHit(fragment: Fragment, parts: readonly QueryPart[], lang: Lang): Hit {
  const sought = [...parts, ...stemmed(fragment.excerpt, parts)];
  const title = unspaceHan(fragment.meta['title'] ?? fragment.url).trim();
  const text = withoutTitle(tidy(fragment.content, lang), title);
  return {
    url: fragment.url,
    title: markParts(title, sought),
    excerpt: markParts(excerptOf(text, sought, lang), sought),
    section: fragment.filters['section']?.[0] ?? '',
    example: fragment.meta['example'] === '1',
  };
}
