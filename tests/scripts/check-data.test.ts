import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { onTestFinished } from 'vitest';
import { formatFinding } from '#tables/finding.ts';
import type { Finding, Lang } from '#tables/finding.ts';
import { checkTables } from '../../scripts/check-tables.ts';
import { refusal } from '../../scripts/report-findings.ts';
import { layCase, withLines } from '../support/lay-case.ts';
import { runHere } from '../support/run-here.ts';
import { runScript } from '../support/run-script.ts';

const CASES = path.resolve('tests/fixtures/bad');
// Some start the command; on a busy machine that takes its time.
const SLOW = 60_000;
const env = { SITE_DATA_DIR: 'data' };

/** A folder of its own with the tables and a case laid over them; gone after the test. */
function lay(name: string, finished: typeof onTestFinished): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'check-data-'));
  finished(() => {
    fs.rmSync(folder, { recursive: true });
  });
  layCase(folder, path.join(CASES, name));
  return folder;
}

/** What the command would print over a case, in one language. */
function printed(findings: readonly Finding[], lang: Lang, folder: string): string {
  const start = `${path.relative(process.cwd(), folder)}/`;
  const lines = findings.map((found) => formatFinding(found, lang).replaceAll(start, ''));
  return `${[...lines, refusal(findings, lang)].join('\n')}\n`;
}

const expected = (name: string, file: string, folder: string): string =>
  withLines(fs.readFileSync(path.join(CASES, name, file), 'utf8'), folder);

describe('checking the tables refuses', () => {
  test.for(fs.readdirSync(CASES))('%s, in the very words', (name, { onTestFinished }) => {
    const folder = lay(name, onTestFinished);
    const data = path.join(folder, 'data');
    const places = { data, demo: path.join(data, 'demo'), content: path.join(folder, 'content') };
    const { findings } = checkTables(places, '');
    expect(printed(findings, 'zh', folder)).toBe(expected(name, 'expected.txt', folder));
    expect(printed(findings, 'en', folder)).toBe(expected(name, 'expected.en.txt', folder));
  });
});

describe('the command', { timeout: SLOW }, () => {
  test('passes surveyed boundaries with their review number', async ({ onTestFinished }) => {
    const folder = lay('geometry-without-review-number', onTestFinished);
    const number = { SITE_MAP_REVIEW_NUMBER: '冀S(2026)012号' };
    const run = await runHere('check-data.ts', [], { cwd: folder, env: { ...env, ...number } });
    expect(run).toMatchObject({ code: 0, stderr: '' });
  });

  test('prints the findings and a closing line', async ({ onTestFinished }) => {
    const folder = lay('several-findings', onTestFinished);
    expect(await runScript('check-data.ts', [], { cwd: folder, env })).toEqual({
      code: 1,
      stdout: '',
      stderr: expected('several-findings', 'expected.txt', folder),
    });
  });

  test('speaks English where asked to', async ({ onTestFinished }) => {
    const folder = lay('several-findings', onTestFinished);
    expect(await runHere('check-data.ts', ['--lang', 'en'], { cwd: folder, env })).toEqual({
      code: 1,
      stdout: '',
      stderr: expected('several-findings', 'expected.en.txt', folder),
    });
  });

  test('passes what is published, and counts the rows', async () => {
    const rows = ['data', 'data/demo']
      .flatMap((place) => fs.readdirSync(place).map((file) => path.join(place, file)))
      .filter((file) => file.endsWith('.csv'))
      .reduce(
        (sum, file) => sum + fs.readFileSync(file, 'utf8').trimEnd().split('\n').length - 1,
        0,
      );
    const { code, stdout, stderr } = await runScript('check-data.ts', []);
    expect({ code, stdout }).toEqual({ code: 0, stdout: `数据检查通过：${rows}行。\n` });
    // A clone without its history says that it could not look at earlier versions; no more.
    expect(stderr).toMatch(/^(data\/facilities\.csv: 读不到完整的 git 历史.*\n)?$/);
    expect((await runHere('check-data.ts', ['--lang', 'en'])).stdout).toBe(
      `Data checked: ${rows} rows, no error.\n`,
    );
  });

  test('passes a file with a byte-order mark, but says so', async ({ onTestFinished }) => {
    const folder = lay('', onTestFinished);
    const file = path.join(folder, 'data/counties.csv');
    fs.writeFileSync(file, `\ufeff${fs.readFileSync(file, 'utf8')}`);
    const { code, stdout, stderr } = await runHere('check-data.ts', [], { cwd: folder, env });
    expect(code).toBe(0);
    expect(stderr).toBe(
      'data/counties.csv: 文件开头有 BOM 标记，已忽略。建议保存为不带 BOM 的 UTF-8。\n',
    );
    expect(stdout).toMatch(/^数据检查通过/);
  });
});
