import type { APIRoute } from 'astro';
import { inLang } from '#domain/text.ts';
import { searchRecords } from '#search/records.ts';
import { localePaths } from '#src/paths.ts';
import type { LocaleProps } from '#src/paths.ts';
import { site } from '#src/site-data.ts';

export const getStaticPaths = localePaths;

const counties = new Map(site.counties.map((row) => [row.county_code, row] as const));
const county = counties.get(site.book.countyCode);
if (county === undefined) throw new Error('The county of this site has no row.');

/** What the search index takes from the tables. The build reads it and does not publish it. */
export const GET: APIRoute<LocaleProps> = ({ props: { lang } }) => {
  const records = searchRecords(
    {
      facilities: site.facilities,
      county,
      townships: site.townships,
      kinds: site.kinds,
      indicators: site.book.indicators,
      figuresOf: site.book.of,
      dated: [
        ...site.news[lang].map(({ slug, matter }) => ({
          path: `/news/${slug}/`,
          township: matter.township ?? null,
          date: matter.date,
        })),
        ...site.sources.map((row) => ({
          path: `/sources/${row.source_id}/`,
          township: null,
          date: row.published_on ?? '',
        })),
      ],
      figures: site.book.indicators.flatMap((row) => site.book.of(row.indicator_id)),
      areaName: (code) => site.townshipByCode.get(code) ?? counties.get(code),
      sourceTitle: (id, language) => {
        const source = site.sourceById.get(id);
        return (source && inLang(source, 'title', language)) ?? id;
      },
    },
    lang,
  );
  return new Response(JSON.stringify(records));
};
