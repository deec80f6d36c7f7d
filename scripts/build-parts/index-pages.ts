// A part of the build: makes the search index of the pages of one language.
//   node scripts/build-parts/index-pages.ts FOLDER zh|en
import { indexLanguage } from '#indexing/index-language.ts';
import { doPart } from './part.ts';

await doPart(async () => {
  const [folder, lang] = process.argv.slice(2);
  if (folder === undefined || (lang !== 'zh' && lang !== 'en')) {
    throw new Error('index-pages: a folder and a language are needed');
  }
  await indexLanguage(folder, lang);
  return true;
});
