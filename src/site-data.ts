import path from 'node:path';
import { getCollection } from 'astro:content';
import { arrangeFacilities } from '#directory/arrange.ts';
import { summariseKinds } from '#directory/kind-summary.ts';
import type { ArticleNode } from '#domain/article-tree.ts';
import type { Dataset } from '#domain/dataset.ts';
import { tellCorrection } from '#domain/correction-text.ts';
import { buildFigureBook } from '#domain/figure-book.ts';
import { emptyBook } from '#domain/empty-book.ts';
import { photoTerms } from '#domain/photo-terms.ts';
import { keyNumber } from '#domain/key-number.ts';
import { notedNames } from '#domain/noted-name.ts';
import { claimsSpoken, facilitiesSpoken } from '#domain/last-spoken.ts';
import { claimedAgainstListed } from '#domain/reconciliation.ts';
import { accessBySource } from '#domain/source-access.ts';
import { reconcileAll } from '#domain/reconcile.ts';
import { cite, searchFinder } from '#domain/searches.ts';
import type { CitedSearch, Sought } from '#domain/searches.ts';
import { checkIntegrity } from '#domain/integrity.ts';
import { editionOf, mapReviewNumberOf, placesOf } from '#src/edition.ts';
import { siteConfig } from '#src/site.config.ts';
import { phaseDone } from '#src/phase.ts';
import { newestFirst, textsIn, using } from '#src/site-texts.ts';
import type { NewsText, PageText, ProgrammeText } from '#src/site-texts.ts';
import { siteUsage } from '#src/site-usage.ts';
import { checkedData } from '#loaders/checked.ts';
import { buildDay } from '#loaders/held-back.ts';
import { fileCache } from '#loaders/history-cache.ts';
import { checkContent } from '#loaders/read-content.ts';
import { outsideOf } from '#loaders/read-data.ts';
import { readCountySurvey } from '#loaders/read-survey.ts';
import { readPhotos } from '#loaders/photos.ts';
import type { PhotoFile } from '#loaders/photos.ts';
import { siteHistory } from '#loaders/site-history.ts';
import { formatFinding, hasErrors } from '#tables/finding.ts';
import type { Finding, Lang } from '#tables/finding.ts';
import type { TableName } from '#tables/index.ts';
import type { Located } from '#tables/table.ts';
import { schematicCounty } from '#map/hex-grid.ts';
import { surveyedCounty } from '#map/survey/surveyed-county.ts';
import { measureValues, tellingMeasures } from '#map/measures.ts';
import { drawTownships } from '#map/township-map.ts';
import { statedFacts } from '#domain/stated-facts.ts';
import { summariseTownships } from '#domain/township-load.ts';

/** One thing for each language of the pages. */
export const byLang = <T>(make: (lang: Lang) => T): Readonly<Record<Lang, T>> => ({
  zh: make('zh'),
  en: make('en'),
});

const byPlace = (a: Located<unknown>, b: Located<unknown>): number =>
  a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1;

/** The tables as they are while one edits; a build has them from the checks. */
async function readTables(): Promise<Dataset> {
  const entries = await getCollection('tables');
  return Object.fromEntries(entries.map(({ id, data }) => [id, data.rows])) as unknown as Dataset;
}

/** Rows of an overlay before those of the table itself, each in the order of its file. */
function inOrder(tables: Dataset): Dataset {
  const entries = Object.entries(tables) as [TableName, Located<unknown>[]][];
  return Object.fromEntries(
    entries.map(([name, rows]) => [name, rows.toSorted(byPlace)]),
  ) as unknown as Dataset;
}

function stopOn(findings: readonly Finding[]): void {
  if (!hasErrors(findings)) return;
  throw new Error(findings.map((found) => formatFinding(found, 'zh')).join('\n'));
}

phaseDone('bundle');
const checked = checkedData();
const dataset = inOrder(checked?.dataset ?? (await readTables()));
const news = [...(await getCollection('news')), ...(await getCollection('demoNews'))];
const programmes = await getCollection('programmes');
const pages = await getCollection('pages');
const places = placesOf(process.env);
if (checked === undefined) stopOn(checkIntegrity(dataset, outsideOf(places)));
const book = checked?.book ?? buildFigureBook(dataset, siteConfig.countyCode);
if (checked === undefined) stopOn(checkContent(places, dataset, book));

/** Versions of the tables. Read from git when a page first asks, and only as far as it asks. */
export const history = siteHistory(places.data, fileCache('.cache/history'));

const facilities = dataset.facilities.map((row) => row.value);
const townships = dataset.townships.map((row) => row.value);
const villages = dataset.villages.map((row) => row.value);
const kindById = new Map(
  dataset.facility_kinds.map(({ value }) => [value.kind_id, value] as const),
);

const kinds = dataset.facility_kinds.map((row) => row.value);
const directory = byLang((lang) => arrangeFacilities(facilities, kinds, lang));

// Those of the overlay lie beside its own articles.
const photoFolders = [places.content, ...(places.demo === null ? [] : [places.demo])];
const photos: ReadonlyMap<string, PhotoFile> = new Map(
  (await Promise.all(photoFolders.map((folder) => readPhotos(path.join(folder, 'news'))))).flatMap(
    (folder) => [...folder],
  ),
);

function keyFigure(tree: ArticleNode): NewsText['key'] {
  const key = keyNumber(tree);
  const figure = key === null ? undefined : book.find(key.query);
  return key === null || figure === undefined ? undefined : { label: key.label, figure };
}

const newsTexts = byLang((lang): NewsText[] =>
  textsIn(news, book, lang)
    .map((text) => ({
      ...text,
      photo: photos.get(text.matter.photo ?? ''),
      photoTerms: photoTerms(text.tree, text.matter.photo),
      key: keyFigure(text.tree),
    }))
    .toSorted(newestFirst),
);
const programmeTexts = byLang((lang): ProgrammeText[] =>
  textsIn(programmes, book, lang).toSorted((a, b) => a.matter.order - b.matter.order),
);
/** Titles of the texts that corrections can name. */
const titles = byLang((lang) => {
  const named = { news: newsTexts[lang], programmes: programmeTexts[lang] };
  return new Map(
    Object.entries(named).flatMap(([kind, texts]) =>
      texts.map(({ slug, matter }) => [`${kind}/${slug}`, matter.title] as const),
    ),
  );
});
/** When facilities and claims were last spoken of. */
const spoken = { facilities: facilitiesSpoken(dataset), claims: claimsSpoken(dataset) };
const townshipSummaries = summariseTownships({
  townships,
  facilities,
  kindById,
  villages,
  book,
  spoken: spoken.facilities,
});

const reviewNumber = mapReviewNumberOf(process.env);
const surveyed = readCountySurvey(places, townships, reviewNumber);
stopOn(surveyed.findings);
const county =
  surveyed.survey === null
    ? schematicCounty(townships)
    : surveyedCounty(surveyed.survey, reviewNumber);

const searches = dataset.searches.map((row) => row.value);
const searchFor = searchFinder(
  searches,
  townships.map((row) => row.name_zh),
);

// The line for whatever is not urgent, whoever asks.
const hotline =
  dataset.hotlines.find(({ value }) => value.use === 'ask' && value.group === null)?.value.number ??
  null;

const townshipByCode = new Map(
  dataset.townships.map(({ value }) => [value.township_code, value] as const),
);
const notedName = byLang((lang) => notedNames(facilities, townshipByCode, spoken.facilities, lang));
/** What every list of facilities looks up. */
const facilityLookup = { kinds: kindById, townships: townshipByCode, spoken: spoken.facilities };
const reconciled = reconcileAll(dataset, book);

/** Everything that the pages show. Only pages import it; components take props. */
export const site = {
  edition: editionOf(process.env),
  /** The day that the site is made for. */
  day: buildDay(process.env, places.content),
  dataset,
  book,
  facilities,
  facilityById: new Map(facilities.map((row) => [row.facility_id, row] as const)),
  kinds,
  directory,
  kindSummaries: byLang((lang) => {
    const checks = reconciled.map(({ check }) => check);
    return summariseKinds(kinds, directory[lang], book, checks, lang);
  }),
  townships,
  villages,
  counties: dataset.counties.map((row) => row.value),
  neighbours: dataset.neighbours.map((row) => row.value),
  indicators: dataset.indicators.map((row) => row.value),
  claims: dataset.claims.map((row) => row.value),
  benefits: dataset.benefits.map((row) => row.value),
  hotlines: dataset.hotlines.map((row) => row.value),
  organisations: dataset.organisations.map((row) => row.value),
  searches,
  /** The search behind something that was not found, as a page cites it. */
  searchFor: (sought: Sought): CitedSearch | null => {
    const search = searchFor(sought);
    return search && cite(search);
  },
  photos,
  empty: emptyBook({ searchFor, kinds, townships, borders: county.neighbours, hotline }),
  sources: dataset.sources.map((row) => row.value),
  sourceById: new Map(dataset.sources.map(({ value }) => [value.source_id, value] as const)),
  accessBySource: accessBySource(dataset),
  kindById,
  facilityLookup,
  corrections: dataset.corrections.map(({ value }) => tellCorrection(value, dataset, titles)),
  reconciled,
  spoken,
  stated: statedFacts(dataset, book),
  townshipSummaries,
  countyMap: drawTownships(county, townshipSummaries),
  mapMeasures: tellingMeasures(townshipSummaries.map(measureValues)),
  townshipByCode,
  /** Names of facilities with what must go with them where they are shown alone. */
  notedName,
  news: newsTexts,
  programmes: programmeTexts,
  usage: byLang((lang) =>
    siteUsage(
      {
        dataset,
        book,
        news: newsTexts[lang].filter((text) => !text.illustrative).map(using),
        programmes: programmeTexts[lang].map(using),
        townships,
        facilities: facilities.map((row) => [row.facility_id, notedName[lang](row)] as const),
        reconciled,
        claimed: claimedAgainstListed(dataset, book, 'elder').map((row) => row.reported),
      },
      lang,
    ),
  ),
  pages: byLang((lang): PageText[] => textsIn(pages, book, lang)),
};

phaseDone('figures');

export type Site = typeof site;
