import { eventsByFacility } from '#domain/facility-events.ts';
import { nearbyIndex } from '#domain/facility-nearby.ts';
import { facilityPlace, recordText, stateText } from '#domain/facility-text.ts';
import { nameOf } from '#domain/text.ts';
import { facilityPageText } from '#i18n/facility-page.ts';
import { siteText } from '#i18n/site.ts';
import { schematicCounty } from '#map/hex-grid.ts';
import { drawTownships } from '#map/township-map.ts';
import { site } from '#src/site-data.ts';
import type { Facility } from '#tables/facilities.ts';
import type { Lang } from '#tables/finding.ts';
import { isExample } from '#tables/listed.ts';

// Worked out once for all pages of facilities, not once a page.

/** Facilities that were removed, whose addresses stay. */
export const tombstones = site.dataset.tombstones.map((row) => row.value);
export const tombstoneById = new Map(tombstones.map((row) => [row.facility_id, row] as const));

/** What is told of a place beside its name: kind, place, state, and how well it is known. */
export function aboutOf(facility: Facility, lang: Lang): string[] {
  const kind = site.kindById.get(facility.kind_id);
  const place = facilityPlace(facility, site.townshipByCode, lang);
  const spoken = site.spoken.facilities.get(facility.facility_id);
  return [
    ...(kind === undefined ? [] : [nameOf(kind, lang)]),
    place ?? facilityPageText[lang].noTownship,
    ...(isExample(facility)
      ? [siteText[lang].demoMark]
      : [
          stateText(facility.status, facility.status_as_of, lang, spoken?.on),
          recordText(facility.record_status, lang),
        ]),
  ];
}

export const nearby = nearbyIndex(site.facilities, site.townships);

/** The schematic county without its facilities, for the little map; a surveyed one weighs too much. */
export const locator = drawTownships(schematicCounty(site.townships), []);

/** Figures about single facilities, by facility. */
export const figuresByFacility = Map.groupBy(
  site.indicators.flatMap(({ indicator_id: id }) => site.book.of(id)),
  (figure) => figure.facility,
);

/** Inspections and penalties, by facility. */
export const eventsOf = eventsByFacility(site.dataset.events.map(({ value }) => value));

/** Corrections of rows of the facilities, by facility. */
export const correctionsByFacility = Map.groupBy(
  site.corrections.filter(({ table }) => table === 'facilities' || table === 'tombstones'),
  (row) => row.row_key,
);

/** Articles by the facilities that they are about. */
export const articlesByFacility = {
  zh: byFacility(site.news.zh),
  en: byFacility(site.news.en),
};

function byFacility(articles: typeof site.news.zh): ReadonlyMap<string, typeof site.news.zh> {
  const found = new Map<string, (typeof site.news.zh)[number][]>();
  for (const article of articles) {
    for (const id of article.matter.facilities) {
      const list = found.get(id);
      if (list === undefined) found.set(id, [article]);
      else list.push(article);
    }
  }
  return found;
}
