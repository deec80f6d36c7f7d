import { eventsByFacility } from '#domain/facility-events.ts';
import { nearbyIndex } from '#domain/facility-nearby.ts';
import { schematicCounty } from '#map/hex-grid.ts';
import { drawTownships } from '#map/township-map.ts';
import { site } from '#src/site-data.ts';

// Worked out once for all pages of facilities, not once a page.

/** Facilities that were removed, whose addresses stay. */
export const tombstones = site.dataset.tombstones.map((row) => row.value);
export const tombstoneById = new Map(tombstones.map((row) => [row.facility_id, row] as const));

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
