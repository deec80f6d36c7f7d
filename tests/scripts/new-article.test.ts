import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { onTestFinished } from 'vitest';
import { runHere } from '../support/run-here.ts';
import { runScript } from '../support/run-script.ts';

function lay(finished: typeof onTestFinished): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'article-'));
  finished(() => {
    fs.rmSync(folder, { recursive: true });
  });
  for (const part of ['data', 'content'])
    fs.cpSync(part, path.join(folder, part), { recursive: true });
  return folder;
}

describe('npm run new:article', { timeout: 60_000 }, () => {
  test('begins an article and its twin that pass the checks', async ({ onTestFinished }) => {
    const cwd = lay(onTestFinished);
    const args = ['nuanquan-homes', '--kind', 'notice', '--source', 'zjknews-2022', '--en'];
    const { code, stdout, stderr } = await runScript('new-article.ts', args, { cwd });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('已写好开头：content/news/nuanquan-homes.mdx\n');
    const text = fs.readFileSync(path.join(cwd, 'content/news/nuanquan-homes.mdx'), 'utf8');
    expect(text).toMatch(
      /^---\ntitle: .*\ndate: \d{4}-\d{2}-\d{2}\nsummary: .*\nkind: notice\nsources: \[zjknews-2022\]\n---\n/,
    );
    expect(await runHere('check-content.ts', [], { cwd })).toMatchObject({ code: 0, stderr: '' });
    const again = await runHere('new-article.ts', ['nuanquan-homes'], { cwd });
    expect(again).toMatchObject({
      code: 2,
      stderr: '已经有这篇文章了：content/news/nuanquan-homes.mdx\n',
    });
  });

  test.for([
    [[], '用法：npm run new:article'],
    [['暖泉'], '文件名“暖泉”只能用小写英文字母、数字和连字符'],
    [['a', '--kind', 'story'], '只能填 report、analysis、notice'],
    [['a', '--source', 'zjknews-2021'], '没有来源“zjknews-2021”。→ zjknews-2022'],
  ] as const)('says what is wrong with %j', async ([args, words], { onTestFinished }) => {
    const cwd = lay(onTestFinished);
    const { code, stderr } = await runHere('new-article.ts', [...args], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain(words);
  });
});
