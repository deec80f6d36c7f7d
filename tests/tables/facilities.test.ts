import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { facilities } from '#tables/facilities.ts';
import { formatFinding } from '#tables/finding.ts';
import type { Lang } from '#tables/finding.ts';
import { parseTable } from '#tables/parse-table.ts';
import { townships } from '#tables/townships.ts';

const names = Object.keys(facilities.columns);
const plain: Record<string, string> = {
  facility_id: 'a-home',
  name_zh: '某院',
  name_en: 'A home',
  kind_id: 'elder-village-home',
  status: 'unknown',
  record_status: 'reported',
  source_id: 'sina-2014',
};

function said(cells: Record<string, string>, lang: Lang = 'zh'): string[] {
  const row = names.map((name) => cells[name] ?? plain[name] ?? '');
  const csv = Papa.unparse({ fields: names, data: [row] });
  const { findings } = parseTable(facilities, new TextEncoder().encode(`${csv}\r\n`), 'f');
  return findings.map((found) => formatFinding(found, lang));
}

const inCounty = { lon: '114.57594', lat: '39.83246', crs: 'WGS84' };

describe('a facility', () => {
  test('may leave most things unreported', () => {
    expect(said({})).toEqual([]);
  });

  test('that is closed needs the date', () => {
    expect(said({ status: 'closed' })).toEqual(['f:2 closed_on: 状态为 closed 时要填关闭日期。']);
    expect(said({ status: 'closed' }, 'en')).toEqual([
      'f:2 closed_on: a closing date is needed when the status is closed.',
    ]);
    expect(said({ status: 'closed', closed_on: '2021' })).toEqual([]);
  });

  test('may publish a mobile number only as its duty mobile', () => {
    expect(said({ phone: '13800138000' })[0]).toMatch(/^f:2 phone “13800138000”: 像是个人手机号/);
    expect(said({ phone: '13800138000', duty_mobile: 'no' })).toHaveLength(1);
    expect(said({ phone: '13800138000', duty_mobile: 'yes' })).toEqual([]);
    expect(said({ phone: '0313-7012345' })).toEqual([]);
  });

  test('has one telephone, of as many digits as its area has', () => {
    const two = { phone: '0313-7012345、7012346' };
    expect(said(two)).toEqual([
      'f:2 phone “0313-7012345、7012346”: 一格里有几个号码。请只留一个对外公开的，写成 0313-7012345 的样子。',
    ]);
    expect(said(two, 'en')[0]).toContain(
      'several numbers in one cell. Keep the one that is published, in the form 0313-7012345.',
    );
    const short = { phone: '010-7012345' };
    expect(said(short)).toEqual([
      'f:2 phone “010-7012345”: 号码的位数和区号对不上：010的号码是8位。请核对。',
    ]);
    expect(said(short, 'en')[0]).toContain(
      'the number of digits does not fit the area code: numbers of 010 have 8 digits. Check it.',
    );
  });

  test('in a village needs its township', () => {
    expect(said({ village: '北门子村民委员会' })).toEqual([
      'f:2 township_code: 填了 village 就要填这一格。',
    ]);
  });

  test('reports every broken rule at once', () => {
    expect(said({ status: 'closed', phone: '13800138000', lon: '114.5' })).toHaveLength(3);
  });
});

describe('a coordinate', () => {
  test('in the county with its system is fine', () => {
    expect(said(inCounty)).toEqual([]);
    expect(said({ ...inCounty, lon: '114.18', lat: '40.2' })).toEqual([]);
  });

  test('needs both parts, and the missing one is named', () => {
    expect(said({ ...inCounty, lat: '' })).toEqual(['f:2 lat: 填了 lon 就要填这一格。']);
    expect(said({ ...inCounty, lon: '' }, 'en')).toEqual([
      'f:2 lon: this cell is needed because lat is filled.',
    ]);
  });

  test('needs its system', () => {
    expect(said({ ...inCounty, crs: '' })).toEqual(['f:2 crs: 填了 lon 就要填这一格。']);
  });

  test('with longitude and latitude exchanged is told so', () => {
    const exchanged = { lon: '39.83246', lat: '114.57594', crs: 'WGS84' };
    expect(said(exchanged)).toEqual([
      'f:2 lon “39.83246”: 经度和纬度像是填反了。经度应在114.18–115.07，纬度应在39.55–40.2。',
    ]);
    expect(said(exchanged, 'en')).toEqual([
      'f:2 lon “39.83246”: longitude and latitude seem to be exchanged. Longitude should lie in 114.18–115.07, latitude in 39.55–40.2.',
    ]);
  });

  test('outside the county is refused', () => {
    expect(said({ ...inCounty, lon: '116.4' })).toEqual([
      'f:2 lon “116.4”: 坐标不在蔚县范围内。换算成 WGS 84，经度应在114.18–115.07，纬度应在39.55–40.2。',
    ]);
    expect(said({ ...inCounty, lat: '0' }, 'en')).toEqual([
      'f:2 lon “114.57594”: the coordinate lies outside Yu County. In WGS 84, longitude should lie in 114.18–115.07, latitude in 39.55–40.2.',
    ]);
  });
});

test('the seat of a township follows the same rule under its own column names', () => {
  const seat = { seat_lon: 39.83, seat_lat: 114.57, crs: null } as never;
  expect(townships.rowRule(seat)).toMatchObject([
    { column: 'seat_lon', code: 'coordinate-swapped' },
  ]);
  const half = { seat_lon: 114.57, seat_lat: null, crs: null } as never;
  expect(townships.rowRule(half)).toMatchObject([{ column: 'seat_lat', code: 'needs-column' }]);
});
