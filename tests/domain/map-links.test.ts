import fc from 'fast-check';
import gcoord from 'gcoord';
import { describe, expect, test } from 'vitest';
import { facilityMapLinks, mapLinks } from '#domain/map-links.ts';
import type { Point } from '#domain/map-links.ts';

const NAME = '某幸福院';
const SITE = '蔚县关爱台账';
const point = (crs: Point['crs']): Point => ({ lon: 114.57594, lat: 39.83246, crs });

type Service = keyof ReturnType<typeof mapLinks>;

/** What a service is asked, by parameter. */
function asked(service: Service, crs: Point['crs']): Record<string, string> {
  return Object.fromEntries(new URL(mapLinks(point(crs), NAME, SITE)[service]).searchParams);
}

describe('a point is opened', () => {
  test('in Amap with its longitude first', () => {
    expect(asked('amap', 'GCJ-02')['position']).toBe('114.57594,39.83246');
  });

  test('in Baidu Maps with its latitude first', () => {
    expect(asked('baidu', 'GCJ-02')['location']).toBe('39.83246,114.57594');
  });

  test('in Tencent Maps with its latitude first', () => {
    expect(asked('tencent', 'GCJ-02')['marker']).toBe(
      `coord:39.83246,114.57594;title:${NAME};addr:${NAME}`,
    );
  });

  test('at each service’s own address, over a safe connection', () => {
    const links = mapLinks(point('WGS84'), NAME, SITE);
    expect(
      Object.entries(links).map(([service, address]) => [service, address.split('?')[0]]),
    ).toEqual([
      ['amap', 'https://uri.amap.com/marker'],
      ['baidu', 'https://api.map.baidu.com/marker'],
      ['tencent', 'https://apis.map.qq.com/uri/v1/marker'],
    ]);
  });

  test('under the name of the facility, with the name of the site', () => {
    expect(asked('amap', 'WGS84')).toMatchObject({ name: NAME, src: SITE });
    expect(asked('baidu', 'WGS84')).toMatchObject({
      title: NAME,
      content: NAME,
      src: SITE,
      output: 'html',
    });
    expect(asked('tencent', 'WGS84')).toMatchObject({ referer: SITE });
  });
});

describe('a coordinate system is named as each service names it', () => {
  test('for GPS coordinates', () => {
    expect(asked('amap', 'WGS84')['coordinate']).toBe('wgs84');
    expect(asked('baidu', 'WGS84')['coord_type']).toBe('wgs84');
    expect(asked('tencent', 'WGS84')['coord_type']).toBe('1');
  });

  test('for the national system, which Amap and Tencent take for their own', () => {
    expect(asked('amap', 'GCJ-02')['coordinate']).toBe('gaode');
    expect(asked('baidu', 'GCJ-02')['coord_type']).toBe('gcj02');
    expect(asked('tencent', 'GCJ-02')['coord_type']).toBe('2');
  });

  test('for Baidu’s own, from which the point is converted for the others', () => {
    expect(asked('baidu', 'BD-09')).toMatchObject({
      coord_type: 'bd09ll',
      location: '39.83246,114.57594',
    });
    const [lon, lat] = gcoord.transform([114.57594, 39.83246], gcoord.BD09, gcoord.GCJ02);
    const [east, north] = (asked('amap', 'BD-09')['position'] ?? '').split(',').map(Number);
    expect(asked('amap', 'BD-09')['coordinate']).toBe('gaode');
    expect(east).toBeCloseTo(lon, 5);
    expect(north).toBeCloseTo(lat, 5);
    expect(asked('tencent', 'BD-09')).toMatchObject({
      marker: `coord:${north},${east};title:${NAME};addr:${NAME}`,
      coord_type: '2',
    });
    // Baidu's system lies some hundred metres to the north-east of the national one.
    expect(114.57594 - (east ?? 0)).toBeGreaterThan(0.005);
    expect(39.83246 - (north ?? 0)).toBeGreaterThan(0.004);
  });
});

test('a name of any letters reaches the services whole', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (name) => {
      const links = mapLinks(point('WGS84'), name, SITE);
      expect(new URL(links.amap).searchParams.get('name')).toBe(name);
      expect(new URL(links.baidu).searchParams.get('title')).toBe(name);
    }),
  );
});

test('a name cannot end the part of Tencent’s marker that holds it', () => {
  const { tencent } = mapLinks(point('WGS84'), '甲;coord:0,0|乙', SITE);
  expect(new URL(tencent).searchParams.get('marker')).toBe(
    'coord:39.83246,114.57594;title:甲 coord 0,0 乙;addr:甲 coord 0,0 乙',
  );
});

test('a point is never moved where it need not be', () => {
  const degrees = (min: number, max: number) =>
    fc.integer({ min: min * 1e5, max: max * 1e5 }).map((value) => value / 1e5);
  fc.assert(
    fc.property(degrees(114, 115), degrees(39, 41), (lon, lat) => {
      const links = mapLinks({ lon, lat, crs: 'WGS84' }, NAME, SITE);
      const both = (address: string): number[] =>
        (/[\d.]+,[\d.]+/.exec(decodeURIComponent(address))?.[0] ?? '').split(',').map(Number);
      expect(both(links.amap)).toEqual([lon, lat]);
      expect(both(links.baidu)).toEqual([lat, lon]);
      expect(both(links.tencent)).toEqual([lat, lon]);
    }),
  );
});

describe('a facility is opened', () => {
  const facility = { lon: 114.57594, lat: 39.83246, crs: 'GCJ-02', name_zh: NAME } as const;

  test('at its coordinate, by its name', () => {
    expect(facilityMapLinks(facility, SITE)).toEqual(mapLinks(point('GCJ-02'), NAME, SITE));
  });

  test('nowhere without a coordinate', () => {
    expect(facilityMapLinks({ ...facility, lon: null, lat: null, crs: null }, SITE)).toEqual({});
  });
});
