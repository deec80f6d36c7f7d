import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { close } from 'pagefind';
import { afterAll } from 'vitest';
import { writeIndex } from '#integrations/write-index.ts';
import type { Engine } from '#search/engine.ts';
import { noFolding } from '#search/fold.ts';
import type { FoldMap } from '#search/fold.ts';
import { loadHits } from '#search/hit.ts';
import type { Hit } from '#search/hit.ts';
import type { SearchPage } from '#search/page.ts';
import { Search } from '#search/search.ts';
import type { Lang } from '#tables/finding.ts';
import { openPagefind } from './pagefind-in-node.ts';

/** A page for a test: what matters is given, the rest is empty. */
export function searchPage(title: string, more: Partial<SearchPage> = {}): SearchPage {
  return {
    url: `${title}/`,
    title,
    passages: [],
    section: 'news',
    kind: '',
    township: '',
    year: '',
    example: false,
    ...more,
  };
}

/** Pages with these texts, each text a page of one passage under its first characters. */
export const pagesOfTexts = (texts: readonly string[]): SearchPage[] =>
  texts.map((text, at) => searchPage(`页${'甲乙丙丁戊己庚辛'.charAt(at)}`, { passages: [text] }));

/** Writes an index of these pages to a folder that is gone after the tests, and opens it. */
export async function indexOf(
  pages: readonly SearchPage[],
  { map = noFolding, lang = 'zh' }: { map?: FoldMap; lang?: Lang } = {},
): Promise<Engine> {
  const root = fs.mkdtempSync(path.join(os.tmpdir(), 'search-'));
  afterAll(async () => {
    fs.rmSync(root, { recursive: true });
    await close();
  });
  await writeIndex(root, lang, pages, map);
  return openPagefind(root, lang);
}

/** Results as they are shown, all of them. */
export async function hitsFor(
  engine: Engine,
  query: string,
  lang: Lang = 'zh',
): Promise<readonly Hit[]> {
  const { candidates, sought } = await (await Search.open(engine)).find(query);
  return loadHits(candidates, sought.flat(), lang);
}

/** Titles of what is found, best first. */
export async function titlesFor(engine: Engine, query: string): Promise<string[]> {
  const hits = await hitsFor(engine, query);
  return hits.map(({ title }) => title.map(({ text }) => text).join(''));
}
