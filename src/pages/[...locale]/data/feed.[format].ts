import type { APIRoute } from 'astro';
import { changeEntries } from '#feeds/change-entries.ts';
import { FEED_LENGTH } from '#feeds/feed.ts';
import { feedText } from '#i18n/feeds.ts';
import { href } from '#src/paths.ts';
import { siteConfig } from '#src/site.config.ts';
import { history } from '#src/site-data.ts';
import { absolute, feedPaths, feedResponse } from '../../_feeds.ts';
import type { FeedProps } from '../../_feeds.ts';

/** `/data/feed.xml` and `.json`: the newest changes to any table. */
export const getStaticPaths = feedPaths;

export const GET: APIRoute<FeedProps> = ({ props }) => {
  const { lang } = props;
  const t = feedText[lang];
  const newest = history.changes().slice(0, FEED_LENGTH);
  const entries = changeEntries(newest, lang, (path) => absolute(href(lang, path)));
  const title = t.data(siteConfig.name[lang]);
  return feedResponse(props, '/data/', { title, description: t.dataDescription }, entries);
};
