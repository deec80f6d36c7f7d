import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { DomUtils, parseDocument } from 'htmlparser2';
import { afterAll, beforeAll, describe, expect, inject } from 'vitest';
import { packSite } from '../../scripts/pack/pack-site.ts';
import { walkFiles } from '../../scripts/walk-files.ts';
import { test } from './browser.ts';

const { official } = inject('editions');
const parent = fs.mkdtempSync(path.join(os.tmpdir(), 'stick-'));
const folder = path.join(parent, 'copy of the site');

beforeAll(async () => {
  await packSite(official.root, folder, official.base);
});

afterAll(() => {
  fs.rmSync(parent, { recursive: true });
});

describe('a copy for computers without network', () => {
  test('has every page, and no link to a file that is not there', () => {
    const pages = walkFiles(folder).filter((name) => name.endsWith('.html'));
    const built = walkFiles(official.root).filter((name) => name.endsWith('.html'));
    expect(pages.toSorted()).toEqual(built.toSorted());
    const dead = pages.flatMap((page) => {
      const document = parseDocument(fs.readFileSync(path.join(folder, page), 'utf8'));
      const linked = DomUtils.findAll(
        ({ attribs }) => 'href' in attribs || 'src' in attribs,
        document.children,
      );
      return linked
        .map(({ attribs }) => attribs['href'] ?? attribs['src'] ?? '')
        .filter((address) => !/^(?:[a-z]+:|#)/.test(address))
        .map((address) => address.replace(/#.*$/, ''))
        .filter((address) => {
          const file = path.join(folder, path.dirname(page), decodeURIComponent(address));
          return address.startsWith('/') || !fs.existsSync(file) || fs.statSync(file).isDirectory();
        })
        .map((address) => `${page}: ${address}`);
    });
    expect(dead).toEqual([]);
  });

  test('opens in a browser as it is: styles, pictures, links, and nothing goes wrong', async ({
    browser,
  }) => {
    const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
    const wrong: string[] = [];
    page.on('console', (message) => wrong.push(message.text()));
    page.on('request', (request) => {
      if (!request.url().startsWith('file:')) wrong.push(request.url());
    });
    page.on('requestfailed', (request) => wrong.push(request.url()));
    await page.goto(pathToFileURL(path.join(folder, 'index.html')).href);
    expect(await page.textContent('.banner')).toContain('离线副本');
    await page.click('header nav a[href="facilities/index.html"]');
    await page.click(
      'main a[href$="/beimenzi-mutual-aid-home/index.html"], main a[href$="beimenzi-mutual-aid-home/index.html"]',
    );
    expect(await page.textContent('h1')).toBe('北门子互助型养老幸福院');
    const font = await page.$eval('h1', (heading) => getComputedStyle(heading).fontWeight);
    expect(Number(font)).toBeGreaterThanOrEqual(600);
    await page.click('footer a[lang="en"]');
    expect(await page.textContent('.banner')).toContain('An offline copy');
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(360);
    expect(wrong).toEqual([]);
    await page.close();
  });

  test('says how to open it, and lists the sums of its files', () => {
    const readme = fs.readFileSync(path.join(folder, 'README.txt'), 'utf8');
    expect(readme).toMatch(/^\uFEFF.*\r\n\r\n双击 index\.html 打开/);
    const sums = fs.readFileSync(path.join(folder, 'SHA256SUMS'), 'utf8').trim().split('\n');
    expect(sums).toHaveLength(walkFiles(folder).length - 1);
  });
});
