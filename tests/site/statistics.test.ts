import fs from 'node:fs';
import path from 'node:path';
import Papa from 'papaparse';
import { readXlsx } from 'hucre/xlsx';
import { describe, expect, inject } from 'vitest';
import { csv, derivedValues } from '../support/derived-values.ts';
import { test } from './browser.ts';
import { builtFiles, readBuilt } from './built.ts';
import { addressOf } from './pages.ts';

const { official, demo } = inject('editions');
const poll = <T>(read: () => T | Promise<T>) => expect.poll(read, { timeout: 15_000 });
const folder = (id: string): string => `statistics/${id}/${id}`;
const parse = (text: string) =>
  Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;

describe('the files of an indicator', () => {
  const indicators = csv('indicators').map((row) => row['indicator_id'] ?? '');

  test('hold every observation of it, or every value that another hand works out', () => {
    for (const id of indicators) {
      const rows = parse(readBuilt(official, `${folder(id)}.csv`));
      const derived = derivedValues[id];
      if (derived === undefined) {
        const observed = csv('observations').filter((row) => row['indicator_id'] === id);
        expect(rows.map((row) => [row['period'], row['value'], row['status']])).toEqual(
          observed.map((row) => [row['period'], row['value'], row['status']]),
        );
      } else {
        expect(rows, id).toHaveLength(derived.length);
        for (const [area, period, value] of derived) {
          const row = rows.find((one) => one['area_code'] === area && one['period'] === period);
          expect(Number(row?.['value']), `${id} ${area} ${period}`).toBeCloseTo(value, 9);
        }
      }
    }
  });

  test('say the same in every format', async () => {
    const id = 'age-60-plus-share';
    const plain = parse(readBuilt(official, `${folder(id)}.csv`));
    const excel = readBuilt(official, `${folder(id)}-excel.csv`);
    expect(excel.startsWith('\ufeff')).toBe(true);
    expect(parse(excel.slice(1)).map((row) => row['value'])).toEqual(
      plain.map((row) => row['value']),
    );
    const json = JSON.parse(readBuilt(official, `${folder(id)}.json`)) as {
      rows: { value: number }[];
    };
    expect(json.rows.map(({ value }) => String(value))).toEqual(plain.map((row) => row['value']));
    const book = await readXlsx(fs.readFileSync(path.join(official.root, `${folder(id)}.xlsx`)));
    const [sheet] = book.sheets;
    const heads = sheet?.rows[1]?.map(String) ?? [];
    const at = heads.indexOf('value');
    expect(sheet?.rows.slice(2).map((row) => String(row[at]))).toEqual(
      plain.map((row) => row['value']),
    );
  });
});

describe('the picture of a chart', () => {
  test('stands for itself: title, unit, source and licence are in it', () => {
    const svg = readBuilt(official, 'statistics/age-60-plus-share/age-60-plus-share-county.svg');
    expect(svg).toContain(
      '60岁及以上人口占比：蔚县排第15，共19个。张家口各县区，2020年11月1日（%）',
    );
    expect(svg).toContain('第七次全国人口普查分县资料');
    expect(svg).toContain('CC-BY-4.0');
    expect(svg).toContain('23.02');
  });

  test('is there for every chart, in both languages, and runs nothing', () => {
    const svgs = builtFiles(official).filter((file) => /^statistics\/.*\.svg$/.test(file));
    expect(svgs.filter((file) => file.endsWith('.en.svg'))).toHaveLength(svgs.length / 2);
    for (const file of svgs) {
      expect(readBuilt(official, file)).not.toMatch(/<script|\son\w+=|<foreignObject|href=/i);
    }
  });

  test('is offered as PNG, drawn by the browser', async ({ visit: open }) => {
    const page = await open(addressOf(official, '/statistics/elder-places/'));
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: '下载图（PNG）' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('elder-places-part.png');
    const bytes = fs.readFileSync(await download.path());
    expect(bytes.subarray(1, 4).toString()).toBe('PNG');
    expect(bytes.readUInt32BE(16)).toBe(2 * 848);
  });
});

describe('the list of statistics', () => {
  test('finds indicators by words and by pinyin', async ({ visit: open }) => {
    const page = await open(addressOf(demo, '/statistics/'));
    const rows = page.locator('[data-find]:visible');
    const all = await rows.count();
    const box = page.locator('main').getByRole('searchbox');
    await box.fill('czrk');
    await poll(() => rows.first().innerText()).toContain('常住人口');
    expect(await rows.count()).toBeLessThan(all);
    await box.fill('sex ratio');
    await poll(() => rows.count()).toBe(1);
    expect(await page.getByRole('status').textContent()).toBe('找到1个');
    await box.fill('没有的东西');
    await poll(() => page.getByRole('status').textContent()).toBe('没有这样的指标。');
    expect(await page.locator('section:visible h2').count()).toBe(1);
    await box.fill('');
    await poll(() => rows.count()).toBe(all);
  });

  test('is complete without script, and offers no box that would do nothing', async ({
    visit: open,
  }) => {
    const page = await open(addressOf(demo, '/statistics/'), { javaScriptEnabled: false });
    expect(await page.locator('[data-find]:visible').count()).toBe(csv('indicators').length);
    expect(await page.locator('main').getByRole('searchbox').count()).toBe(0);
  });
});

test('the address of a chart keeps what is shown of it', async ({ visit: open }) => {
  const page = await open(addressOf(official, '/statistics/resident-population/'), {
    reducedMotion: 'reduce',
  });
  const chart = page.locator('#county');
  await page.locator('details:has(#county) > summary').click();
  await chart.scrollIntoViewIfNeeded();
  await chart.locator('canvas').waitFor();
  await chart.getByRole('button', { name: '看表格' }).click();
  const href = await chart.getByRole('link', { name: '本图网址' }).getAttribute('href');
  expect(href).toBe('?view=table#county');
  const other = await open(
    `${addressOf(official, '/statistics/resident-population/')}${href ?? ''}`,
  );
  // The address unfolds what it names.
  await other.locator('#county').getByRole('button', { name: '看图' }).waitFor();
  expect(await other.locator('#county table').isVisible()).toBe(true);
});

test.each([
  ['', '报道数，未核实。'],
  ['en/', 'Reported, not verified.'],
])(
  'a reported number that no list can be set against says at once what it is (%s)',
  (root, said) => {
    const pageOf = (id: string): string =>
      readBuilt(official, `${root}statistics/${id}/index.html`);
    const above = (id: string): string => pageOf(id).split('class="definition"')[0] ?? '';
    expect(above('service-centre-resolved')).toContain(`<strong>${said}</strong>`);
    expect(above('elder-village-homes')).not.toContain(`<strong>${said}</strong>`);
    expect(above('age-60-plus-share')).not.toContain(`<strong>${said}</strong>`);
  },
);
