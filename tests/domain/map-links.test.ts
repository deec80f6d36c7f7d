import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mapLinks } from '#domain/map-links.ts';
import type { Point } from '#domain/map-links.ts';

const NAME = '某幸福院';
const SITE = '蔚县关爱台账';
const point = (crs: Point['crs']): Point => ({ lon: 114.57594, lat: 39.83246, crs });

type Service = keyof ReturnType<typeof mapLinks>;

/** What a service is asked, by parameter. */
function asked(service: Service, crs: Point['crs']): Record<string, string> {
  const address = mapLinks(point(crs), NAME, SITE)[service];
  if (address === undefined) throw new Error(`No ${service}`);
  return Object.fromEntries(new URL(address).searchParams);
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

  test('for Baidu’s own, which no other service is asked to show', () => {
    expect(asked('baidu', 'BD-09')['coord_type']).toBe('bd09ll');
    expect(Object.keys(mapLinks(point('BD-09'), NAME, SITE))).toEqual(['baidu']);
  });
});

test('a name of any letters reaches the services whole', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (name) => {
      const links = mapLinks(point('WGS84'), name, SITE);
      expect(new URL(links.amap ?? '').searchParams.get('name')).toBe(name);
      expect(new URL(links.baidu ?? '').searchParams.get('title')).toBe(name);
    }),
  );
});

test('a point is never moved', () => {
  const degrees = (min: number, max: number) =>
    fc.integer({ min: min * 1e5, max: max * 1e5 }).map((value) => value / 1e5);
  fc.assert(
    fc.property(degrees(114, 115), degrees(39, 41), (lon, lat) => {
      const links = mapLinks({ lon, lat, crs: 'WGS84' }, NAME, SITE);
      const both = (address = ''): number[] =>
        (/[\d.]+,[\d.]+/.exec(decodeURIComponent(address))?.[0] ?? '').split(',').map(Number);
      expect(both(links.amap)).toEqual([lon, lat]);
      expect(both(links.baidu)).toEqual([lat, lon]);
      expect(both(links.tencent)).toEqual([lat, lon]);
    }),
  );
});
