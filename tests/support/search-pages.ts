import fs from 'node:fs';
import path from 'node:path';
import { wordFiles } from '#indexing/write-index.ts';
import type { ReadFile } from '#search/engine.ts';
import { noFolding } from '#domain/fold-forms.ts';
import type { FoldMap } from '#domain/fold-forms.ts';
import { loadHits } from '#search/hit.ts';
import type { Hit } from '#search/hit.ts';
import { inIndexOrder, indexFiles } from '#search/index-files.ts';
import { IndexReader } from '#search/index-reader.ts';
import { OwnEngine } from '#search/own-engine.ts';
import type { SearchPage } from '#search/page.ts';
import { Search } from '#search/search.ts';
import { termFiles } from '#search/write-terms.ts';
import type { Lang } from '#tables/finding.ts';

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

const inFolder = ([name, text]: [string, string]): [string, string] => [`now/${name}`, text];

/** Nothing to read questions by. */
export const noQuestions = {
  county: '1',
  areas: [],
  kinds: [],
  indicators: [],
  absent: [],
  pages: [],
  hotlines: [],
  synonyms: [],
};

/** An index of these pages, in memory. */
export function indexOf(
  given: readonly SearchPage[],
  { map = noFolding, lang = 'zh' }: { map?: FoldMap; lang?: Lang } = {},
): Promise<IndexReader> {
  const pages = inIndexOrder(given);
  const { head, files } = indexFiles(pages, map, termFiles(pages, map, lang));
  const all = new Map([
    ['index.txt', `now ${head}`],
    ['now/answers/data.json', JSON.stringify(noQuestions)],
    ...Array.from(files, inFolder),
    ...Array.from(wordFiles(lang, pages, map), inFolder),
  ]);
  const read: ReadFile = (name) => {
    const text = all.get(name);
    return text === undefined ? Promise.reject(new Error(name)) : Promise.resolve(text);
  };
  return IndexReader.open(read, (index) => new OwnEngine(index, lang));
}

/** The search index of a built site. */
export function openBuilt(root: string, lang: Lang): Promise<IndexReader> {
  const folder = path.join(root, 'search', lang);
  const read: ReadFile = (name) =>
    Promise.resolve(fs.readFileSync(path.join(folder, name), 'utf8'));
  return IndexReader.open(read, (index) => new OwnEngine(index, lang));
}

/** Results as they are shown, all of them. */
export async function hitsFor(
  index: IndexReader,
  query: string,
  lang: Lang = 'zh',
): Promise<readonly Hit[]> {
  const { candidates, sought } = await new Search(index).find(query);
  return loadHits(index, candidates, sought.flat(), lang);
}

/** Titles of what is found, best first. */
export async function titlesFor(index: IndexReader, query: string): Promise<string[]> {
  const hits = await hitsFor(index, query);
  return hits.map(({ title }) => title.map(({ text }) => text).join(''));
}
