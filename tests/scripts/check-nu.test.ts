import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { runScript } from '../support/run-script.ts';

/** A folder with one page, beside a `java` that says what the checker would. */
function layBuild(messages: readonly object[]): { page: string; env: { JAVA_HOME: string } } {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'nu-'));
  onTestFinished(() => {
    fs.rmSync(folder, { recursive: true });
  });
  const page = path.join(folder, 'site/index.html');
  fs.mkdirSync(path.dirname(page));
  fs.writeFileSync(page, '<!doctype html>');
  fs.mkdirSync(path.join(folder, 'bin'));
  fs.writeFileSync(
    path.join(folder, 'bin/java'),
    `#!${process.execPath}\nconsole.log(${JSON.stringify(JSON.stringify({ messages }))});\n`,
    { mode: 0o755 },
  );
  return { page, env: { JAVA_HOME: folder } };
}

const run = (page: string, env: Readonly<Record<string, string>>, ...args: readonly string[]) =>
  runScript('check-nu.ts', [path.dirname(page), ...args], { env });

test('what the Nu checker finds is printed, file by file', async () => {
  const { page, env } = layBuild([]);
  const at = { url: `file:${page}`, lastLine: 3, lastColumn: 9 };
  const { env: found } = layBuild([
    { ...at, type: 'error', message: 'Stray end tag “p”.' },
    { ...at, type: 'info', subType: 'warning', message: 'Duplicate “dt” name “x”.' },
    { ...at, type: 'info', message: 'The first occurrence was here.' },
    {
      ...at,
      type: 'info',
      subType: 'warning',
      message: 'Resource violates Content Security Policy',
    },
  ]);
  const file = path.relative('.', page);
  expect(await run(page, found)).toEqual({
    code: 1,
    stdout:
      `${file}:3:9: Stray end tag “p”.\n${file}:3:9: Duplicate “dt” name “x”.\n` +
      'Nu 检查器：1个网页，2处问题。\n',
    stderr: '',
  });
  expect(await run(page, env, '--lang', 'en')).toEqual({
    code: 0,
    stdout: 'Nu checker: 1 pages, 0 findings.\n',
    stderr: '',
  });
});

test('without Java or without pages it says what to do', async () => {
  const { page } = layBuild([]);
  expect(await run(page, { PATH: path.dirname(page) }, '--lang', 'en')).toEqual({
    code: 2,
    stdout: '',
    stderr:
      'Java was not found. The Nu checker needs Java 11 or later, such as Debian’s default-jre-headless; if it is installed elsewhere, set JAVA_HOME.\n',
  });
  expect(await run('nowhere/index.html', {})).toEqual({
    code: 2,
    stdout: '',
    stderr:
      '没有可以检查的网页。请先运行 npm run build（演示版：SITE_EDITION=demo npm run build）。\n',
  });
});
