// Takes the pictures of docs/editors.zh.md and README.md from the demonstration, into docs/. Run it
// again when the desk or the home page looks different: npm run docs:pictures
import fs from 'node:fs';
import '#src/stay-home.ts';
import { preview } from 'astro';
import { chromium } from 'playwright-core';
import type { Browser, Page } from 'playwright-core';
import sharp from 'sharp';
import { buildSite } from './build-site.ts';
import { findChromium } from './find-chromium.mjs';

const FOLDER = 'docs/editors';
process.env['SITE_EDITION'] = 'demo';
process.env['SITE_OUT'] = '.cache/guide';

/** A list as an office keeps it: its own titles, short names, a number with a unit. */
const list = {
  name: '名单.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(
    [
      '序号,机构名称,所在乡镇,详细地址,联系电话,床位数,负责人',
      '1,北门子村示例互助幸福院,代王城,蔚县代王城镇北门子村,0313-7000001,20张,张三',
      '2,西古堡示例幸福院,暖泉,蔚县暖泉镇西古堡村,7000002,15,李四',
      '3,示例敬老院,蔚州镇,,0313-7000003,60,',
    ].join('\n') + '\n',
  ),
};

/** Takes a part of the page; the desk draws its parts anew after an answer, so one that is gone is looked for again. */
async function take(page: Page, selector: string, name: string): Promise<void> {
  for (;;) {
    try {
      await page.locator(selector).screenshot({ path: `${FOLDER}/${name}.png` });
      return;
    } catch (error) {
      if (!String(error).includes('not attached')) throw error;
    }
  }
}

async function picture(page: Page): Promise<void> {
  await page.waitForSelector('editors-desk[data-ready]');
  await take(page, 'editors-desk > section:nth-of-type(2)', 'drop');
  await page.setInputFiles('input[type=file]', list);
  await page.locator('.part .columns').first().waitFor();
  await take(page, '.part > .columns', 'columns');
  await page.getByRole('button', { name: /列都对$/ }).click();
  await page.getByRole('button', { name: '就这样填' }).click();
  await page.locator('.part details .fields').first().waitFor({ state: 'attached' });
  await take(page, '.doubt >> nth=0', 'doubts');
  for (;;) {
    const next = page.locator('.doubt > button:visible, .doubts li button:visible').first();
    if ((await next.count()) === 0) break;
    const shown = await page.evaluateHandle(() => document.querySelector('.parts .part'));
    await next.click();
    await page.waitForFunction((old) => old?.isConnected !== true, shown);
  }
  await take(page, '.difference', 'difference');
  await page.fill('editors-desk input[type=search]', '村级互助幸福院 2022');
  await page.locator('.figures-found').filter({ hasText: '查到' }).waitFor();
  await take(page, 'editors-desk > section:last-of-type', 'figures');
}

/** The home page on a computer and on a phone, side by side. */
async function home(browser: Browser, address: string): Promise<void> {
  const height = 840;
  const shots = [];
  let left = 0;
  for (const width of [1072, 328]) {
    const page = await browser.newPage({ viewport: { width, height } });
    await page.goto(address);
    shots.push({ input: await page.screenshot(), left, top: 0 });
    left += width + 1;
  }
  const background = '#c8c8c8';
  await sharp({ create: { width: left - 1, height, channels: 3, background } })
    .composite(shots)
    .png({ palette: true })
    .toFile('docs/home.png');
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
await home(browser, `http://localhost:${server.port}/`);
await browser.close();
await server.stop();
