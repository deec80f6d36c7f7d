import { nameOf } from '#domain/text.ts';
import type { Facility } from '#tables/facilities.ts';
import type { FacilityKind } from '#tables/facility-kinds.ts';
import type { Lang } from '#tables/finding.ts';
import type { Township } from '#tables/townships.ts';

interface Around {
  readonly lang: Lang;
  readonly kind: FacilityKind;
  readonly township: Township | undefined;
  readonly url: string;
}

/**
 * A facility as schema.org sees it. Null for an example row: machines would take it for real.
 * schema.org has no nursing home, so the kind stands as additionalType.
 */
export function facilityJsonLd(
  row: Facility,
  { lang, kind, township, url }: Around,
): Record<string, unknown> | null {
  if (row.record_status === 'illustrative') return null;
  const street = `${township?.name_zh ?? ''}${row.village ?? ''}${row.address ?? ''}`;
  const geo =
    row.lon === null || row.lat === null || row.crs !== 'WGS84'
      ? {}
      : { geo: { '@type': 'GeoCoordinates', longitude: row.lon, latitude: row.lat } };
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
    ...geo,
    ...(row.phone === null ? {} : { telephone: row.phone }),
  };
}
