import { expect, test } from 'vitest';
import { checkHanded } from '#desk/check-handed.ts';
import { formatFinding } from '#tables/finding.ts';
import type { AnyRow, Located } from '#tables/table.ts';
import { checkRow } from '#tables/parse-table.ts';
import { facilities } from '../support/list-world.ts';
import { sound } from './handed-in.ts';

const published = row({});

function row(change: Readonly<Record<string, string>>): Located<AnyRow> {
  const empty = Object.keys(facilities.columns).map((name) => [name, ''] as const);
  const cells = { ...Object.fromEntries(empty), ...(sound as Record<string, string>), ...change };
  const { row: value, findings } = checkRow(facilities, cells, { file: '名单.csv', line: 2 });
  if (value === null) throw new Error(findings.map((found) => formatFinding(found, 'en')).join());
  return { file: '名单.csv', line: 2, value };
}

test.each([
  [
    'an id that stands for another place',
    { name_zh: '桃花养老院', kind_id: 'elder-professional', township_code: '130726108' },
    '名单.csv:2 facility_id “daiwang-home-1”: 这个编号是本站“代王城互助幸福院”的，名称、种类和乡镇都不同。请换一个编号，或核对这一行。',
    '名单.csv:2 facility_id “daiwang-home-1”: this id belongs to “代王城互助幸福院”, which has another name, kind and township. Give another id, or check the row.',
  ],
  [
    'a published place under a second id',
    { facility_id: 'daiwang-home-2' },
    '名单.csv:2 facility_id “daiwang-home-2”: 和“daiwang-home-1”同名、同种类、同乡镇，编号不同。是同一家，请用它的编号；不是，请在说明里写明怎样分。',
    '名单.csv:2 facility_id “daiwang-home-2”: has the name, kind and township of “daiwang-home-1” under another id. If it is the same place, use that id; if not, say in the note how to tell them apart.',
  ],
  [
    'a day to come',
    { checked_on: '2027-01-05' },
    '名单.csv:2 checked_on “2027-01-05”: 比今天（2026-12-01）还晚。请核对年份。',
    '名单.csv:2 checked_on “2027-01-05”: later than today (2026-12-01). Check the year.',
  ],
])('%s is told', (_, change, zh, en) => {
  const found = checkHanded(facilities, [row(change)], [published], '2026-12-01');
  expect(found.map((one) => formatFinding(one, 'zh'))).toEqual([zh]);
  expect(found.map((one) => formatFinding(one, 'en'))).toEqual([en]);
});
