// Takes the pictures of docs/editors.zh.md from the demonstration, into docs/editors/. Run it again
// when the desk looks different: npm run docs:pictures
import fs from 'node:fs';
import '#src/stay-home.ts';
import { preview } from 'astro';
import { chromium } from 'playwright-core';
import type { Page } from 'playwright-core';
import { tables } from '#tables/index.ts';
import { buildSite } from './build-site.ts';
import { findChromium } from './find-chromium.mjs';

const FOLDER = 'docs/editors';
process.env['SITE_EDITION'] = 'demo';
process.env['SITE_OUT'] = '.cache/guide';

const home = {
  facility_id: 'daiwang-home-1',
  name_zh: '代王城互助幸福院',
  name_en: 'Daiwangcheng mutual-aid home',
  kind_id: '村级互助幸福院',
  township_code: '代王城镇',
  beds: '80',
  status: '运营中',
  status_as_of: '2022年9月',
  record_status: '据报道',
  source_id: 'zjknews-2022',
};

/** A sheet with one home in it. */
function sheet(change: Readonly<Record<string, string>>) {
  const row: Readonly<Record<string, string>> = { ...home, ...change };
  const columns = Object.entries(tables.facilities.columns);
  const titles = columns.map(([, { title }]) => title.zh).join(',');
  const cells = columns.map(([name]) => row[name] ?? '').join(',');
  return { name: '新院.csv', mimeType: 'text/csv', buffer: Buffer.from(`${titles}\n${cells}\n`) };
}

/** Takes the part of the page from one heading to the next. */
async function take(page: Page, selector: string, name: string): Promise<void> {
  await page.locator(selector).screenshot({ path: `${FOLDER}/${name}.png` });
}

async function picture(page: Page): Promise<void> {
  const status = page.locator('editors-desk [role=status]');
  await page.waitForSelector('editors-desk[data-ready]');
  await take(page, 'editors-desk > section:nth-of-type(2)', 'drop');
  await page.setInputFiles('input[type=file]', sheet({ beds: '80张', status_as_of: '9/5/22' }));
  await status.filter({ hasText: '处错误' }).waitFor();
  await take(page, '.result', 'findings');
  await page.locator('.found .jump').first().click();
  await page.locator('.sheet td:focus').waitFor();
  await take(page, 'section.sheet', 'cell');
  await page.setInputFiles('input[type=file]', sheet({}));
  await status.filter({ hasText: '没有错误' }).waitFor();
  await take(page, '.difference', 'difference');
  await take(page, '.take', 'take');
  await page.fill('editors-desk input[type=search]', '村级互助幸福院 2022');
  await page.locator('.figures-found').filter({ hasText: '查到' }).waitFor();
  await take(page, 'editors-desk > section:last-of-type', 'figures');
}

const executablePath = findChromium();
if (executablePath === null) throw new Error('There is no Chromium; see scripts/setup.mjs.');
if (!(await buildSite())) process.exit(1);
const server = await preview({ logLevel: 'error', server: { port: 4390 } });
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
fs.mkdirSync(FOLDER, { recursive: true });
const page = await browser.newPage({ viewport: { width: 760, height: 900 } });
await page.goto(`http://localhost:${server.port}/desk/`);
await picture(page);
await browser.close();
await server.stop();
