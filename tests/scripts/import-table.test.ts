import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { onTestFinished } from 'vitest';
import { limits } from '#desk/limits.ts';
import { book, csv, sound, utf8 } from '../desk/handed-in.ts';
import { runScript } from '../support/run-script.ts';
import type { ScriptRun } from '../support/run-script.ts';

interface Desk {
  readonly folder: string;
  readonly table: string;
  /** Runs the command on a file of this name and content. */
  readonly take: (name: string, bytes: Uint8Array, args?: readonly string[]) => Promise<ScriptRun>;
}

/** A copy of the data that an import may change. */
function lay(finished: typeof onTestFinished): Desk {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'import-'));
  finished(() => {
    fs.rmSync(folder, { recursive: true });
  });
  for (const part of ['data', 'content/programmes']) {
    fs.cpSync(part, path.join(folder, part), { recursive: true });
  }
  return {
    folder,
    table: path.join(folder, 'data/facilities.csv'),
    take: (name, bytes, args = ['--table', 'facilities']) => {
      fs.writeFileSync(path.join(folder, name), bytes);
      return runScript('import-table.ts', [name, ...args], { cwd: folder });
    },
  };
}

const read = (file: string): string => fs.readFileSync(file, 'utf8');
const changed = { ...sound, facility_id: 'daiwang-home-1', beds: 40 };

describe.concurrent('npm run data:import', { timeout: 60_000 }, () => {
  test('adds the rows of a workbook, and changes them the next time', async ({
    onTestFinished,
  }) => {
    const { table, take } = lay(onTestFinished);
    const before = read(table);
    const rows = before.trimEnd().split('\n').length;
    expect(await take('名单.xlsx', await book([sound]))).toEqual({
      code: 0,
      stdout: `与已公布的 facilities 表比较：
新增1行，改动0行，删去0行。
+ daiwang-home-1 代王城互助幸福院
已写入 data/facilities.csv，共${rows}行。
`,
      stderr: '',
    });
    const after = read(table);
    expect(after.startsWith(before)).toBe(true);
    expect(after.slice(before.length)).toBe(`${String(csv([sound]).split('\n')[1])}\n`);
    const again = await take('名单.csv', utf8(csv([changed])));
    expect(again.stdout).toContain(
      '新增0行，改动1行，删去0行。\n~ daiwang-home-1\n    beds: 空 → 40\n',
    );
    expect(read(table).split('\n')).toHaveLength(after.split('\n').length);
    expect((await take('名单.csv', utf8(csv([changed])))).stdout).toContain('没有变化。');
  });

  test('writes nothing where there is an error, and names the cell', async ({ onTestFinished }) => {
    const { folder, table, take } = lay(onTestFinished);
    const before = read(table);
    const bad = await book([{ ...sound, beds: '80张', township_code: '130726999' }]);
    expect(await take('名单.xlsx', bad, ['--table', 'facilities', '--lang', 'en'])).toEqual({
      code: 1,
      stdout: '',
      stderr: `名单.xlsx Sheet1!P2 beds “80张”: a whole number is expected. Give a number from 0 to 2000; leave it empty if unknown.
1 error; nothing was written. Correct them and try again.
`,
    });
    const unknown = await book([{ ...sound, township_code: '130726999' }]);
    expect((await take('名单.xlsx', unknown)).stderr).toContain(
      '名单.xlsx Sheet1!E2 township_code “130726999”: 在 townships 表中找不到。',
    );
    expect(read(table)).toBe(before);
    expect(
      fs.readdirSync(path.join(folder, 'data')).filter((file) => file.includes('tmp')),
    ).toEqual([]);
  });

  test('tries without writing, and tells it as JSON', async ({ onTestFinished }) => {
    const { table, take } = lay(onTestFinished);
    const before = read(table);
    const args = ['--table', 'facilities', '--dry-run', '--json'];
    const { code, stdout } = await take('名单.xlsx', await book([{ ...sound, beds: 'x' }]), args);
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      table: 'facilities',
      findings: [{ code: 'integer', cell: 'Sheet1!P2', column: 'beds', value: 'x' }],
      difference: null,
      written: false,
    });
    const sane = await take('名单.xlsx', await book([sound]), args);
    expect(JSON.parse(sane.stdout)).toMatchObject({
      findings: [],
      written: false,
      difference: { added: [{}] },
    });
    expect(read(table)).toBe(before);
  });

  test('replaces a whole table only without losing a facility', async ({ onTestFinished }) => {
    const { folder, table, take } = lay(onTestFinished);
    const before = read(table);
    const lost = await take('名单.csv', utf8(csv([sound])), ['--table', 'facilities', '--replace']);
    expect(lost.code).toBe(1);
    expect(lost.stderr).toContain(
      'facility_id “special-education-school”: 这个编号发布过，现在表里没有了。',
    );
    expect(read(table)).toBe(before);
    const villages = path.join(folder, 'data/villages.csv');
    const [header = '', first = '', ...rest] = read(villages).split('\n');
    const args = ['--table', 'villages', '--replace', '--dry-run'];
    const english = await take('村.csv', utf8([header, ...rest].join('\n')), [
      ...args,
      '--lang',
      'en',
    ]);
    expect(english.stderr).toContain(
      'as the whole table is replaced, this published row is removed.',
    );
    const less = await take('村.csv', utf8([header, ...rest].join('\n')), args);
    expect(less.stderr).toContain(
      `villages.csv:2 township_code “${first.split(',').slice(0, 2).join('|')}”: 按整表替换，已公布的这一行会被删去。`,
    );
  });

  test('says how it is used, and what is not there', async ({ onTestFinished }) => {
    const { take, folder } = lay(onTestFinished);
    const usage = await runScript('import-table.ts', [], { cwd: folder });
    expect(usage.code).toBe(2);
    expect(usage.stderr).toContain('用法：npm run data:import');
    expect((await take('a.csv', utf8(''), ['--table', 'houses'])).stderr).toContain(
      '没有“houses”这张表。',
    );
    const none = await runScript('import-table.ts', ['b.csv', '--table', 'sources'], {
      cwd: folder,
    });
    expect(none.stderr).toBe('找不到文件：b.csv\n');
  });

  test('does not even open a file of 200 MB', async ({ onTestFinished }) => {
    const { folder } = lay(onTestFinished);
    const huge = path.join(folder, 'huge.csv');
    fs.closeSync(fs.openSync(huge, 'w'));
    fs.truncateSync(huge, 200 * 1024 * 1024);
    expect(limits.fileBytes).toBeLessThan(200 * 1024 * 1024);
    const { code, stderr } = await runScript(
      'import-table.ts',
      ['huge.csv', '--table', 'sources'],
      { cwd: folder },
    );
    expect(code).toBe(1);
    expect(stderr).toContain('huge.csv: 文件有200 MB，超过30 MB，没有读。');
  });
});
