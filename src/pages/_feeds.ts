import { atomFeed, jsonFeed } from '#feeds/feed.ts';
import type { FeedEntry, FeedFacts } from '#feeds/feed.ts';
import { dataAsOf } from '#src/data-as-of.ts';
import { href, localePaths } from '#src/paths.ts';
import { siteConfig } from '#src/site.config.ts';
import type { Lang } from '#tables/finding.ts';

/** Absolute address of a path that stands under the base path already. */
export function absolute(path: string): string {
  return new URL(path, import.meta.env.SITE).href;
}

/** The forms of a feed, by the ending of its address. */
export type FeedFormat = 'xml' | 'json';
export const feedFormats: readonly FeedFormat[] = ['xml', 'json'];

export interface FeedProps {
  readonly lang: Lang;
  readonly format: FeedFormat;
}

interface FeedPath {
  readonly params: { readonly locale: string | undefined; readonly format: FeedFormat };
  readonly props: FeedProps;
}

/** `getStaticPaths` of a feed that exists once a language and form. */
export function feedPaths(): FeedPath[] {
  return localePaths().flatMap(({ params, props }) =>
    feedFormats.map((format) => ({ params: { ...params, format }, props: { ...props, format } })),
  );
}

/** `getStaticPaths` of a feed that exists once a language and form for each of several things. */
export function itemFeedPaths<T>(items: readonly T[], param: string, idOf: (item: T) => string) {
  return feedPaths().flatMap(({ params, props }) =>
    items.map((item) => ({
      params: { ...params, [param]: idOf(item) },
      props: { ...props, item },
    })),
  );
}

/** Answers with a feed of what a page lists. */
export function feedResponse(
  { lang, format }: FeedProps,
  path: string,
  texts: { readonly title: string; readonly description: string },
  entries: readonly FeedEntry[],
): Response {
  const facts: FeedFacts = {
    ...texts,
    lang,
    page: absolute(href(lang, path)),
    atom: absolute(`${href(lang, path)}feed.xml`),
    json: absolute(`${href(lang, path)}feed.json`),
    root: absolute(href('zh', '/')),
    site: siteConfig.countyCode,
    author: siteConfig.name[lang],
    licence: `${siteConfig.licence.name[lang]} ${siteConfig.licence.url}`,
    fallbackUpdated: dataAsOf,
  };
  const [type, text] =
    format === 'xml'
      ? ['application/atom+xml', atomFeed(entries, facts)]
      : ['application/feed+json', jsonFeed(entries, facts)];
  return new Response(text, { headers: { 'content-type': `${type}; charset=utf-8` } });
}
