import type { APIRoute } from 'astro';
import { nameOf } from '#domain/text.ts';
import { FEED_LENGTH } from '#feeds/feed.ts';
import { rowEntries } from '#feeds/row-entries.ts';
import { feedText } from '#i18n/feeds.ts';
import { href } from '#src/paths.ts';
import { siteConfig } from '#src/site.config.ts';
import { history, site } from '#src/site-data.ts';
import { tables } from '#tables/index.ts';
import type { Table } from '#tables/table.ts';
import type { Township } from '#tables/townships.ts';
import { absolute, feedResponse, itemFeedPaths } from '../../../_feeds.ts';
import type { FeedProps } from '../../../_feeds.ts';
import { newsEntry } from '../../news/_entries.ts';

/** `/townships/<code>/feed.xml` and `.json`: news of a township, and changes to its facilities. */
export function getStaticPaths() {
  return itemFeedPaths(site.townships, 'code', (row) => row.township_code);
}

// Facilities that were taken out keep their place among those of their township.
const facilitiesIn = Map.groupBy(
  [...site.facilities, ...site.dataset.tombstones.map((row) => row.value)],
  (row) => row.township_code,
);
const table = tables.facilities as unknown as Table;

export const GET: APIRoute<FeedProps & { item: Township }> = async ({ props }) => {
  const { lang, item: township } = props;
  const t = feedText[lang];
  const code = township.township_code;
  const facilities = facilitiesIn.get(code) ?? [];
  const ids = new Set(facilities.map((row) => row.facility_id));
  const news = site.news[lang]
    .filter(({ matter }) => matter.township === code || matter.facilities.some((id) => ids.has(id)))
    .slice(0, FEED_LENGTH);
  const changes = facilities.flatMap((row) =>
    rowEntries(
      {
        table,
        name: nameOf(row, lang),
        url: absolute(href(lang, `/facilities/${row.facility_id}/`)),
      },
      history.rowHistory('facilities', row.facility_id),
      lang,
    ),
  );
  const name = nameOf(township, lang);
  return feedResponse(
    props,
    `/townships/${code}/`,
    { title: t.township(siteConfig.name[lang], name), description: t.townshipDescription(name) },
    [...(await Promise.all(news.map(newsEntry))), ...changes],
  );
};
