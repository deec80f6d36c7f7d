import fs from 'node:fs';
import path from 'node:path';
import { build } from 'astro';
import { baseOf, editionOf, placesOf } from '#src/edition.ts';
import { buildFigureBook } from '#domain/figure-book.ts';
import { sayChecked } from '#loaders/checked.ts';
import { checkContent } from '#loaders/read-content.ts';
import { readGitTables } from '#loaders/git-tables.ts';
import { readDataset } from '#loaders/read-data.ts';
import { phaseDone } from '#src/phase.ts';
import { siteConfig } from '#src/site.config.ts';
import { hasErrors } from '#tables/finding.ts';
import { faultText } from './fault-text.ts';
import { replaceFolder, restoreFolder } from './replace-folder.ts';
import { reportFindings } from './report-findings.ts';
import { writeSums } from './site-sums.ts';
import { walkFiles } from './walk-files.ts';
import { writeHeaders } from './write-headers.ts';

/** Folder that a build of this environment ends up in. */
export function outputFolder(env: NodeJS.ProcessEnv): string {
  return path.resolve(env['SITE_OUT'] ?? (editionOf(env) === 'demo' ? 'dist-demo' : 'dist'));
}

/**
 * Checks the data and builds the site of `process.env`. The pages are made aside and take the
 * place of the last build only when all of them are done, so that a failure leaves it untouched.
 *
 * @returns true where the site was built; false where it was refused, with the reasons printed
 */
export async function buildSite(): Promise<boolean> {
  const edition = editionOf(process.env);
  const started = performance.now();
  restoreFolder(outputFolder(process.env));
  if (!mayReplace(outputFolder(process.env))) return false;
  console.log('[1/3] 检查数据和文章 / Checking data and articles');
  if (!passesChecks()) return false;
  sayChecked();
  warnOfMissingPast();
  phaseDone('checks');

  const name = edition === 'demo' ? '演示版 / demonstration' : '正式版 / official';
  console.log(`[2/3] 生成网页和搜索索引（${name}）`);
  const final = outputFolder(process.env);
  try {
    await replaceFolder(final, (aside) => writeSite(aside, final));
  } catch (error) {
    console.error(faultText(error));
    return false;
  }

  const pages = walkFiles(final).filter((file) => file.endsWith('.html')).length;
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const shown = path.relative(process.cwd(), final);
  console.log(
    `[3/3] 完成：${pages}个网页，用时${seconds}秒，在 ${shown}/ / ${pages} pages in ${shown}/`,
  );
  return true;
}

/** Writes all files of the site into a folder that `final` will be. */
async function writeSite(folder: string, final: string): Promise<void> {
  const cache = `${final}.cache`;
  process.env['SITE_OUT'] = folder;
  try {
    // Nothing comes from what an earlier build, perhaps of other folders, has kept.
    await build({ logLevel: 'error', force: true, cacheDir: cache });
  } finally {
    process.env['SITE_OUT'] = final;
    fs.rmSync(cache, { recursive: true, force: true });
  }
  phaseDone('tidying');
  writeHeaders(folder, baseOf(process.env));
  writeSums(folder);
  phaseDone('sums');
}

/** Checks tables and articles, and prints every finding of either. */
function passesChecks(): boolean {
  const places = placesOf(process.env);
  const { dataset, findings } = readDataset(places);
  const rows = Object.values(dataset).reduce((total, table) => total + table.length, 0);
  reportFindings(findings, 'zh', `数据检查通过：${rows}行。`);
  if (hasErrors(findings)) return false;
  const book = buildFigureBook(dataset, siteConfig.countyCode);
  return reportFindings(checkContent(places, dataset, book), 'zh', '文章检查通过。') === 0;
}

/** Says where old versions of the tables will be missing; the pages say it, too. */
function warnOfMissingPast(): void {
  const { state } = readGitTables(placesOf(process.env).data);
  if (state === 'full') return;
  console.warn(
    state === 'shallow'
      ? '浅克隆：较早的数据版本不会发布。 / Shallow clone: older versions of the tables are left out.'
      : '没有数据的 git 记录：不发布各表的版本。 / No git history of the data: no versions are published.',
  );
}

/** Whether a folder may be replaced: it is new, empty, or an earlier build of this site. */
export function mayReplace(folder: string): boolean {
  if (!fs.existsSync(folder) || fs.readdirSync(folder).length === 0) return true;
  const home = path.join(folder, 'index.html');
  const ours = fs.existsSync(home) && fs.readFileSync(home, 'utf8').includes('name="SiteName"');
  if (ours && !fs.existsSync(path.join(folder, 'package.json'))) return true;
  console.error(
    `SITE_OUT=“${folder}”：里面有别的文件，不能覆盖。请换一个空文件夹。 / holds other files and is not replaced; name an empty folder.`,
  );
  return false;
}
