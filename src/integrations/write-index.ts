import fs from 'node:fs/promises';
import path from 'node:path';
import { createIndex } from 'pagefind';
import type { PagefindIndex } from 'pagefind';
import type { FoldMap } from '#search/fold.ts';
import { shortenNames } from '#integrations/short-names.ts';
import { formsIn, writeForms } from '#search/forms.ts';
import { indexCopy } from '#search/index-copy.ts';
import { latinFiles } from '#search/latin-words.ts';
import { numbersFile } from '#search/number-runs.ts';
import type { SearchPage } from '#search/page.ts';
import { pinyinFiles } from '#search/pinyin-words.ts';
import type { SearchRecords } from '#search/records.ts';
import { readingsFile } from '#search/readings.ts';
import type { Lang } from '#tables/finding.ts';

/** Pagefind’s ready-made interfaces and its worker, which this site does not use. */
const unused = /^pagefind-(ui|modular-ui|component-ui|highlight|worker)\./;
/** Pages handed over at a time: enough to keep Pagefind busy, few enough to stay small in memory. */
const batchSize = 64;
/** Words of English have stems. Chinese comes cut already: Pagefind is to part it at spaces alone. */
const language = { zh: 'und', en: 'en' } as const;

const alphabet = 'abcdefghijklmnopqrstuvwxyz';

function stopOn(errors: readonly string[], doing: string): void {
  if (errors.length === 0) return;
  throw new Error(
    `搜索索引：${doing}时出错。 / search index: error in ${doing}:\n${errors.join('\n')}`,
  );
}

/** Pagefind numbers the pages as they come, so they are sent in order. */
async function addPages(
  index: PagefindIndex,
  pages: readonly SearchPage[],
  forms: FoldMap,
): Promise<void> {
  for (let start = 0; start < pages.length; start += batchSize) {
    const batch = pages.slice(start, start + batchSize);
    const added = await Promise.all(
      batch.map(async (page) => {
        const { errors } = await index.addHTMLFile({
          url: page.url,
          content: indexCopy(page, forms),
        });
        return { errors, url: page.url };
      }),
    );
    for (const { errors, url } of added) stopOn(errors, url);
  }
}

/** Writes the index of one language to `search/<language>/`, and beside it what a query is read by. */
export async function writeIndex(
  root: string,
  lang: Lang,
  pages: readonly SearchPage[],
  forms: FoldMap,
): Promise<void> {
  const outputPath = path.join(root, 'search', lang);
  await fs.rm(outputPath, { recursive: true, force: true });
  const { errors, index } = await createIndex({ forceLanguage: language[lang] });
  stopOn(errors, 'createIndex');
  if (index === undefined) throw new Error('search index: Pagefind gave no index');
  await addPages(index, pages, forms);
  const written = await index.writeFiles({ outputPath });
  stopOn(written.errors, outputPath);
  await index.deleteIndex();
  await shortenNames(outputPath);
  const names = await fs.readdir(outputPath);
  const extra = names.filter((name) => unused.test(name));
  await Promise.all(extra.map((name) => fs.rm(path.join(outputPath, name))));
  await writeWords(outputPath, lang, pages, forms);
}

/** What a query is read by: its characters, its spelling in Latin letters, its slips. */
async function writeWords(
  folder: string,
  lang: Lang,
  pages: readonly SearchPage[],
  forms: FoldMap,
): Promise<void> {
  const texts = pages.flatMap(({ title, passages }) => [title, ...passages]);
  const write = (name: string, text: string) => fs.writeFile(path.join(folder, name), text);
  const writeAll = async (name: string, files: ReadonlyMap<string, string>): Promise<void> => {
    await fs.mkdir(path.join(folder, name));
    // An empty file is better than one that is missing: the browser need not tell it from a failure.
    await Promise.all(
      [...alphabet].map((letter) => write(`${name}/${letter}.txt`, files.get(letter) ?? '')),
    );
  };
  await write('forms.txt', writeForms(formsIn(forms, texts)));
  await write('numbers.txt', numbersFile(texts, forms));
  await writeAll('words', latinFiles(texts));
  // Chinese is found by its spelling in Latin letters among the Chinese pages.
  await writeAll('pinyin', lang === 'zh' ? pinyinFiles(texts) : new Map());
  await write('readings.txt', lang === 'zh' ? readingsFile() : '');
}

/** Writes what questions are answered from, the listed facilities in a file a township. */
export async function writeAnswers(
  root: string,
  lang: Lang,
  { answers, places }: SearchRecords,
): Promise<void> {
  const folder = path.join(root, 'search', lang, 'answers');
  await fs.mkdir(folder);
  const files = Object.entries({ data: answers, ...places });
  await Promise.all(
    files.map(([name, content]) =>
      fs.writeFile(path.join(folder, `${name}.json`), JSON.stringify(content)),
    ),
  );
}
