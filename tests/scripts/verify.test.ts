import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { runHere } from '../support/run-here.ts';
import { runScript } from '../support/run-script.ts';

let folder: string;
let file: string;

beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'verify-'));
  file = path.join(folder, 'SHA256SUMS');
});

afterEach(() => {
  fs.rmSync(folder, { recursive: true });
});

const run = (...args: string[]) => runHere('verify.ts', args, { cwd: folder });

test('a list with other lines is refused, each with its number', async () => {
  fs.writeFileSync(file, `${'a'.repeat(64)}  index.html\n<!doctype html>\n404\n`);
  expect((await runScript('verify.ts', ['SHA256SUMS'], { cwd: folder })).stderr).toBe(
    `SHA256SUMS:2 “<!doctype html>”：不是“64位十六进制校验值、两个空格、文件名”。请重新下载这个文件。
SHA256SUMS:3 “404”：不是“64位十六进制校验值、两个空格、文件名”。请重新下载这个文件。
`,
  );
  expect((await run('SHA256SUMS', '--lang', 'en')).stderr).toBe(
    `SHA256SUMS:2 “<!doctype html>”: not “64 hexadecimal digits, two spaces, file name”. Download the file again.
SHA256SUMS:3 “404”: not “64 hexadecimal digits, two spaces, file name”. Download the file again.
`,
  );
});

test('an empty list, a missing one, and words that are unknown are refused', async () => {
  fs.writeFileSync(file, '\n');
  const empty = await run('SHA256SUMS');
  expect(empty).toMatchObject({ code: 1, stdout: '' });
  expect(empty.stderr).toBe('SHA256SUMS：里面一行校验值也没有。请重新下载这个文件。\n');
  expect((await run('nowhere', '--lang', 'en')).stderr).toBe(
    'nowhere: cannot be read. Check the path.\n',
  );
  expect((await run()).stderr).toBe('请写出一个 SHA256SUMS 文件，用 --help 看用法。\n');
  expect((await run('a', 'b', '--lang', 'en')).stderr).toBe(
    'name one SHA256SUMS file; see --help.\n',
  );
  expect((await run('a', '--quick')).stderr).toBe('不认识“--quick”，用 --help 看用法。\n');
  expect((await run('a', '--lang', 'fr')).stderr).toBe('不认识“--lang fr”，用 --help 看用法。\n');
  expect(await run('--help', '--lang', 'en')).toMatchObject({ code: 0, stderr: '' });
});
