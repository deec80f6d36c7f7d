import fs from 'node:fs';
import { readXlsx } from 'hucre/xlsx';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { packageFiles, returnedFile } from '#components/desk/take-away.ts';
import { applyChanges, readHandedIn, versionOf } from '#desk/changes.ts';
import { changesParts } from '#desk/changes-parts.ts';
import { NO_ANSWERS } from '#desk/intake/shape.ts';
import type { Answers } from '#desk/intake/shape.ts';
import { openParts } from '#desk/open-parts.ts';
import { entrySheet } from '#desk/entry-sheet.ts';
import { readSession } from '#desk/session.ts';
import type { Part } from '#desk/part.ts';
import type { SessionRead } from '#desk/session.ts';
import type { ImportMode } from '#desk/plan-import.ts';
import { unzip } from '#desk/unzip.ts';
import { tables } from '#tables/index.ts';
import type { TableName } from '#tables/index.ts';
import { formatFinding } from '#tables/finding.ts';
import { book, outside, published, sound } from './handed-in.ts';
import type { Row } from './handed-in.ts';
import { inCounty } from '../support/county.ts';

const world = { dataset: published, outside, today: '2026-12-01' };
const everything = { ...NO_ANSWERS, acceptAll: true };

async function partsOf(
  name: string,
  bytes: Uint8Array,
  answers: Answers = everything,
  table: TableName = 'facilities',
  mode: ImportMode = 'merge',
): Promise<Part[]> {
  const file = new File([new Uint8Array(bytes)], name);
  const { sheets } = await openParts(file, table, null);
  return sheets.map((one) => ({
    id: one.table,
    table: one.table,
    file: one.name,
    sheet: one.sheet,
    mode,
    answers,
  }));
}

const said = ({ parts, findings }: SessionRead): string[] =>
  [...findings, ...parts.flatMap((part) => part.findings)].map(({ finding }) =>
    formatFinding(finding, 'zh'),
  );
const added = ({ plan }: SessionRead, table: TableName = 'facilities'): string[][] =>
  (plan.tables ?? [])
    .filter((one) => one.table === table)
    .flatMap(({ difference }) => difference.added.map(({ cells }) => [...cells]));

/** A sheet of sources under their own titles, as the template has them. */
const sources = (row: Readonly<Record<string, string>>) => ({
  name: '来源',
  rows: [Object.keys(row), Object.values(row)],
});
const newSource = {
  source_id: 'county-list-2026',
  title_zh: '蔚县养老机构名单',
  title_en: 'List of homes in Yu County',
  publisher_zh: '蔚县民政局',
  publisher_en: 'Yu County civil affairs bureau',
  published_on: '2026-11-01',
  kind: 'registry',
  rights_zh: '政府公开信息',
  rights_en: 'Public sector information',
  trust: 'high',
};

describe('what is handed in', () => {
  test('goes in as far as it is sound; the rest comes back with its reasons', async () => {
    const rows: Row[] = [
      { ...sound, facility_id: 'home-1', name_zh: '甲村幸福院' },
      { ...sound, facility_id: 'home-2', name_zh: '乙村幸福院', kind_id: '福利院' },
      { ...sound, facility_id: 'home-3', name_zh: '丙村幸福院', source_id: 'nowhere' },
    ];
    const read = readSession(await partsOf('名单.xlsx', await book(rows)), world);
    expect(added(read).map(([id]) => id)).toEqual(['home-1']);
    const bytes = await returnedFile(read.parts, published, 'zh');
    if (bytes === null) throw new Error('Nothing came back');
    const { sheets } = await readXlsx(bytes);
    const [head = [], ...back] = sheets[0]?.rows ?? [];
    expect(head.at(-1)).toBe('原因和建议');
    expect(back.map((cells) => cells[0])).toEqual(['home-2', 'home-3']);
    expect(back.map((cells) => String(cells.at(-1)))).toEqual([
      expect.stringContaining('种类') as string,
      expect.stringContaining('来源：在 sources 表中找不到') as string,
    ]);
    // Mended, it goes in by the same way: the column of reasons is passed over.
    const again = await partsOf('待改的行.xlsx', bytes);
    const third = readSession(again, world);
    expect(third.parts[0]?.list?.rows).toHaveLength(2);
  });

  test('may be a new source and the list that rests on it, whichever comes first', async () => {
    const { columns } = (await import('#tables/index.ts')).tables.sources;
    const filled = Object.fromEntries(
      Object.entries(columns).map(([name, { title }]) => [
        title.zh,
        (newSource as Readonly<Record<string, string>>)[name] ?? '',
      ]),
    );
    const list = [{ ...sound, facility_id: 'home-1', source_id: 'county-list-2026' }];
    const both = await partsOf('一起.xlsx', await book(list, { others: [sources(filled)] }));
    expect(both.map(({ table }) => table)).toEqual(['facilities', 'sources']);
    for (const parts of [both, both.toReversed()]) {
      const read = readSession(parts, world);
      expect(said(read)).toEqual([]);
      expect(added(read)).toHaveLength(1);
      expect(added(read, 'sources')).toHaveLength(1);
      const files = Object.keys(
        unzip(packageFiles(read, '2026-12-01') ?? new Uint8Array(), () => true),
      );
      expect(files.toSorted()).toEqual([
        expect.stringMatching(/^data\/changes\/[a-z-]+-[0-9a-f]{16}\.json$/) as string,
        'data/facilities.csv',
        'data/sources.csv',
      ]);
    }
  });

  test('carries the version it was compared with, and makes of it what the package holds', async () => {
    const read = readSession(await partsOf('名单.xlsx', await book([sound])), world);
    const zip = packageFiles(read, '2026-12-01');
    if (zip === null) throw new Error('Nothing to take');
    const [changes] = readHandedIn(zip) ?? [];
    const before = fs.readFileSync(inCounty('data/facilities.csv'), 'utf8');
    expect(changes?.from).toBe(versionOf(before));
    const made = new TextDecoder().decode(unzip(zip, () => true)['data/facilities.csv']);
    expect(changes && applyChanges(before, changes, 'data/facilities.csv').csv).toBe(made);
    expect(made.startsWith(before)).toBe(true);
  });

  test('may be the changes that the desk gave before, to go on from there', async () => {
    const address = '蔚州镇示例路0号';
    const list = [{ ...sound, address }];
    const read = readSession(await partsOf('名单.xlsx', await book(list), NO_ANSWERS), world);
    const [plan] = read.plan.tables ?? [];
    const settled = readSession(
      await partsOf('名单.xlsx', await book([{ ...sound, beds: 40 }]), everything),
      world,
    );
    // An address with its township in it is asked about in a list; here it was settled before.
    expect(plan?.difference.added ?? []).toEqual([]);
    const zip = packageFiles(settled, '2026-12-01');
    const changes = readHandedIn(zip ?? new Uint8Array()) ?? [];
    const [one] = changes;
    if (one === undefined) throw new Error('No changes');
    const at = one.columns.indexOf('address');
    const kept = { ...one, added: one.added.map((cells) => cells.with(at, address)) };
    const { parts, findings } = changesParts([kept], published, '名单.zip');
    expect(findings).toEqual([]);
    const again = readSession(parts, world);
    expect(said(again)).toEqual([]);
    expect(added(again).map((cells) => [cells[0], cells[at]])).toEqual([
      [sound['facility_id'], address],
    ]);
  });

  test('of changes that no longer fit says what stands against them', () => {
    const [first] = published.facilities;
    if (first === undefined) throw new Error('No facility');
    const change = {
      table: 'facilities' as const,
      from: '0',
      to: '0',
      columns: Object.keys(tables.facilities.columns),
      key: ['facility_id'],
      added: [],
      removed: [],
      changed: [
        {
          key: [first.value.facility_id],
          cells: [{ column: 'name_zh', before: '别的名称', after: '另一个名称' }],
        },
      ],
    };
    const { parts, findings } = changesParts([change], published, 'a.json');
    expect([parts.length, findings.map(({ finding: { code } }) => code)]).toEqual([
      0,
      ['changes-conflict'],
    ]);
  });

  test('keeps what is published where it says nothing; the form empties what it is told to', async () => {
    const [first] = published.facilities;
    if (first === undefined) throw new Error('No facility');
    const { facility_id: id, name_zh: name } = first.value;
    const list = { ...sound, facility_id: id, name_zh: name, kind_id: first.value.kind_id };
    const merged = readSession(
      await partsOf(
        '名单.xlsx',
        await book([{ ...list, township_code: first.value.township_code }]),
      ),
      world,
    );
    const changed = merged.plan.tables?.[0]?.difference.changed.flatMap(({ cells }) => cells);
    expect(changed?.filter(({ after }) => after === '')).toEqual([]);
    const before = Papa.parse<Record<string, string>>(
      fs.readFileSync(inCounty('data/facilities.csv'), 'utf8'),
      { header: true },
    ).data.find((row) => row['facility_id'] === id);
    const values = { ...before, village: '' };
    const part: Part = {
      id: 'form',
      table: 'facilities',
      file: name,
      sheet: entrySheet('facilities', values),
      mode: 'overwrite',
      answers: NO_ANSWERS,
    };
    const read = readSession([part], world);
    const cells = read.plan.tables?.[0]?.difference.changed.flatMap((row) => row.cells) ?? [];
    expect(said(read)).toEqual([]);
    expect(cells).toEqual([{ column: 'village', before: before?.['village'], after: '' }]);
  });

  test('waits where a column was not confirmed', async () => {
    const file = fs.readFileSync('tests/fixtures/lists/a-plain.xlsx');
    const read = readSession(await partsOf('a.xlsx', file, NO_ANSWERS), world);
    expect(read.parts[0]?.taken.size).toBe(0);
    expect(read.plan.tables?.every(({ difference }) => difference.added.length === 0)).toBe(true);
  });
});
