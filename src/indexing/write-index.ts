import { createHash } from 'node:crypto';
import fs from 'node:fs/promises';
import path from 'node:path';
import type { FoldMap } from '#domain/fold-forms.ts';
import { inIndexOrder, indexFiles } from '#search/index-files.ts';
import { latinFiles } from '#search/latin-words.ts';
import { numbersFile } from '#search/number-runs.ts';
import { textsOf } from '#search/page.ts';
import type { SearchPage } from '#search/page.ts';
import { withPages } from '#search/questions/asked-pages.ts';
import { pinyinFiles } from '#search/pinyin-words.ts';
import type { SearchRecords } from '#search/records.ts';
import { readingFiles } from '#search/readings.ts';
import { everyStart } from '#search/spelling-starts.ts';
import { termFiles } from '#search/write-terms.ts';
import type { Lang } from '#tables/finding.ts';

type Files = ReadonlyMap<string, string>;

/** Files written at a time: enough to keep the disk busy. */
const batchSize = 64;
/** Digits of a checksum that tell one build from another. */
const hashDigits = 8;

const alphabet = 'abcdefghijklmnopqrstuvwxyz';

/** Writes files below a folder. */
async function writeAll(folder: string, files: Files): Promise<void> {
  const folders = new Set([...files.keys()].map((name) => path.dirname(name)));
  for (const name of folders) await fs.mkdir(path.join(folder, name), { recursive: true });
  const all = [...files];
  for (let start = 0; start < all.length; start += batchSize) {
    const batch = all.slice(start, start + batchSize);
    await Promise.all(batch.map(([name, text]) => fs.writeFile(path.join(folder, name), text)));
  }
}

/** A name that is another one where any of these files differs. */
function nameOf(files: Files): string {
  const hash = createHash('sha256');
  for (const [name, content] of files) hash.update(`${name}\0`).update(content).update('\0');
  return hash.digest('hex').slice(0, hashDigits);
}

/** Files of a folder. An empty one is better than one that is missing, which looks like a failure. */
const inFolder = (
  folder: string,
  names: Iterable<string>,
  files: ReadonlyMap<string, string>,
): [string, string][] =>
  Array.from(names, (name) => [`${folder}/${name}.txt`, files.get(name) ?? '']);

/** Chinese is found by its spelling in Latin letters among the Chinese pages. */
function spelledFiles(texts: readonly string[]): [string, string][] {
  const { full, initials } = pinyinFiles(texts);
  return [
    ...inFolder('pinyin', everyStart, full),
    ...inFolder('initials', alphabet, initials),
    ...readingFiles(),
  ];
}

/** What a query is read by: its spelling in Latin letters, its slips. */
export function wordFiles(
  lang: Lang,
  pages: readonly SearchPage[],
  forms: FoldMap,
): Map<string, string> {
  const texts = pages.flatMap(textsOf);
  return new Map([
    // Many passages stand on every page of their kind.
    ['numbers.txt', numbersFile(new Set(texts), forms)],
    ...inFolder('words', alphabet, latinFiles(texts)),
    ...(lang === 'zh' ? spelledFiles(texts) : []),
  ]);
}

/** What questions are read by and answered from. */
function answerFiles(
  pages: readonly SearchPage[],
  { questions, answers }: Pick<SearchRecords, 'questions' | 'answers'>,
): Map<string, string> {
  const files = { data: withPages(questions, pages), ...answers };
  return new Map(
    Object.entries(files).map(([name, content]) => [
      `answers/${name}.json`,
      JSON.stringify(content),
    ]),
  );
}

/**
 * Writes the index of one language to `search/<language>/`. Its files stand in a folder that is named
 * by what they hold, so that they may be kept for ever and no copy of an old one is taken for a new
 * one; `index.txt` tells the name.
 */
export async function writeIndex(
  root: string,
  lang: Lang,
  given: readonly SearchPage[],
  records: Pick<SearchRecords, 'questions' | 'answers'>,
  forms: FoldMap,
): Promise<void> {
  const folder = path.join(root, 'search', lang);
  await fs.rm(folder, { recursive: true, force: true });
  const pages = inIndexOrder(given);
  const { head, files } = indexFiles(pages, forms, termFiles(pages, forms, lang));
  const all = new Map([...files, ...wordFiles(lang, pages, forms), ...answerFiles(pages, records)]);
  const name = nameOf(all);
  await writeAll(path.join(folder, name), all);
  await fs.writeFile(path.join(folder, 'index.txt'), `${name} ${head}`);
}
