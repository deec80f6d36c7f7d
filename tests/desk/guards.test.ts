import fs from 'node:fs';
import { describe, expect, test } from 'vitest';
import { openList } from '#desk/intake/open-list.ts';
import { hasError, planImport } from '#desk/plan-import.ts';
import type { Lang } from '#tables/finding.ts';
import { csv, doubts, read, said, sound, utf8 } from './handed-in.ts';
import type { Row } from './handed-in.ts';
import { realDataset } from '../support/dataset.ts';
import { facilities, takeFile } from '../support/list-world.ts';

// Files that pass every form and are wrong all the same, or that hide something.

const dataset = realDataset();
const outside = { countyCode: '130726', programmes: null, today: '2026-12-01' };
const bytesOf = (name: string): Uint8Array =>
  new Uint8Array(fs.readFileSync(`tests/fixtures/handed/${name}`));

/** Templates under titles that have changed since are read as lists. */
const OLD_TITLES = ['dispimg-a.xlsx', 'hidden-row-a.xlsx', 'inlineStr-a.xlsx', 'qmark-gbk-a.csv'];
interface Outcome {
  readonly taken: number;
  /** Whether the only row there is may not go in: it is in doubt, hidden or wrong. */
  readonly doubtful: boolean;
  readonly said: Readonly<Record<Lang, string[]>>;
  readonly notes: readonly unknown[];
}

/** What comes of a file in the form of the template, checked together with all that is published. */
async function handIn(name: string): Promise<Outcome> {
  const row = inline[name];
  const bytes = row === undefined ? bytesOf(name) : utf8(csv([{ ...sound, ...row }]));
  const one = await read(name, bytes);
  const { sheet } = await openList({ name, bytes, sheet: null }, facilities);
  const plan =
    sheet === null
      ? { findings: [], tables: null }
      : planImport(
          [{ table: 'facilities', file: name, sheet, header: null, rows: one.rows, mode: 'merge' }],
          dataset,
          outside,
        );
  const told = { ...one, findings: [...one.findings, ...plan.findings] };
  return {
    taken: plan.tables === null ? 0 : one.rows.length,
    doubtful:
      sheet === null ||
      hasError(told.findings) ||
      doubts(one).some(({ outcome }) => ['confirm', 'ask', 'refuse'].includes(outcome)) ||
      (one.list?.rows ?? []).every(({ missing }) => missing.length > 0),
    said: { zh: said(told), en: said(told, 'en') },
    notes: one.rows.map(({ value }) => value['note_zh']),
  };
}

/** Files of the folder, and rows that stand for a mistake of their own. */
const inline: Readonly<Record<string, Row>> = {
  'filler-name.csv': { name_zh: '暂无' },
  'filler-operator.csv': { operator: '/' },
  'chinese-in-english.csv': { name_en: '代王城 Home' },
  'markup.csv': { note_zh: '<b>已核</b>', note_en: 'checked' },
  'formula-picture.csv': { note_zh: '=DISPIMG("ID_1",1)', note_en: 'picture' },
  'id-of-another.csv': {
    facility_id: 'veterans-service-centre',
    name_zh: '桃花镇幸福院',
    township_code: '130726108',
  },
};
const expected = JSON.parse(
  fs.readFileSync('tests/fixtures/handed/expected.json', 'utf8'),
) as Readonly<Record<string, Record<Lang, string[]>>>;
const handed = [
  ...fs.readdirSync('tests/fixtures/handed').filter((name) => !name.endsWith('.json')),
  ...Object.keys(inline),
].filter((name) => !OLD_TITLES.includes(name));

describe('in the form of the template', () => {
  test.each(handed)('%s is told in the very words', async (name) => {
    const { said } = await handIn(name);
    expect(said).toEqual(expected[name]);
  });

  test('a row in which anything is in doubt waits, every other is taken', async () => {
    for (const name of handed) {
      const { doubtful, taken } = await handIn(name);
      expect([name, taken > 0]).toEqual([name, !doubtful]);
    }
  });

  test('a hidden column is not read', async () => {
    const bytes = bytesOf('hidden-col.xlsx');
    const { list } = await takeFile('hidden-col.xlsx', bytes);
    expect(list.mapping.filter(({ why }) => why === 'hidden').map(({ title }) => title)).toEqual([
      'note_zh',
      'note_en',
    ]);
    const { notes } = await handIn('hidden-col.xlsx');
    expect(notes).toEqual([null]);
  });
});

describe('as a list', () => {
  test.each([
    ['dispimg-a.xlsx', 'note_zh', 'picture'],
    ['geta-a.csv', 'name_zh', 'characters-lost'],
    ['tofu-a.csv', 'name_zh', 'characters-lost'],
    ['qmark-gbk-a.csv', 'name_zh', 'characters-lost'],
    ['qmark-mid-a.csv', 'name_zh', 'characters-lost'],
  ])('%s leaves the cell out', async (name, column, rule) => {
    const { list } = await takeFile(name, bytesOf(name));
    expect(list.leftOut.map((group) => [group.column, group.rule])).toContainEqual([column, rule]);
    expect(list.rows.map(({ cells }) => cells[column])).toEqual(['']);
  });

  test.each([
    ['kangxi-name-a.csv', 'name_zh', '代王城老年人互助幸福院'],
    ['kangxi-radical-sup-a.csv', 'name_zh', '西合营镇幸福院'],
    ['kangxi-village-a.csv', 'village', '北门子村民委员会'],
    ['inlineStr-a.xlsx', 'name_zh', '代王城互助幸福院'],
    ['ruby.ods', 'name_zh', '代王城互助幸福院'],
    ['phone-emdash-a.csv', 'phone', '0313-7012345'],
    ['phone-two-a.csv', 'phone', '0313-7012345'],
    ['phone-wrongarea-a.csv', 'phone', ''],
    ['checked-future-a.csv', 'checked_on', ''],
    ['date-0.xlsx', 'checked_on', ''],
  ])('%s comes to its right %s', async (name, column, value) => {
    const { list } = await takeFile(name, bytesOf(name));
    expect(list.rows.map(({ cells }) => cells[column])).toEqual([value]);
  });

  test.each([
    ['hidden-row-a.xlsx', [{ line: 3, why: 'hidden', name: '已作废的幸福院' }]],
    ['xhid.xls', [{ line: 3, why: 'hidden', name: '隐藏的' }]],
    ['filter.ods', [{ line: 2, why: 'filtered', name: '代王城互助幸福院' }]],
  ])('%s names what is hidden, and takes it where it is wanted', async (name, leftOut) => {
    const { list } = await takeFile(name, bytesOf(name));
    expect(list.leftOutRows).toEqual(leftOut);
    const wanted = await takeFile(name, bytesOf(name), { acceptAll: true, takeHidden: true });
    expect(wanted.list.leftOutRows).toEqual([]);
    expect(wanted.list.rows.length + wanted.list.refused.length).toBe(
      list.rows.length + list.refused.length + 1,
    );
  });

  test('the second of two equal rows is refused', async () => {
    const { list } = await takeFile('samename-a.csv', bytesOf('samename-a.csv'));
    expect(list.refused).toEqual([
      { line: 3, why: 'duplicate-in-file', of: '2', name: '代王城互助幸福院' },
    ]);
  });
});

describe('beside what is published', () => {
  const file = (rows: readonly string[]): Uint8Array =>
    new TextEncoder().encode(`机构编号,名称,种类,乡镇,床位\n${rows.join('\n')}\n`);

  test('an id of another place is refused', async () => {
    const { list } = await takeFile(
      'a.csv',
      file(['veterans-service-centre,桃花幸福院,幸福院,桃花镇,']),
    );
    expect(list.refused).toEqual([
      { line: 2, why: 'id-of-another', of: 'veterans-service-centre', name: '桃花幸福院' },
    ]);
  });

  test('a published place under look-alike characters or a new id is refused', async () => {
    const rows = ['new-home-1,北⻔子互助型养老幸福院,村级互助幸福院,代王城镇,20'];
    const { list } = await takeFile('a.csv', file(rows));
    expect(list.refused.map(({ why, of }) => [why, of])).toEqual([
      ['published-already', 'beimenzi-mutual-aid-home'],
    ]);
  });

  test('a row under its own id fills cells and empties none', async () => {
    const rows = ['beimenzi-mutual-aid-home,北门子互助型养老幸福院,村级互助幸福院,代王城镇,20'];
    const { list } = await takeFile('a.csv', file(rows));
    const [row] = list.rows;
    expect([
      row?.changes,
      row?.cells['beds'],
      row?.cells['opened_on'],
      row?.cells['source_id'],
    ]).toEqual(['beimenzi-mutual-aid-home', '20', '2011-09', 'sina-2014']);
  });
});
