import { nameOf } from '#domain/text.ts';
import { toWgs84 } from '#tables/coordinates.ts';
import { facilities, statuses } from '#tables/facilities.ts';
import type { Facility } from '#tables/facilities.ts';
import type { FacilityKind } from '#tables/facility-kinds.ts';
import type { Lang } from '#tables/finding.ts';
import { isExample, isOpen, isShut } from '#tables/listed.ts';
import type { Township } from '#tables/townships.ts';

interface Around {
  readonly lang: Lang;
  readonly kind: FacilityKind;
  readonly township: Township | undefined;
  readonly url: string;
}

/**
 * A facility as schema.org sees it. Null for an example row: machines would take it for real.
 * schema.org has no nursing home, so the kind stands as additionalType; nor can a place close
 * there, so that it did stands as a property, and no phone is given. Coordinates are in WGS 84,
 * which is what schema.org means by them.
 */
export function facilityJsonLd(
  row: Facility,
  { lang, kind, township, url }: Around,
): Record<string, unknown> | null {
  if (isExample(row)) return null;
  const street = `${township?.name_zh ?? ''}${row.village ?? ''}${row.address ?? ''}`;
  return {
    '@context': 'https://schema.org',
    '@type': kind.group === 'service' ? 'GovernmentOffice' : 'CivicStructure',
    additionalType: nameOf(kind, lang),
    name: nameOf(row, lang),
    alternateName: lang === 'zh' ? row.name_en : row.name_zh,
    identifier: row.facility_id,
    url,
    address: {
      '@type': 'PostalAddress',
      addressCountry: 'CN',
      addressRegion: '河北省',
      addressLocality: '蔚县',
      ...(street === '' ? {} : { streetAddress: street }),
    },
    ...geoOf(row),
    ...(row.phone !== null && isOpen(row) ? { telephone: row.phone } : {}),
    ...closingOf(row, lang),
  };
}

/** Coordinates rounded to about a metre where they had to be converted. */
function geoOf({ lon, lat, crs }: Facility): Record<string, unknown> {
  if (lon === null || lat === null || crs === null) return {};
  const [longitude, latitude] = toWgs84(lon, lat, crs).map((degrees) => Number(degrees.toFixed(5)));
  return { geo: { '@type': 'GeoCoordinates', longitude, latitude } };
}

/** That it closed, for good or for now, and when. That one is open is not said: nobody knows as of when. */
function closingOf(row: Facility, lang: Lang): Record<string, unknown> {
  if (!isShut(row)) return {};
  const property = (column: 'status' | 'closed_on', value: string) => ({
    '@type': 'PropertyValue',
    propertyID: column,
    name: facilities.columns[column].title[lang],
    value,
  });
  return {
    additionalProperty: [
      property('status', statuses[row.status][lang]),
      ...(row.closed_on === null ? [] : [property('closed_on', row.closed_on)]),
    ],
  };
}
