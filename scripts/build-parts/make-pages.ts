// A part of the build: checks tables and articles and lets Astro write all pages to SITE_OUT.
//   node scripts/build-parts/make-pages.ts CACHE
import '#src/stay-home.ts';
import { build } from 'astro';
import { editionOf, historyNeeded, placesOf } from '#src/edition.ts';
import { buildFigureBook } from '#domain/figure-book.ts';
import { keepChecked } from '#loaders/checked.ts';
import { checkContent } from '#loaders/read-content.ts';
import { readGitTables } from '#loaders/git-tables.ts';
import { readDataset } from '#loaders/read-data.ts';
import { phaseDone } from '#src/phase.ts';
import { siteConfig } from '#src/site.config.ts';
import { hasErrors } from '#tables/finding.ts';
import { reportFindings } from '../report-findings.ts';
import { doPart } from './part.ts';

await doPart(async () => {
  const [cacheDir] = process.argv.slice(2);
  if (cacheDir === undefined) throw new Error('make-pages: the folder of the cache is not named');
  console.log('[1/3] 检查数据和文章 / Checking data and articles');
  if (!passesChecks()) return false;
  if (!hasPast()) return false;
  phaseDone('checks');

  const demo = editionOf(process.env) === 'demo';
  console.log(
    `[2/3] 生成网页和搜索索引（${demo ? '演示版 / demonstration' : '正式版 / official'}）`,
  );
  // Nothing comes from what an earlier build, perhaps of other folders, has kept.
  await build({ logLevel: 'error', force: true, cacheDir });
  phaseDone('assets');
  return true;
});

/** Checks tables and articles, prints every finding of either, and keeps what is sound for the pages. */
function passesChecks(): boolean {
  const places = placesOf(process.env);
  const { dataset, findings } = readDataset(places);
  const rows = Object.values(dataset).reduce((total, table) => total + table.length, 0);
  reportFindings(findings, 'zh', `数据检查通过：${rows}行。`);
  if (hasErrors(findings)) return false;
  const book = buildFigureBook(dataset, siteConfig.countyCode);
  const code = reportFindings(checkContent(places, dataset, book), 'zh', '文章检查通过。');
  if (code === 0) keepChecked({ dataset, book });
  return code === 0;
}

/** Whether the past of the tables is there, or need not be; says where it is missing, and why. */
function hasPast(): boolean {
  const { state, reason } = readGitTables(placesOf(process.env).data);
  if (state === 'full') return true;
  if (state === 'shallow') {
    console.warn(
      '浅克隆：较早的数据版本不会发布。 / Shallow clone: older versions of the tables are left out.',
    );
  } else {
    console.warn(
      '没有数据的 git 记录：不发布各表的版本。 / No git history of the data: no versions are published.',
    );
    if (reason === null) return true;
    console.warn(reason);
  }
  if (!historyNeeded(process.env)) return true;
  console.error(
    '读不到完整的记录，就没法核对发布过的编号是否都在，正式版因此停止生成。请按上面的原因补齐（浅克隆：git fetch --unshallow）；确实要不带记录生成的，设 SITE_HISTORY=any。 / Without the whole history nothing tells whether every published id is still there, so the official edition is not built. Mend what is named above (a shallow clone: git fetch --unshallow), or set SITE_HISTORY=any to build without it.',
  );
  return false;
}
