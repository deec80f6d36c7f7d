import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { newsSchema } from '#loaders/front-matter.ts';
import { readDataset } from '#loaders/read-data.ts';
import { facilities } from '#tables/facilities.ts';
import { hasErrors } from '#tables/finding.ts';
import { parseTable } from '#tables/parse-table.ts';
import { inCounty } from '../support/county.ts';
import { runHere } from '../support/run-here.ts';
import { runScript } from '../support/run-script.ts';

let out: string;

beforeEach(() => {
  out = fs.mkdtempSync(path.join(os.tmpdir(), 'demo-'));
});

afterEach(() => {
  fs.rmSync(out, { recursive: true });
});

const county = { SITE_DATA_DIR: inCounty('data'), SITE_CONTENT_DIR: inCounty('content') };
/** Makes the examples of the tests' own county. */
const make = (args: readonly string[]) => runHere('make-demo-data.ts', args, { env: county });
/** The same where the computer is set otherwise, which a process learns when it starts. */
const makeIn = (args: readonly string[], env: Readonly<Record<string, string>>) =>
  runScript('make-demo-data.ts', args, { env: { ...county, ...env } });
const committed = (): Buffer => fs.readFileSync(inCounty('data/demo/facilities.csv'));

const read = (file: string): Buffer => fs.readFileSync(path.join(out, file));

// One of the tests starts commands; on a busy machine that takes its time.
describe('making the example data', { timeout: 60_000 }, () => {
  test('gives the committed file', async () => {
    const { code, stdout, stderr } = await make(['--out', out]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(fs.readdirSync(out)).toEqual(['facilities.csv']);
    expect(read('facilities.csv').equals(committed())).toBe(true);
    const rows = parseTable(facilities, read('facilities.csv'), 'f');
    expect(rows.findings).toEqual([]);
    expect(stdout).toContain(`示例机构${rows.rows.length}家，示例文章0篇`);
  });

  test('gives the same bytes in another time zone and language', async () => {
    const args = ['--out', out, '--articles', '3'];
    await makeIn(args, { TZ: 'America/New_York', LANG: 'de_DE' });
    const first = fs.readdirSync(path.join(out, 'news')).map((name) => read(`news/${name}`));
    await makeIn(args, { TZ: 'Asia/Shanghai' });
    const second = fs.readdirSync(path.join(out, 'news')).map((name) => read(`news/${name}`));
    expect(second).toEqual(first);
    expect(read('facilities.csv').equals(committed())).toBe(true);
  });

  test('makes large sets that pass every check', async () => {
    const args = ['--out', out, '--facilities', '10000', '--articles', '40'];
    expect((await make(args)).code).toBe(0);
    const places = { data: inCounty('data'), demo: out, content: inCounty('content') };
    const { dataset, findings } = readDataset(places);
    expect(hasErrors(findings)).toBe(false);
    const examples = dataset.facilities.filter((row) => row.value.record_status === 'illustrative');
    expect(examples).toHaveLength(10_000);
    expect(fs.readdirSync(path.join(out, 'news'))).toHaveLength(80);
  });

  test('writes articles whose front matter is that of news', async () => {
    await make(['--out', out, '--articles', '2']);
    expect(fs.readdirSync(path.join(out, 'news'))).toEqual([
      'demo-00001.en.mdx',
      'demo-00001.mdx',
      'demo-00002.en.mdx',
      'demo-00002.mdx',
    ]);
    const [, matter = ''] = read('news/demo-00001.mdx').toString().split('---\n');
    const pairs = matter
      .trim()
      .split('\n')
      .map((line) => line.split(': ') as [string, string]);
    const parsed = newsSchema.safeParse({
      ...Object.fromEntries(pairs.map(([key, value]) => [key, value.replaceAll('"', '')])),
      sources: ['editorial'],
    });
    expect(parsed.success).toBe(true);
  });

  test('shows its usage, and writes nothing', async () => {
    const { code, stdout } = await runHere('make-demo-data.ts', ['--help', '--out', out]);
    expect(code).toBe(0);
    expect(stdout).toContain('--facilities N');
    expect(fs.readdirSync(out)).toEqual([]);
  });

  test('refuses an unknown option, and writes nothing', async () => {
    const args = ['--out', out, '--facilites', '5'];
    expect(await runHere('make-demo-data.ts', args)).toEqual({
      code: 1,
      stdout: '',
      stderr: '不认识“--facilites”，用 --help 看用法。 / unknown: “--facilites”; see --help.\n',
    });
    expect(fs.readdirSync(out)).toEqual([]);
  });

  test('makes nothing from tables with an error', async () => {
    const empty = path.join(out, 'empty');
    fs.mkdirSync(empty);
    const { code, stderr } = await runHere('make-demo-data.ts', ['--out', path.join(out, 'x')], {
      env: { SITE_DATA_DIR: empty },
    });
    expect(code).toBe(1);
    expect(stderr).toContain('找不到这个文件');
    expect(fs.existsSync(path.join(out, 'x'))).toBe(false);
  });
});
