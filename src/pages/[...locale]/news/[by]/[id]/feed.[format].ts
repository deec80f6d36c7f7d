import type { APIRoute } from 'astro';
import { FEED_LENGTH } from '#feeds/feed.ts';
import { feedText } from '#i18n/feeds.ts';
import { siteConfig } from '#src/site.config.ts';
import { feedFormats, feedResponse } from '../../../../_feeds.ts';
import type { FeedProps } from '../../../../_feeds.ts';
import { newsEntry } from '../../_entries.ts';
import { groupPaths } from '../../_groups.ts';
import type { Group } from '../../_groups.ts';

/** The newest articles of a topic or a year, in full, beside the page that lists them. */
export function getStaticPaths() {
  return groupPaths.flatMap(({ params, props }) =>
    feedFormats.map((format) => ({
      params: { ...params, id: props.group.id, format },
      props: { ...props, format },
    })),
  );
}

export const GET: APIRoute<FeedProps & { group: Group }> = async ({ props }) => {
  const { lang, group } = props;
  const title = feedText[lang].newsOf(siteConfig.name[lang], group.label);
  const entries = await Promise.all(group.items.slice(0, FEED_LENGTH).map(newsEntry));
  return feedResponse(props, group.path, { title, description: group.description }, entries);
};
