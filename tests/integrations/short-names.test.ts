import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { close } from 'pagefind';
import { afterAll, describe, expect, it } from 'vitest';
import { writeIndex } from '#integrations/write-index.ts';
import { noFolding } from '#search/fold.ts';
import { openPagefind } from '../support/pagefind-in-node.ts';
import { searchPage, titlesFor } from '../support/search-pages.ts';

const root = fs.mkdtempSync(path.join(os.tmpdir(), 'short-names-'));
afterAll(async () => {
  fs.rmSync(root, { recursive: true });
  await close();
});

/** Writes an index of pages with these titles. Gives the names of its fragments. */
async function fragmentsOf(titles: readonly string[]): Promise<string[]> {
  const pages = titles.map((title) => searchPage(title));
  await writeIndex(root, 'zh', pages, noFolding);
  const folder = path.join(root, 'search/zh/fragment');
  const names = fs.readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return names.filter((name) => name.endsWith('.pf_fragment')).toSorted();
}

describe('the fragments of an index', () => {
  const titles = Array.from({ length: 40 }, (_, at) => `第${at + 1}页`);

  it('are named in a row, below a folder that is named by the whole', async () => {
    const names = await fragmentsOf(titles);
    expect(names).toHaveLength(titles.length);
    expect(new Set(names.map((name) => path.dirname(name))).size).toBe(1);
    expect(names[0]).toMatch(/^[0-9a-f]{6}\/00\.pf_fragment$/);
    expect(names.at(-1)).toMatch(/\/13\.pf_fragment$/);
    expect(await titlesFor(await openPagefind(root, 'zh'), '第7页')).toEqual(['第7页']);
  });

  it('have other names where anything differs, so that no copy of an old one is taken for a new one', async () => {
    const [before = ''] = await fragmentsOf(titles);
    const [after = ''] = await fragmentsOf([...titles.slice(1), '另一页']);
    expect(path.dirname(after)).not.toBe(path.dirname(before));
  });

  it('are listed without their hashes', async () => {
    await fragmentsOf(titles);
    const folder = path.join(root, 'search/zh');
    const meta = fs.readdirSync(folder).find((name) => name.endsWith('.pf_meta')) ?? '';
    const list = gunzipSync(fs.readFileSync(path.join(folder, meta))).toString('latin1');
    // What is left are the files of the index itself.
    const hashes = list.match(/und_[0-9a-f]{7}/g) ?? [];
    const files = fs.readdirSync(folder, { recursive: true, encoding: 'utf8' });
    expect(hashes.filter((hash) => !files.some((file) => file.includes(hash)))).toEqual([]);
  });
});
