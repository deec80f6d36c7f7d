import { breakable } from '#domain/break-words.ts';
import type { Dataset } from '#domain/dataset.ts';
import { nearbyIndex } from '#domain/facility-nearby.ts';
import { nameOf } from '#domain/text.ts';
import { facilityPageText } from '#i18n/facility-page.ts';
import { schematicCounty } from '#map/hex-grid.ts';
import { symbolPaths } from '#map/symbols.ts';
import { shortName } from '#map/label.ts';
import { outlineOf } from '#map/outline.ts';
import { drawTownships } from '#map/township-map.ts';
import { facilityGroups } from '#tables/facility-kinds.ts';
import type { Lang } from '#tables/finding.ts';
import { isExample } from '#tables/listed.ts';

const LANGS: readonly Lang[] = ['zh', 'en'];

/** The example facilities as their pages show them, and what these look up, worked out beforehand. */
export function eleventyRows(dataset: Dataset) {
  const facilities = dataset.facilities.map((row) => row.value);
  const examples = facilities.filter(isExample);
  const nearby = nearbyIndex(
    facilities,
    dataset.townships.map((row) => row.value),
  );
  const list = examples.map((row) => {
    const { here, elsewhere } = nearby(row);
    const ids = (rows: typeof here): string[] => rows.map(({ facility_id: id }) => id);
    return {
      id: row.facility_id,
      kind: row.kind_id,
      township: row.township_code ?? '',
      zh: { name: row.name_zh, parts: breakable(row.name_zh) },
      en: { name: nameOf(row, 'en'), parts: [nameOf(row, 'en')] },
      here: ids(here),
      elsewhere: ids(elsewhere),
    };
  });
  const named = <T>(rows: readonly T[], key: (row: T) => string, make: (row: T) => unknown) =>
    Object.fromEntries(rows.map((row) => [key(row), make(row)]));
  const lookups = {
    byId: named(
      list,
      ({ id }) => id,
      (row) => row,
    ),
    kinds: named(
      dataset.facility_kinds.map((row) => row.value),
      ({ kind_id: id }) => id,
      (kind) => ({
        group: kind.group,
        d: symbolPaths[kind.symbol],
        ...Object.fromEntries(
          LANGS.map((lang) => [
            lang,
            {
              name: nameOf(kind, lang),
              group: facilityGroups[kind.group][lang],
              definition: kind[`definition_${lang}`],
              whom: facilityPageText[lang].forWhom[kind.group],
              all: facilityPageText[lang].allOfKind(nameOf(kind, lang)),
            },
          ]),
        ),
      }),
    ),
    places: named(
      dataset.townships.map((row) => row.value),
      ({ township_code: code }) => code,
      (township) =>
        Object.fromEntries(
          LANGS.map((lang) => {
            const name = nameOf(township, lang);
            const { locator, nearHere } = facilityPageText[lang];
            return [
              lang,
              { name, short: shortName(name), locator: locator(name), near: nearHere(name) },
            ];
          }),
        ),
    ),
    map: mapOf(dataset.townships.map((row) => row.value)),
  };
  return { list, lookups };
}

function mapOf(townships: Parameters<typeof schematicCounty>[0]) {
  const { width, height, cells } = drawTownships(schematicCounty(townships), []);
  return {
    width,
    height,
    cells: Object.fromEntries(
      cells.map((cell) => [cell.code, { d: outlineOf([cell]), x: cell.x, y: cell.y }]),
    ),
  };
}
