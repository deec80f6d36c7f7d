import type { APIRoute } from 'astro';
import { changeEntries } from '#feeds/change-entries.ts';
import { FEED_LENGTH } from '#feeds/feed.ts';
import { versionPath } from '#history/version.ts';
import { feedText } from '#i18n/feeds.ts';
import { href } from '#src/paths.ts';
import { siteConfig } from '#src/site.config.ts';
import { history } from '#src/site-data.ts';
import { tableNames, tables } from '#tables/index.ts';
import type { TableName } from '#tables/index.ts';
import { absolute, feedResponse, itemFeedPaths } from '../../../_feeds.ts';
import type { FeedProps } from '../../../_feeds.ts';

/** `/data/<table>/feed.xml` and `.json`: the newest changes to a table. */
export function getStaticPaths() {
  return itemFeedPaths(tableNames, 'table', (name) => name);
}

export const GET: APIRoute<FeedProps & { item: TableName }> = ({ props }) => {
  const { lang, item: table } = props;
  const t = feedText[lang];
  const changes = history
    .versions(table)
    .slice(0, FEED_LENGTH)
    .map((version) => ({ table, version, path: versionPath(version) }));
  const title = tables[table].title[lang];
  return feedResponse(
    props,
    `/data/${table}/`,
    { title: t.table(siteConfig.name[lang], title), description: t.tableDescription(title) },
    changeEntries(changes, lang, (path) => absolute(href(lang, path))),
  );
};
