import fs from 'node:fs';
import os from 'node:os';
import path, { extname } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, inject } from 'vitest';
import { writeXlsx } from 'hucre/xlsx';
import Papa from 'papaparse';
import { unzip } from '#desk/unzip.ts';
import { placesOf } from '#src/edition.ts';
import { checkTables } from '../../scripts/check-tables.ts';
import { csv, published, sound, utf8 } from '../desk/handed-in.ts';
import { fillIn } from '../desk/fill-in.ts';
import { toGb18030 } from '../desk/gb18030.ts';
import { HEAVY } from '../support/heavy-workbooks.ts';
import { fixture, takeFile } from '../support/list-world.ts';
import { findings, colourFindings } from './axe-findings.ts';
import { test } from './browser.ts';
import { readBuilt } from './built.ts';
import type { Open } from './browser.ts';
import { addressOf } from './pages.ts';
import { inCounty } from '../support/county.ts';

const { official, demo } = inject('editions');
const closing = inject('closing');
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'desk-'));
afterAll(() => {
  fs.rmSync(folder, { recursive: true });
});

async function openDesk(open: Open, built = official, lang: 'zh' | 'en' = 'zh'): Promise<Page> {
  const page = await open(addressOf(built, '/desk/', lang));
  await page.waitForSelector('editors-desk[data-ready]');
  return page;
}

/** Hands a file in and waits for what is said of it. */
async function handIn(page: Page, name: string, bytes: Uint8Array): Promise<string> {
  const buffer = Buffer.from(bytes);
  await page.setInputFiles('input[type=file]', { name, mimeType: '', buffer });
  const status = page.locator('[role=status]', { hasText: name });
  await status.waitFor({ timeout: 120_000 });
  return (await status.textContent()) ?? '';
}

/** What a button gives to take away. */
async function takeAway(
  page: Page,
  button: string | RegExp,
): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: fs.readFileSync(await download.path()) };
}

/** The files of the package that may go into the repository. */
async function takePackage(page: Page): Promise<Readonly<Record<string, Buffer>>> {
  const seen = page.getByLabel('我看过前几行');
  if ((await seen.count()) > 0) await seen.check();
  const { bytes } = await takeAway(page, /^下载可以登的/);
  const files = Object.entries(unzip(new Uint8Array(bytes), () => true));
  return Object.fromEntries(files.map(([name, part]) => [name, Buffer.from(part)]));
}

/** What waits for a click: columns, what is the same for all rows, proposals. Questions stay open. */
const WAITING = '.part .main:visible, .doubt > button:visible, .doubts li button:visible';

/** Confirms whatever is proposed, one click after the other; returns how many it took. */
async function settle(page: Page): Promise<number> {
  for (let clicks = 0; ; clicks += 1) {
    const next = page.locator(WAITING).first();
    if ((await next.count()) === 0) return clicks;
    const shown = await page.evaluateHandle(() => document.querySelector('.parts .part'));
    await next.click();
    // Whatever is answered, the part is drawn anew.
    await page.waitForFunction((old) => old?.isConnected !== true, shown);
  }
}

/** How many facilities the map draws in the township of the new home. */
async function onMap(map: Page): Promise<number> {
  const title = await map.locator('svg a.cell title', { hasText: '代王城镇' }).textContent();
  return Number(/查到(\d+)处/.exec(title ?? '')?.[1] ?? 0);
}

/** The first list of each type of file: what differs between lists of one type is seen without a browser. */
const lists = fs
  .readdirSync('tests/fixtures/lists')
  .filter((name) => fs.existsSync(`tests/fixtures/lists/${name}.expected.csv`))
  .filter((name, n, all) => all.findIndex((one) => extname(one) === extname(name)) === n);

describe('an editor with a new home', () => {
  test('goes from the template to the map', async ({ open }) => {
    const page = await openDesk(open);
    const template = await takeAway(page, '下载模板表');
    expect(template.name).toBe('facilities-模板.xlsx');
    const home = {
      ...sound,
      kind_id: '村级互助幸福院',
      township_code: '代王城镇',
      status: '运营中',
      record_status: '据报道',
    };
    const wrong = { ...home, beds: '80张', phone: '7012345', opened_on: '1/5/23' };
    const bad = { ...home, source_id: 'nowhere' };
    const said = await handIn(page, '新院.xlsx', await fillIn(template.bytes, [wrong]));
    expect(said).toContain('共1行：0行可以登，1行还不行。');
    // What can be read is proposed, what cannot is asked.
    expect(await page.locator('.doubt legend').allTextContents()).toEqual([
      '床位 · 去掉单位',
      '电话 · 补上区号',
      '启用日期 · 看不出是哪一天',
    ]);
    await settle(page);
    const returned = await handIn(page, '机构号错.xlsx', await fillIn(template.bytes, [bad]));
    expect(returned).toContain('1处错误');
    // A finding leads to its cell.
    await page.locator('.found .jump').click();
    const focused = page.locator('.sheet td:focus');
    await focused.waitFor();
    expect(await focused.getAttribute('class')).toBe('wrong');
    expect(await focused.textContent()).toMatch(/^nowhere/);
    expect(await page.locator('.take button.main').count()).toBe(0);
    const back = await takeAway(page, /^取回没有登的1行/);
    expect(back.name).toBe('待改的行.xlsx');

    const right = { ...home, beds: 80, phone: '0313-7012345', opened_on: '2023-01-05' };
    expect(await handIn(page, '改好.xlsx', await fillIn(template.bytes, [right]))).toContain(
      '没有错误',
    );
    expect(await page.textContent('.difference .counts')).toBe('新增 1　改动 0　删去 0');
    expect(await page.textContent('.changes')).toContain('代王城互助幸福院');
    const files = await takePackage(page);
    expect(Object.keys(files).map((name) => name.replace(/-[0-9a-f]{16}/, ''))).toEqual([
      'data/changes/facilities.json',
      'data/facilities.csv',
    ]);
    const clean = files['data/facilities.csv']?.toString() ?? '';
    const before = fs.readFileSync(inCounty('data/facilities.csv'), 'utf8');
    expect(clean.startsWith(before)).toBe(true);

    // The closing edition was built with the very line that is added.
    expect(readBuilt(closing, 'data/facilities.csv')).toContain(`\n${clean.slice(before.length)}`);
    const drawn = await onMap(await open(addressOf(official, '/map/')));
    expect(await onMap(await open(addressOf(closing, '/map/')))).toBe(drawn + 1);
    const facility = await open(addressOf(closing, '/facilities/daiwang-home-1/'));
    expect(await facility.textContent('h1')).toBe('代王城互助幸福院');
  });
});

describe('the desk', () => {
  test('shows a converted encoding, and waits for the editor to have looked', async ({ open }) => {
    const page = await openDesk(open);
    await handIn(page, '名单.csv', toGb18030(csv([sound])));
    expect(await page.textContent('.parts')).toContain('按 GB18030 读取。');
    const take = page.getByRole('button', { name: /^下载可以登的/ });
    expect(await take.isDisabled()).toBe(true);
    await page.getByLabel('我看过前几行').check();
    expect(await take.isEnabled()).toBe(true);
  });

  test('is open to everyone with all its parts, in both colours, on a phone and in large print', async ({
    open,
  }) => {
    const page = await openDesk(open, demo);
    await page.setViewportSize({ width: 360, height: 640 });
    const wide = (): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth);
    await handIn(page, 'a-plain.xlsx', fixture('a-plain.xlsx'));
    await page.locator('.form summary').first().click();
    expect(await findings(page)).toEqual([]);
    expect(await wide()).toBe(360);
    // By keyboard alone: the columns are confirmed, and the focus goes on to what is next.
    await page.getByRole('button', { name: /列都对$/ }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: /列都对$/ }).waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.closest('.part') !== null)).toBe(true);
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.evaluate(() => (document.documentElement.dataset['mode'] = 'elder'));
    expect(await colourFindings(page)).toEqual([]);
    expect(await wide()).toBe(360);
  });

  test('works without a connection once it is ready', async ({ open }) => {
    const page = await openDesk(open, demo, 'en');
    await page.context().setOffline(true);
    const wrong = utf8(csv([{ ...sound, source_id: 'nowhere' }]));
    expect(await handIn(page, 'a.csv', wrong)).toContain('1 error');
    expect((await takeAway(page, 'Download the findings')).bytes.toString()).toContain('nowhere');
    await page.context().setOffline(false);
  });

  test('takes 20,000 rows, and shows a window of them', async ({ open }) => {
    const page = await openDesk(open);
    const rows = Array.from({ length: 20_000 }, (_, n) => ({
      ...sound,
      facility_id: `daiwang-home-${n}`,
      name_zh: `代王城第${n}幸福院`,
      ...(n === 19_999 ? { source_id: 'nowhere' } : {}),
    }));
    // The page stays its own: it tells on the way how far the worker has come.
    await page.evaluate(() => {
      const status = document.querySelector('editors-desk [role=status]');
      if (status === null) return;
      new MutationObserver(() => {
        const told = status.textContent.startsWith('正在读第') ? 1 : 0;
        document.body.dataset['told'] = String(Number(document.body.dataset['told'] ?? 0) + told);
      }).observe(status, { childList: true });
    });
    expect(await handIn(page, '大表.csv', utf8(csv(rows)))).toContain('19999行可以登，1行还不行');
    expect(await page.locator('.sheet tbody tr').count()).toBeLessThanOrEqual(25);
    await page.locator('.found .jump').click();
    await page.locator('.sheet td:focus').waitFor();
    expect(await page.textContent('.sheet tbody tr:last-child th')).toBe('20001');
    expect(Number(await page.getAttribute('body', 'data-told'))).toBeGreaterThan(10);
  }, 180_000);

  test('takes a plain list of thirty homes within a dozen clicks', async ({ open }) => {
    const page = await openDesk(open);
    const villages = published.villages.slice(0, 30).map(({ value }) => value);
    const townships = new Map(
      published.townships.map(({ value }) => [value.township_code, value.name_zh]),
    );
    const rows = villages.map(({ name_zh: village, township_code: code }, n) => [
      `${village.replace(/村?(村民|居民)委员会$/, '')}互助幸福院`,
      `蔚县${townships.get(code) ?? ''}${village.replace('民委员会', '')}`,
      `0313-${7_000_000 + n}`,
      20 + n,
    ]);
    const list = await writeXlsx({
      sheets: [{ name: 'Sheet1', rows: [['机构名称', '地址', '联系电话', '床位数'], ...rows] }],
    });
    // The file is chosen, whatever is proposed confirmed, the package taken.
    await handIn(page, '名单.xlsx', list);
    const clicks = 1 + (await settle(page)) + 1;
    expect(clicks).toBeLessThanOrEqual(12);
    const files = await takePackage(page);
    const data = path.join(folder, 'thirty', 'data');
    fs.cpSync(inCounty('data'), data, { recursive: true });
    for (const [name, bytes] of Object.entries(files)) {
      fs.mkdirSync(path.dirname(path.join(data, '..', name)), { recursive: true });
      fs.writeFileSync(path.join(data, '..', name), bytes);
    }
    const { rows: all, findings: wrong } = checkTables(placesOf({ SITE_DATA_DIR: data }), '');
    expect(wrong.filter(({ severity }) => severity === 'error')).toEqual([]);
    const before = checkTables(placesOf({ SITE_DATA_DIR: inCounty('data') }), '').rows;
    expect(all).toBe(before + 30);
  });

  test('makes of a list of each type what the command line makes of it', async ({ open }) => {
    const page = await openDesk(open);
    for (const name of lists) {
      await handIn(page, name, fixture(name));
      await settle(page);
      const { list } = await takeFile(name, fixture(name));
      const ready = list.rows.filter(({ missing }) => missing.length === 0);
      const csvText = (await takePackage(page))['data/facilities.csv']?.toString() ?? '';
      const made = new Map(
        Papa.parse<Record<string, string>>(csvText, { header: true }).data.map((row) => [
          row['facility_id'],
          row,
        ]),
      );
      expect([name, ready.map(({ cells }) => made.get(cells['facility_id']))]).toEqual([
        name,
        ready.map(({ cells }) => cells),
      ]);
    }
  }, 120_000);

  test('adds a place, and changes one, by a form', async ({ open }) => {
    const page = await openDesk(open);
    await page.locator('.form summary').first().click();
    await page
      .getByLabel('所属乡镇')
      .or(page.locator('#form-township_code'))
      .selectOption({ label: '代王城镇' });
    await page.fill('#form-name_zh', '代王城新幸福院');
    await page.selectOption('#form-kind_id', { label: '村级互助幸福院' });
    await page.selectOption('#form-status', 'operating');
    await page.selectOption('#form-record_status', 'reported');
    await page.selectOption('#form-source_id', 'zjknews-2022');
    await page.getByRole('button', { name: '检查这一处' }).click();
    await page.locator('.difference .counts', { hasText: '新增 1' }).waitFor();
    const files = await takePackage(page);
    expect(files['data/facilities.csv']?.toString()).toContain('代王城新幸福院');

    const changing = await open(addressOf(official, '/facilities/beimenzi-mutual-aid-home/'));
    await changing.getByRole('link', { name: '改这一条' }).click();
    await changing.locator('#form-name_zh').waitFor();
    expect(await changing.inputValue('#form-name_zh')).toBe('北门子互助型养老幸福院');
    await changing.fill('#form-beds', '30');
    await changing.getByRole('button', { name: '检查这一处' }).click();
    await changing.locator('.changes', { hasText: '30' }).waitFor();
    expect(await changing.textContent('.difference .counts')).toBe('新增 0　改动 1　删去 0');
  });

  test('refuses at once what is no table', async ({ open }) => {
    const page = await openDesk(open);
    expect(await handIn(page, '图.pdf', utf8('%PDF-1.7'))).toContain('1处错误');
    expect(await page.textContent('.found')).toContain('这是 PDF 文件');
    expect(await page.locator('.sheet').isHidden()).toBe(true);
  });

  test('weighs a file that is too much for it, and reads a sound one after it', async ({
    open,
  }) => {
    const page = await openDesk(open);
    expect(await handIn(page, '合并.xlsx', HEAVY.merges(200_000))).toContain('1处错误');
    expect(await page.textContent('.found')).toContain('合并单元格超过20000个');
    expect(await handIn(page, '好的.csv', utf8(csv([sound])))).toContain('共1行');
    expect(await page.locator('.found', { hasText: '合并单元格' }).count()).toBe(0);
    // Many rows take their time; whoever does not wait stops them, and goes on with another file.
    const many = Array.from({ length: 30_000 }, (_, n) => ({ ...sound, facility_id: `home-${n}` }));
    const buffer = Buffer.from(utf8(csv(many)));
    await page.setInputFiles('input[type=file]', { name: '很多.csv', mimeType: '', buffer });
    await page.getByRole('button', { name: '停下，不读了' }).click();
    await page.locator('[role=status]', { hasText: '“很多.csv”没有读完，已经停下。' }).waitFor();
    expect(await page.locator('.stop').isHidden()).toBe(true);
    expect(await handIn(page, '又一个.csv', utf8(csv([sound])))).toContain('共1行');
  });

  test('names the columns that a sheet hides', async ({ open }) => {
    const page = await openDesk(open);
    const hidden = new Uint8Array(fs.readFileSync('tests/fixtures/handed/hidden-col.xlsx'));
    await handIn(page, '隐藏列.xlsx', hidden);
    const columns = page.locator('.part', { hasText: 'note_zh' });
    expect(await columns.textContent()).toContain('隐藏');
  });

  test('finds a figure and gives what an article needs', async ({ open }) => {
    const page = await openDesk(open);
    await page.fill('editors-desk input[type=search]', '村级互助幸福院 2022');
    await page.locator('.figures li', { hasText: 'elder-village-homes' }).first().waitFor();
    expect(await page.textContent('.figures li:first-child')).toMatch(/显示为 56个/);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.getByRole('button', { name: '复制', exact: true }).first().click();
    await page.getByRole('button', { name: '已复制' }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
      /^<Figure id="elder-village-homes"/,
    );
  });

  test('says what it needs where there is no script', async ({ open }) => {
    const page = await open(addressOf(official, '/desk/'), { javaScriptEnabled: false });
    expect(await page.textContent('noscript')).toContain('npm run data:import');
    expect(await page.locator('input[type=file]').isVisible()).toBe(false);
  });
});
