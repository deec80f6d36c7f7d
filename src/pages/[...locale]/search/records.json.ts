import type { APIRoute } from 'astro';
import { inLang, nameOf } from '#domain/text.ts';
import type { AskedPage } from '#search/questions/data.ts';
import { absentOf, pagesOf, synonymsOf } from '#search/questions/make-words.ts';
import { searchRecords } from '#search/records.ts';
import { localePaths } from '#src/paths.ts';
import type { LocaleProps } from '#src/paths.ts';
import { site } from '#src/site-data.ts';
import type { Lang } from '#tables/finding.ts';

export const getStaticPaths = localePaths;

const counties = new Map(site.counties.map((row) => [row.county_code, row] as const));
const county = counties.get(site.book.countyCode);
if (county === undefined) throw new Error('The county of this site has no row.');

const rowsOf = <T>(located: readonly { readonly value: T }[]): T[] =>
  located.map(({ value }) => value);
const absentRows = rowsOf(site.dataset.answers_absent);
const synonymRows = rowsOf(site.dataset.synonyms);

/** Benefits, programmes and sources are found by their names, as pages are by words for them. */
function pagesByName(lang: Lang): AskedPage[] {
  const programmes = site.programmes[lang].map(({ slug, matter }) => ({
    url: `programmes/${slug}/`,
    names: [matter.title],
    about: [...matter.indicators, ...matter.kinds],
  }));
  const sources = site.sources.map((row) => ({
    url: `sources/${row.source_id}/`,
    names: [inLang(row, 'title', lang) ?? row.source_id],
    about: [],
  }));
  const benefits = rowsOf(site.dataset.benefits).map((row) => ({
    url: `benefits/${row.benefit_id}/`,
    names: [nameOf(row, lang), ...(lang === 'zh' ? (row.also_called_zh ?? []) : [])],
    about: [],
  }));
  return [...benefits, ...pagesOf(synonymRows, lang), ...programmes, ...sources];
}

/** What the search index takes from the tables. The build reads it and does not publish it. */
export const GET: APIRoute<LocaleProps> = ({ props: { lang } }) => {
  const records = searchRecords(
    {
      facilities: site.facilities,
      county,
      counties: site.counties,
      townships: site.townships,
      villages: site.villages,
      elsewhere: rowsOf(site.dataset.places_elsewhere),
      kinds: site.kinds,
      indicators: site.book.indicators,
      absent: absentOf(absentRows, lang),
      pages: pagesByName(lang),
      synonyms: synonymsOf(synonymRows, lang),
      hotlines: site.hotlines,
      searchFor: site.searchFor,
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
      spoken: site.spoken.facilities,
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
