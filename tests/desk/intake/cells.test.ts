import { describe, expect, test } from 'vitest';
import { readPosition } from '#desk/intake/read-coordinates.ts';
import { readDay } from '#desk/intake/read-day.ts';
import { readPhone } from '#desk/intake/read-phone.ts';
import type { MappedColumn } from '#desk/intake/shape.ts';
import type { RawCell } from '#desk/sheet.ts';

const text = (written: string): RawCell => ({ kind: 'text', text: written });

describe('a date keeps the precision in which it was written', () => {
  const world = { today: '2026-12-01', textFile: false };
  test.each([
    ['2022年', '2022'],
    ['2022年9月', '2022-09'],
    ['2022年09月', '2022-09'],
    ['2022.9', '2022-09'],
    ['2022/9', '2022-09'],
    ['二〇二二年九月', '2022-09'],
    ['2022年9月5日', '2022-09-05'],
    ['2022/9/5', '2022-09-05'],
  ])('%s is %s', (written, iso) => {
    expect(readDay(text(written), world).value).toBe(iso);
  });
});

describe('a position', () => {
  const column = (to: string[]): MappedColumn => ({
    at: 0,
    letters: 'A',
    title: '坐标',
    samples: [],
    to,
    how: 'silent',
    by: 'title',
    why: null,
    alternatives: [],
    crs: 'WGS84',
  });
  const read = (...cells: readonly [string, string[]][]) => {
    const { lon, lat } = readPosition(
      cells.map(([written, to]) => ({ cell: text(written), column: column(to) })),
      'WGS84',
    );
    return { lon: lon.value, lat: lat.value, rule: lon.rule };
  };
  const both = { lon: '114.57', lat: '39.84' };

  test('is longitude, then latitude', () => {
    expect(read(['114.57', ['lon']], ['39.84', ['lat']])).toEqual({ ...both, rule: '' });
    expect(read(['114.57,39.84', ['lon', 'lat']])).toEqual({ ...both, rule: 'coordinate-pair' });
  });

  test('is told to be exchanged where latitude comes first, and put right', () => {
    expect(read(['39.84', ['lon']], ['114.57', ['lat']])).toEqual({
      ...both,
      rule: 'coordinate-swapped',
    });
    expect(read(['39.84,114.57', ['lon', 'lat']])).toEqual({ ...both, rule: 'coordinate-swapped' });
  });

  test('is read by its letters, whichever comes first', () => {
    expect(read(['39.84N 114.57E', ['lon', 'lat']])).toMatchObject(both);
    expect(read(['北纬39.84 东经114.57', ['lon', 'lat']])).toMatchObject(both);
  });
});

describe('a telephone', () => {
  test.each([
    ['400-123-4567', '400-123-4567'],
    ['4001234567', '400-123-4567'],
    ['800-810-8888', '800-810-8888'],
    ['8008108888', '800-810-8888'],
    ['0313-7012345', '0313-7012345'],
    ['7012345', '0313-7012345'],
  ])('%s is %s', (written, number) => {
    expect(readPhone(text(written)).value).toBe(number);
  });
});
