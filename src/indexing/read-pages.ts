import { readdirSync } from 'node:fs';
import fs from 'node:fs/promises';
import path from 'node:path';
import { readPageText } from '#indexing/page-text.ts';
import type { SearchPage } from '#search/page.ts';
import type { SearchRecords } from '#search/records.ts';
import { TRADITIONAL } from '#src/traditional.ts';
import type { Lang } from '#tables/finding.ts';

/** Pages that nobody looks for: they hold nothing, the titles of all the others, or those of one again. */
const skipped =
  /^(?:404|search|sitemap)\/$|\/leaflet\/$|^(?:facilities\/(?:kind|township)|news\/(?:page|topics|years)|gaps)\//;
/** Pages read at a time: enough to keep the disk busy, few enough to stay small in memory. */
const batchSize = 64;

const folderOf = (lang: Lang): string => (lang === 'en' ? 'en/' : '');

/** What the site writes for the index alone. It is taken out of the built files once it is read. */
async function takeRecords(root: string, lang: Lang): Promise<SearchRecords> {
  const file = path.join(root, folderOf(lang), 'search/records.json');
  const records = JSON.parse(await fs.readFile(file, 'utf8')) as SearchRecords;
  await fs.rm(file);
  return records;
}

/** Folders of pages in another language, or written in another way. */
const others: Readonly<Record<Lang, readonly string[]>> = { zh: ['en', TRADITIONAL], en: [] };

/**
 * The built pages of one language, in order: addresses without base path and language, such as
 * `townships/1/`.
 *
 * @param root folder of the built site
 */
export function pagesIn(root: string, lang: Lang): string[] {
  const folder = path.join(root, folderOf(lang));
  const within = (name: string): string[] =>
    readdirSync(path.join(folder, name), { withFileTypes: true }).flatMap((entry) => {
      if (entry.isDirectory()) {
        return name === '' && others[lang].includes(entry.name)
          ? []
          : within(`${name}${entry.name}/`);
      }
      return entry.name === 'index.html' ? [name] : [];
    });
  return within('').toSorted();
}

async function readPage(
  root: string,
  lang: Lang,
  own: string,
  records: SearchRecords,
): Promise<SearchPage | null> {
  if (skipped.test(own)) return null;
  const html = await fs.readFile(path.join(root, folderOf(lang), own, 'index.html'), 'utf8');
  const found = readPageText(html);
  if (found === null) return null;
  // Pieces of a text keep the whole of it in memory; copies let the page go.
  const text = structuredClone(found);
  const [kind, township, year] = records.facets[`/${own}`] ?? ['', '', ''];
  const { title, section, example } = text;
  const also = records.alsoCalled[own];
  const facts = records.facts[own];
  const passages = also === undefined ? text.passages : [...text.passages, also];
  const page = { url: own, title, section, kind, township, year, example, passages };
  return facts === undefined ? page : { ...page, facts };
}

/**
 * Everything to be found in one language: its pages, and the parts of pages that are results of
 * their own. Addresses are without base path and language.
 */
export async function readPages(
  root: string,
  lang: Lang,
): Promise<{ readonly pages: readonly SearchPage[]; readonly records: SearchRecords }> {
  const records = await takeRecords(root, lang);
  const pathnames = pagesIn(root, lang);
  const pages: SearchPage[] = [];
  for (let start = 0; start < pathnames.length; start += batchSize) {
    const batch = pathnames.slice(start, start + batchSize);
    const read = await Promise.all(batch.map((name) => readPage(root, lang, name, records)));
    pages.push(...read.filter((page) => page !== null));
  }
  return { pages: [...pages, ...records.parts], records };
}
