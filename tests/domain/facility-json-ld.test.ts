import { describe, expect, test } from 'vitest';
import { facilityJsonLd } from '#domain/facility-json-ld.ts';
import { toWgs84 } from '#tables/coordinates.ts';
import type { Facility } from '#tables/facilities.ts';
import type { FacilityKind } from '#tables/facility-kinds.ts';
import { aFacility, aKind, aTownship } from '../support/make-rows.ts';

const url = 'https://example.org/facilities/home/';
const around = { lang: 'zh', kind: aKind(), township: aTownship(), url } as const;

function said(
  change: Partial<Facility>,
  other: Partial<Parameters<typeof facilityJsonLd>[1]> = {},
): Record<string, unknown> {
  const json = facilityJsonLd(aFacility(change), { ...around, ...other });
  if (json === null) throw new Error('Nothing said');
  return json;
}

describe('what machines are told of a facility', () => {
  test('is nothing where it is an example', () => {
    expect(facilityJsonLd(aFacility({ record_status: 'illustrative' }), around)).toBeNull();
  });

  test('is its names, its kind, its id and its address', () => {
    expect(said({ village: '北门子村民委员会', address: '8号', phone: '0313-7012345' })).toEqual({
      '@context': 'https://schema.org',
      '@type': 'CivicStructure',
      additionalType: '村级互助幸福院',
      name: '某幸福院',
      alternateName: 'Some Home',
      identifier: 'home',
      url,
      address: {
        '@type': 'PostalAddress',
        addressCountry: 'CN',
        addressRegion: '河北省',
        addressLocality: '蔚县',
        streetAddress: '代王城镇北门子村民委员会8号',
      },
      telephone: '0313-7012345',
    });
  });

  test('is in English on the English page', () => {
    expect(said({}, { lang: 'en' })).toMatchObject({
      additionalType: 'Village mutual-aid home',
      name: 'Some Home',
      alternateName: '某幸福院',
    });
  });

  test('leaves out what is not known', () => {
    const json = said({}, { township: undefined });
    expect(json).not.toHaveProperty('telephone');
    expect(json).not.toHaveProperty('geo');
    expect(json['address']).not.toHaveProperty('streetAddress');
    expect(JSON.stringify(json)).not.toMatch(/null|undefined|""/);
  });

  test('has the township alone where no more is known', () => {
    expect(said({})['address']).toMatchObject({ streetAddress: '代王城镇' });
  });

  test('has coordinates in WGS 84, which is what schema.org means', () => {
    const place = { lon: 114.57594, lat: 39.83246 };
    expect(said({ ...place, crs: 'WGS84' })['geo']).toEqual({
      '@type': 'GeoCoordinates',
      longitude: 114.57594,
      latitude: 39.83246,
    });
    for (const crs of ['GCJ-02', 'BD-09'] as const) {
      const { longitude, latitude } = said({ ...place, crs })['geo'] as Record<string, number>;
      const [lon, lat] = toWgs84(place.lon, place.lat, crs);
      expect(longitude).toBeCloseTo(lon, 5);
      expect(latitude).toBeCloseTo(lat, 5);
      expect(longitude).not.toBe(place.lon);
    }
    for (const half of [{ lon: 114.57594 }, { lat: 39.83246 }]) {
      expect(said({ ...half, crs: 'WGS84' })).not.toHaveProperty('geo');
    }
  });

  test('is that it closed, and no phone, where it has', () => {
    const closed = { status: 'closed', closed_on: '2025-03', phone: '0313-7012345' } as const;
    expect(said(closed)).not.toHaveProperty('telephone');
    expect(said(closed)['additionalProperty']).toEqual([
      { '@type': 'PropertyValue', propertyID: 'status', name: '状态', value: '已关闭' },
      { '@type': 'PropertyValue', propertyID: 'closed_on', name: '关闭日期', value: '2025-03' },
    ]);
    expect(said({ status: 'temporarily_closed', phone: '0313-7012345' })).toMatchObject({
      telephone: '0313-7012345',
      additionalProperty: [{ propertyID: 'status', value: '暂停服务' }],
    });
    expect(said({ status: 'operating' })).not.toHaveProperty('additionalProperty');
  });

  test.each([
    ['service', 'GovernmentOffice'],
    ['elder', 'CivicStructure'],
    ['child', 'CivicStructure'],
    ['disability', 'CivicStructure'],
    ['veteran', 'CivicStructure'],
  ] as const)('calls one of the group %s a %s', (group: FacilityKind['group'], type) => {
    expect(said({}, { kind: aKind({ group }) })['@type']).toBe(type);
  });
});
