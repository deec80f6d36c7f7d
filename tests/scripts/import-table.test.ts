import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { onTestFinished } from 'vitest';
import { limits } from '#desk/limits.ts';
import { importTable } from '../../scripts/import/import-table.ts';
import type { ImportOptions } from '../../scripts/import/import-table.ts';
import { book, csv, names, sound, utf8 } from '../desk/handed-in.ts';
import { runHere } from '../support/run-here.ts';
import { runScript } from '../support/run-script.ts';
import { inCounty } from '../support/county.ts';

interface Run {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

interface Desk {
  readonly folder: string;
  readonly table: string;
  /** Runs the command in this process on a file of this name and content. */
  readonly take: (
    name: string,
    bytes: Uint8Array,
    options?: Partial<ImportOptions>,
  ) => Promise<Run>;
}

const BY_ITSELF: Omit<ImportOptions, 'files'> = {
  table: 'facilities',
  sheet: undefined,
  mapping: undefined,
  accept: false,
  takeHidden: false,
  replace: false,
  dryRun: false,
  json: false,
  lang: 'zh',
};

/** A copy of the data that an import may change. */
function lay(finished: typeof onTestFinished): Desk {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'import-'));
  finished(() => {
    fs.rmSync(folder, { recursive: true });
  });
  for (const part of ['data', 'content/programmes']) {
    fs.cpSync(inCounty(part), path.join(folder, part), { recursive: true });
  }
  const places = {
    data: path.join(folder, 'data'),
    demo: null,
    content: path.join(folder, 'content'),
  };
  const outside = { countyCode: '130726', programmes: null, today: '2026-12-01' };
  return {
    folder,
    table: path.join(folder, 'data/facilities.csv'),
    take: async (name, bytes, options = {}) => {
      const file = path.join(folder, name);
      fs.writeFileSync(file, bytes);
      const said: string[] = [];
      const complained: string[] = [];
      const code = await importTable(
        { ...BY_ITSELF, files: [file], ...options },
        {
          places,
          outside: () => outside,
          print: (text) => said.push(text),
          complain: (text) => complained.push(text),
        },
      );
      return { code, stdout: said.join('\n'), stderr: complained.join('\n') };
    },
  };
}

const read = (file: string): string => fs.readFileSync(file, 'utf8');
const list = (name: string): Uint8Array => fs.readFileSync(`tests/fixtures/lists/${name}`);

describe('npm run data:import', () => {
  test('adds the rows of a workbook, and changes them the next time', async ({
    onTestFinished,
  }) => {
    const { table, take } = lay(onTestFinished);
    const before = read(table);
    const rows = before.trimEnd().split('\n').length;
    const first = await take('名单.xlsx', await book([sound]));
    expect([first.code, first.stderr]).toEqual([0, '']);
    expect(first.stdout.split('\n').slice(0, -1)).toEqual([
      `${names.length}列用的就是本站的列名。`,
      '1行中1行可以取用。',
      '与已公布的 facilities 表比较：',
      '新增1行，改动0行，删去0行。',
      '+ daiwang-home-1 代王城互助幸福院',
    ]);
    expect(first.stdout).toMatch(new RegExp(`facilities\\.csv，共${rows}行。$`));
    const after = read(table);
    expect(after.startsWith(before)).toBe(true);
    expect(after.slice(before.length)).toBe(`${String(csv([sound]).split('\n')[1])}\n`);
    const changed = utf8(csv([{ ...sound, beds: 40 }]));
    const again = await take('名单.csv', changed);
    expect(again.stdout).toContain(
      '新增0行，改动1行，删去0行。\n~ daiwang-home-1\n    beds: 空 → 40\n',
    );
    expect(read(table).split('\n')).toHaveLength(after.split('\n').length);
    expect((await take('名单.csv', changed)).stdout).toContain('没有变化。');
  });

  test('takes no row in which anything is in doubt, and names the cell', async ({
    onTestFinished,
  }) => {
    const { folder, table, take } = lay(onTestFinished);
    const before = read(table);
    const bad = await book([{ ...sound, beds: '80张' }]);
    const english = await take('名单.xlsx', bad, { lang: 'en' });
    expect(english.code).toBe(1);
    expect(english.stdout).toContain('Beds “80张” → 80 (row 2): unit taken off');
    expect(english.stdout).toContain('No row can be taken; nothing was written.');
    const unknown = await take('名单.xlsx', await book([{ ...sound, township_code: '火星镇' }]));
    expect([unknown.code, unknown.stdout]).toEqual([
      1,
      expect.stringContaining('乡镇 “火星镇” (第2行)：不是蔚县的乡镇') as string,
    ]);
    // Rows go in without those that cannot; --accept takes what was proposed.
    const both = await book([
      sound,
      {
        ...sound,
        name_zh: '代王城老年公寓',
        facility_id: 'daiwang-home-2',
        status: 'closed',
        closed_on: '2012-01-01',
        opened_on: '2020',
      },
    ]);
    const half = await take('名单.xlsx', both, { dryRun: true });
    expect([half.code, half.stdout]).toEqual([
      1,
      expect.stringContaining('关闭日期比启用日期2020还早') as string,
    ]);
    expect(half.stdout).toContain('2行中1行可以取用。');
    expect(read(table)).toBe(before);
    expect((await take('名单.xlsx', bad, { accept: true })).code).toBe(0);
    expect(read(table).trimEnd().split('\n').at(-1)).toContain(',80,');
    expect(
      fs.readdirSync(path.join(folder, 'data')).filter((file) => file.includes('tmp')),
    ).toEqual([]);
  });

  test('tries without writing, and tells it as one JSON object', async ({ onTestFinished }) => {
    const { table, take } = lay(onTestFinished);
    const before = read(table);
    const options = { dryRun: true, json: true };
    const { stdout } = await take('名单.xlsx', await book([{ ...sound, beds: 'x' }]), options);
    expect(JSON.parse(stdout)).toMatchObject({
      table: 'facilities',
      questions: [{ column: 'beds', rule: 'number-form', from: 'x' }],
      taken: [],
      written: false,
    });
    const sane = await take('名单.xlsx', await book([sound]), options);
    expect(JSON.parse(sane.stdout)).toMatchObject({
      findings: [],
      proposals: [],
      taken: [2],
      written: false,
      difference: { added: [{}] },
    });
    const broken = await take('名单.et', utf8('x'), options);
    expect([broken.code, JSON.parse(broken.stdout)]).toMatchObject([
      1,
      { findings: [{ severity: 'error' }], difference: null, written: false },
    ]);
    expect(read(table)).toBe(before);
  });

  test('prints a mapping that can be edited and given back, and remembers where columns go', async ({
    onTestFinished,
  }) => {
    const { folder, table, take } = lay(onTestFinished);
    const file = list('d-short-names.xlsx');
    const first = await take('d.xlsx', file, { dryRun: true });
    expect(first.stdout).toContain('（请确认）');
    const [, yaml = ''] = /\n(# 各列对到哪里[^]*)\n只是试查/.exec(first.stdout) ?? [];
    const mapping = path.join(folder, 'mapping.yaml');
    fs.writeFileSync(mapping, yaml.replace(/^( {2}\S+: )beds.*$/m, "$1''"));
    const second = await take('d.xlsx', file, { mapping });
    expect(second.code).toBe(0);
    expect(read(table)).toContain('北门子村示例幸福院');
    const [kept = ''] = fs.readdirSync(path.join(folder, 'data/mappings'));
    expect(kept).toMatch(/^facilities-[0-9a-z]+\.yaml$/);
    const third = JSON.parse((await take('d.xlsx', file, { dryRun: true, json: true })).stdout) as {
      mapping: { how: string }[];
      setAside: { title: string; why: string }[];
    };
    expect(third.mapping.every(({ how }) => how === 'silent')).toBe(true);
    expect(third.setAside).toContainEqual(expect.objectContaining({ why: 'chosen' }));
    fs.writeFileSync(mapping, 'table: villages\n');
    expect(await take('d.xlsx', file, { mapping })).toMatchObject({
      code: 2,
      stderr: '这个对应文件是给“villages”表的，不是“facilities”表的。',
    });
    expect((await take('d.xlsx', file, { mapping: 'nowhere.yaml', lang: 'en' })).stderr).toBe(
      'There is no mapping file nowhere.yaml',
    );
  });

  test('takes hidden rows and another sheet where they are asked for', async ({
    onTestFinished,
  }) => {
    const { take } = lay(onTestFinished);
    const file = list('h-hidden.xls');
    const options = { dryRun: true, accept: true };
    const { stdout } = await take('h.xls', file, options);
    expect(stdout).toContain('要取，用 --take-hidden');
    expect(stdout).toContain('要读它，用 --sheet');
    const rows = async (more: Partial<ImportOptions>): Promise<string[]> => {
      const run = await take('h.xls', file, { ...options, json: true, ...more });
      const { rows: found } = JSON.parse(run.stdout) as { rows: { name_zh: string }[] };
      return found.map(({ name_zh: name }) => name);
    };
    const seen = await rows({});
    expect((await rows({ takeHidden: true })).length).toBeGreaterThan(seen.length);
    const [, hidden = ''] = /工作表“([^”]+)”没有读/.exec(stdout) ?? [];
    expect(await rows({ sheet: hidden })).not.toEqual(seen);
    const none = await take('h.xls', file, { ...options, sheet: '无', lang: 'en' });
    expect([none.code, none.stdout]).toEqual([
      1,
      expect.stringContaining('there is no sheet “无”') as string,
    ]);
  });

  test('replaces a whole table only without losing a facility or a row that is in doubt', async ({
    onTestFinished,
  }) => {
    const { folder, table, take } = lay(onTestFinished);
    const before = read(table);
    const lost = await take('名单.csv', utf8(csv([sound])), { replace: true });
    expect(lost.code).toBe(1);
    expect(lost.stdout).toContain(
      'facility_id “special-education-school”: 这个编号发布过，现在表里没有了。',
    );
    const villages = path.join(folder, 'data/villages.csv');
    const [header = '', first = '', second = '', ...rest] = read(villages).split('\n');
    const options = { table: 'villages', replace: true };
    const less = utf8([header, second, ...rest].join('\n'));
    const english = await take('村.csv', less, { ...options, dryRun: true, lang: 'en' });
    expect(english.stdout).toContain(
      'as the whole table is replaced, this published row is removed.',
    );
    const told = await take('村.csv', less, { ...options, dryRun: true });
    expect(told.stdout).toContain(
      `villages.csv:2 township_code “${first.split(',').slice(0, 2).join('|')}”: 按整表替换，已公布的这一行会被删去。`,
    );
    const doubtful = utf8(
      [header, first, second.replace(/,\w+_committee,/, ',村子,'), ...rest].join('\n'),
    );
    const held = await take('村.csv', doubtful, options);
    expect([held.code, held.stdout]).toEqual([
      1,
      expect.stringContaining('整表替换要每一行都能用；还有1行不能，没有写入。') as string,
    ]);
    expect(read(table)).toBe(before);
  });

  test('says what is not there', async ({ onTestFinished }) => {
    const { take, folder } = lay(onTestFinished);
    expect(await take('a.csv', utf8(''), { files: [] })).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('用法：npm run data:import') as string,
    });
    expect((await take('a.csv', utf8(''), { table: 'houses' })).stderr).toContain(
      '没有“houses”这张表。',
    );
    const missing = path.join(folder, 'b.csv');
    expect((await take('a.csv', utf8(''), { files: [missing] })).stderr).toBe(
      `找不到文件：${missing}`,
    );
  });

  test('does not even open a file of 200 MB', async ({ onTestFinished }) => {
    const { folder, take } = lay(onTestFinished);
    const huge = path.join(folder, 'huge.csv');
    fs.closeSync(fs.openSync(huge, 'w'));
    fs.truncateSync(huge, 200 * 1024 * 1024);
    expect(limits.fileBytes).toBeLessThan(200 * 1024 * 1024);
    const { code, stderr } = await take('a.csv', utf8(''), { files: [huge], table: 'sources' });
    expect(code).toBe(1);
    expect(stderr).toContain('huge.csv: 文件有200 MB，超过30 MB，没有读。');
  });

  test('runs as a command', { timeout: 60_000 }, async ({ onTestFinished }) => {
    const { folder } = lay(onTestFinished);
    fs.writeFileSync(path.join(folder, '名单.csv'), csv([sound]));
    const args = ['名单.csv', '--table', 'facilities', '--dry-run', '--json', '--accept'];
    const { code, stdout } = await runScript('import-table.ts', args, { cwd: folder });
    expect([code, JSON.parse(stdout)]).toMatchObject([
      0,
      { rows: [{ name_zh: sound['name_zh'] }] },
    ]);
    expect((await runHere('import-table.ts', [], { cwd: folder })).code).toBe(2);
  });
});
