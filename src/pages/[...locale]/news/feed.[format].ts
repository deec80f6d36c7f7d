import type { APIRoute } from 'astro';
import { FEED_LENGTH } from '#feeds/feed.ts';
import { feedText } from '#i18n/feeds.ts';
import { siteConfig } from '#src/site.config.ts';
import { site } from '#src/site-data.ts';
import { feedPaths, feedResponse } from '../../_feeds.ts';
import type { FeedProps } from '../../_feeds.ts';
import { newsEntry } from './_entries.ts';

/** `/news/feed.xml` (Atom) and `/news/feed.json` (JSON Feed): the newest articles in full. */
export const getStaticPaths = feedPaths;

export const GET: APIRoute<FeedProps> = async ({ props }) => {
  const { lang } = props;
  const t = feedText[lang];
  // They come newest first; an old one that was updated lately is not looked for further down.
  const entries = await Promise.all(site.news[lang].slice(0, FEED_LENGTH).map(newsEntry));
  const title = t.news(siteConfig.name[lang]);
  return feedResponse(props, '/news/', { title, description: t.newsDescription }, entries);
};
