import fs from 'node:fs';
import path from 'node:path';
import { offlineOn } from '#src/offline/offline-on.ts';
import { baseOf, editionOf, historyNeeded, hostOf, placesOf } from '#src/edition.ts';
import { buildDay } from '#loaders/held-back.ts';
import { readMoved } from '#loaders/read-moved.ts';
import { redirectsOf } from '#serving/redirects.ts';
import { phaseDone } from '#src/phase.ts';
import { traditionalOn } from '#src/traditional.ts';
import { runPart } from './build-parts/run-part.ts';
import { canReport } from '#domain/report-ways.ts';
import { siteConfig } from '#src/site.config.ts';
import { faultText } from './fault-text.ts';
import { inTurn } from './lock-folder.ts';
import { madeNear } from './made-near.ts';
import { mayReplace, outputFolder } from './output-folder.ts';
import { refusePlaces } from './refuse-places.ts';
import { replaceFolder } from './replace-folder.ts';
import { writeSums } from './site-sums.ts';
import { walkFiles } from './walk-files.ts';
import { writeHeaders } from './write-headers.ts';

/**
 * Memory that the bundler is done with goes back to the system at once: it would keep a fifth of all
 * that the making of pages takes.
 */
const THRIFTY = { MIMALLOC_PURGE_DELAY: '0', MALLOC_ARENA_MAX: '2' };

/**
 * Checks the data and builds the site of `process.env`. The pages are made aside and take the
 * place of the last build only when all of them are done, so that a failure leaves it untouched.
 *
 * @returns true where the site was built; false where it was refused, with the reasons printed
 */
export async function buildSite(): Promise<boolean> {
  const started = performance.now();
  checkSettings(process.env);
  const final = outputFolder(process.env);
  if (!mayReplace(final)) return false;
  try {
    await replaceFolder(final, writeSite);
  } catch (error) {
    const said = faultText(error);
    // A part that has stopped has said why itself, unless the system has stopped it.
    if (said !== '') console.error(said);
    return false;
  }

  const pages = walkFiles(final).filter((file) => file.endsWith('.html')).length;
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const shown = path.relative(process.cwd(), final);
  console.log(
    `[3/3] 完成：${pages}个网页，用时${seconds}秒，在 ${shown}/ / ${pages} pages in ${shown}/`,
  );
  if ((process.env['SITE_URL'] ?? '') === '' && editionOf(process.env) === 'official') {
    console.warn(
      '注意：没有设 SITE_URL，网页里的网址、引用和地图都写成 http://localhost:4321，不能拿去公布。请设成网站的地址再生成一次，如 SITE_URL=https://example.org npm run build。\n' +
        'Note: SITE_URL is not set, so that addresses and citations say http://localhost:4321. Do not publish this; set it and build again.',
    );
  }
  if (!canReport(siteConfig)) {
    console.log(
      '没有填联系办法（site.config.ts），网页上不请读者报告错误。 / No contact is configured (site.config.ts): no page invites readers to report errors.',
    );
  }
  return true;
}

/** Writes all files of the site into a folder, each part of the work in a process of its own. */
async function writeSite(folder: string): Promise<void> {
  await inTurn(() =>
    madeNear(folder, (near, cache) =>
      runPart('make-pages', [cache], { ...THRIFTY, SITE_OUT: near }),
    ),
  );
  phaseDone('tidying');
  const languages = ['zh', 'en'].map((lang) => runPart('index-pages', [folder, lang]));
  // Nothing is taken away while one of them may still write.
  await Promise.allSettled(languages);
  await Promise.all(languages);
  phaseDone('search index');
  expectSite(folder);
  writeHeaders(folder, baseOf(process.env), redirectsOf(readMoved(placesOf(process.env))));
  writeSums(folder);
  phaseDone('sums');
}

/** Refuses settings that cannot be read before anything begins: each throws and says what it takes. */
function checkSettings(env: NodeJS.ProcessEnv): void {
  for (const read of [editionOf, baseOf, hostOf, historyNeeded, traditionalOn, offlineOn])
    read(env);
  const { content, demo } = placesOf(env);
  buildDay(env, content);
  refusePlaces(process.cwd(), [content, demo ?? '']);
}

/** Nothing takes the place of a site but a site: a home page, and styles for it. */
function expectSite(folder: string): void {
  const home = path.join(folder, 'index.html');
  if (!fs.existsSync(home)) {
    throw new Error(
      '没有生成首页；上一次生成的网站没有动。 / No home page was made; the last build was left as it is.',
    );
  }
  if (!fs.readFileSync(home, 'utf8').includes('rel="stylesheet"')) {
    throw new Error(
      '网页没有样式；上一次生成的网站没有动。请报告给维护人员。 / The pages have no styles; the last build was left as it is. Tell the maintainers.',
    );
  }
}
