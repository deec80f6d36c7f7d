import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, inject } from 'vitest';
import { columnLetters } from '#desk/sheet.ts';
import { at, csv, sound, utf8 } from '../desk/handed-in.ts';
import { fillIn } from '../desk/fill-in.ts';
import { toGb18030 } from '../desk/gb18030.ts';
import { runScript } from '../support/run-script.ts';
import { findings, colourFindings } from './axe-findings.ts';
import { test } from './browser.ts';
import type { Open } from './browser.ts';
import { addressOf } from './pages.ts';
import { serve } from './serve.ts';

const { official, demo } = inject('editions');
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'desk-'));
/** Of servers, which stay until no page can ask them for anything more. */
const closing: (() => Promise<void>)[] = [];
afterAll(async () => {
  await Promise.all(closing.map((close) => close()));
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
  await status.waitFor();
  return (await status.textContent()) ?? '';
}

/** What a button gives to take away. */
async function takeAway(page: Page, button: string): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: fs.readFileSync(await download.path()) };
}

/** How many facilities the map draws in the township of the new home. */
async function onMap(map: Page): Promise<number> {
  const title = await map.locator('svg a.cell title', { hasText: '代王城镇' }).textContent();
  return Number(/列出(\d+)处/.exec(title ?? '')?.[1] ?? 0);
}

const places = (page: Page): Promise<string[]> => page.locator('.found .jump').allTextContents();

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
    const said = await handIn(page, '新院.xlsx', await fillIn(template.bytes, [wrong]));
    expect(said).toContain('3处错误');
    const cell = (name: string): string => `${columnLetters(at(name))}2`;
    expect(await places(page)).toEqual([
      `机构!${cell('phone')} 电话 phone`,
      `机构!${cell('beds')} 床位 beds`,
      `机构!${cell('opened_on')} 启用日期 opened_on`,
    ]);
    expect(await page.locator('.take button.main').count()).toBe(0);
    // A finding leads to its cell.
    await page.getByRole('button', { name: 'beds' }).click();
    const focused = page.locator('.sheet td:focus');
    await focused.waitFor();
    expect(await focused.getAttribute('class')).toBe('wrong');
    expect(await focused.textContent()).toMatch(/^80张/);

    const right = { ...home, beds: 80, phone: '0313-7012345', opened_on: '2023-01-05' };
    expect(await handIn(page, '改好.xlsx', await fillIn(template.bytes, [right]))).toContain(
      '没有错误',
    );
    expect(await page.textContent('.difference .counts')).toBe('新增 1　改动 0　删去 0');
    expect(await page.textContent('.changes')).toContain('代王城互助幸福院');
    const clean = await takeAway(page, '下载干净的 CSV');
    expect(clean.name).toBe('facilities.csv');

    const data = path.join(folder, 'data');
    const root = path.join(folder, 'site');
    fs.cpSync('data', data, { recursive: true });
    const published = fs.readFileSync(path.join(data, 'facilities.csv'), 'utf8');
    expect(clean.bytes.toString().startsWith(published)).toBe(true);
    fs.writeFileSync(path.join(data, 'facilities.csv'), clean.bytes);
    const { code, stderr } = await runScript('build.ts', [], {
      env: { SITE_EDITION: 'official', SITE_OUT: root, SITE_DATA_DIR: data },
    });
    expect({ code, stderr }).toEqual({
      code: 0,
      // Tables outside the repository have no past, which is said.
      stderr: expect.stringMatching(/^(没有数据的 git 记录[^\n]*\n)?$/) as string,
    });
    const { origin, close } = await serve(root, '/');
    closing.push(close);
    const before = await onMap(await open(addressOf(official, '/map/')));
    expect(await onMap(await open(`${origin}/map/`))).toBe(before + 1);
    const facility = await open(`${origin}/facilities/daiwang-home-1/`);
    expect(await facility.textContent('h1')).toBe('代王城互助幸福院');
  }, 180_000);
});

describe('the desk', () => {
  test('shows a converted encoding, and waits for the editor to have looked', async ({ open }) => {
    const page = await openDesk(open);
    await handIn(page, '名单.csv', toGb18030(csv([sound])));
    expect(await page.textContent('.findings')).toContain('按 GB18030 读取。');
    const take = page.getByRole('button', { name: '下载干净的 CSV' });
    expect(await take.isDisabled()).toBe(true);
    await page.getByLabel('我看过前几行').check();
    expect(await take.isEnabled()).toBe(true);
  });

  test('is open to everyone with its findings, grid and difference, in both colours and on a phone', async ({
    open,
  }) => {
    const page = await openDesk(open, demo);
    await page.setViewportSize({ width: 320, height: 640 });
    const wide = (): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth);
    await handIn(page, 'a.csv', utf8(csv([{ ...sound, beds: '80张', opened_on: '1/5/23' }])));
    await page.getByRole('button', { name: 'beds' }).focus();
    await page.keyboard.press('Enter');
    await page.locator('.sheet td:focus').waitFor();
    expect(await findings(page)).toEqual([]);
    expect(await wide()).toBe(320);
    await handIn(page, 'b.csv', toGb18030(csv([sound])));
    await page.locator('.changes').waitFor();
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await colourFindings(page)).toEqual([]);
    expect(await wide()).toBe(320);
  });

  test('works without a connection once it is ready', async ({ open }) => {
    const page = await openDesk(open, demo, 'en');
    await page.context().setOffline(true);
    expect(await handIn(page, 'a.csv', utf8(csv([{ ...sound, beds: 'x' }])))).toContain('1 error');
    expect((await takeAway(page, 'Download the findings')).bytes.toString()).toContain('beds');
    await page.context().setOffline(false);
  });

  test('takes 20,000 rows, and shows a window of them', async ({ open }) => {
    const page = await openDesk(open);
    const rows = Array.from({ length: 20_000 }, (_, n) => ({
      ...sound,
      facility_id: `daiwang-home-${n}`,
      ...(n === 19_999 ? { beds: '八十' } : {}),
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
    expect(await handIn(page, '大表.csv', utf8(csv(rows)))).toContain('1处错误');
    expect(await page.locator('.sheet tbody tr').count()).toBeLessThanOrEqual(25);
    await page.locator('.found .jump').click();
    await page.locator('.sheet td:focus').waitFor();
    expect(await page.textContent('.sheet tbody tr:last-child th')).toBe('20001');
    expect(Number(await page.getAttribute('body', 'data-told'))).toBeGreaterThan(10);
  });

  test('refuses at once what is no table', async ({ open }) => {
    const page = await openDesk(open);
    expect(await handIn(page, '图.pdf', utf8('%PDF-1.7'))).toContain('1处错误');
    expect(await page.textContent('.found')).toContain('这是 PDF 文件');
    expect(await page.locator('.sheet').isHidden()).toBe(true);
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
