import { schematicCounty } from '#map/hex-grid.ts';
import { drawTownships } from '#map/township-map.ts';
import { site } from '#src/site-data.ts';

// Worked out once for all pages of townships, not once a page.

const county = schematicCounty(site.townships);

/** The schematic county without its facilities, for the little map. */
export const drawing = drawTownships(county, []);

/** Codes of the townships beside each other on the schematic map. */
export const { neighbours } = county;

export const villagesByTownship = Map.groupBy(site.villages, (row) => row.township_code);

/** Articles by the township that they are about. */
export const newsByTownship = {
  zh: Map.groupBy(site.news.zh, ({ matter }) => matter.township),
  en: Map.groupBy(site.news.en, ({ matter }) => matter.township),
};
