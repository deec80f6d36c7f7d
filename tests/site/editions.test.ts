import fs from 'node:fs';
import path from 'node:path';
import Papa from 'papaparse';
import type { Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { test } from './browser.ts';
import {
  attribute,
  builtFiles,
  builtPages,
  closest,
  elementsIn,
  hasClass,
  metaOf,
  only,
  readBuilt,
  readPage,
  textOf,
  withClass,
} from './built.ts';
import type { BuiltPage, Element } from './built.ts';
import { addressOf, langs } from './pages.ts';
import { plainText } from './plain-text.ts';
import { openSections } from './searching.ts';
import { inCounty } from '../support/county.ts';

type Row = Readonly<Record<string, string>>;

const { official, demo } = inject('editions');
const rowsOf = (text: string): Row[] =>
  Papa.parse<Row>(text.replace(/^\ufeff/, ''), { header: true, skipEmptyLines: true }).data;
const overlay = rowsOf(fs.readFileSync(inCounty('data/demo/facilities.csv'), 'utf8'));
const published = rowsOf(fs.readFileSync(inCounty('data/facilities.csv'), 'utf8'));
/** Examples that are open: those that lists and maps show. */
const openExamples = overlay.filter((row) => row['status'] !== 'closed');
const cell = (row: Row, column: string): string => row[column] ?? '';
const isExample = (row: Row): boolean => cell(row, 'facility_id').startsWith('demo-');

const BANNERS = {
  zh: '演示版：标“示例”的机构并不存在，只为展示版面。',
  en: 'Demonstration: places marked “Example” do not exist and only fill the page.',
} as const;

/** What only an invented row, or the edition that shows it, brings into a file. */
const TRACES = [
  /\bdemo-[a-z-]+\d/,
  /示例·/,
  /Example \d/,
  /,illustrative,/,
  /"record_status": ?"illustrative"/,
  ...Object.values(BANNERS).map((banner) => new RegExp(banner)),
];

/** Addresses of the results that the search page lists for a query, all of them. */
async function resultsOf(page: Page): Promise<{ href: string; marked: boolean }[]> {
  await page.locator('[role=status]', { hasText: /找到|results?|Nothing found/ }).waitFor();
  const sections = await page
    .locator('.groups button:not([data-section=""])')
    .evaluateAll((buttons) => buttons.map((button) => button.getAttribute('data-section') ?? ''));
  const results = page.locator('.results li');
  const found: { href: string; marked: boolean }[] = [];
  for (const section of sections.length > 0 ? sections : [null]) {
    if (section !== null) {
      await openSections(page);
      await page.click(`.groups [data-section=${section}]`);
      await page.locator(`.groups [data-section=${section}][aria-pressed=true]`).waitFor();
    }
    while (await page.locator('button.more').isVisible()) {
      const before = await results.count();
      await page.locator('button.more').click();
      await results.nth(before).waitFor();
    }
    found.push(
      ...(await results.evaluateAll((items) =>
        items.map((item) => ({
          href: item.querySelector('a')?.getAttribute('href') ?? '',
          marked: item.querySelector('.mark') !== null,
        })),
      )),
    );
  }
  return found;
}

describe('the official edition', () => {
  test('holds no invented row in any file, whatever its type', async () => {
    const files = builtFiles(official);
    const names = overlay.flatMap((row) =>
      ['facility_id', 'name_zh', 'name_en'].map((key) => cell(row, key)),
    );
    const traced = files.map(async (file) => {
      const text = `${file}\n${await plainText(official, file)}`;
      const found = TRACES.filter((trace) => trace.test(text)).map(String);
      return [...found, ...names.filter((name) => text.includes(name))].map(
        (trace) => `${file}: ${trace}`,
      );
    });
    expect((await Promise.all(traced)).flat()).toEqual([]);
    // SHA256SUMS has none.
    expect(new Set(files.map((file) => path.extname(file)).filter((ext) => ext !== ''))).toEqual(
      new Set(
        '.cff .css .csv .geojson .html .js .json .jsonld .md .ndjson .parquet .png .svg .txt .xlsx .xml .zip'.split(
          ' ',
        ),
      ),
    );
  });

  test('is for search engines to index, and says nothing of a demonstration', () => {
    // Old versions of a table are not what anybody should find in its place; the desk is for editors,
    // an embedded chart stands on other pages, and a place that nobody has named yet is no place.
    const unlisted = /\/changes\/[^/]+\/|^(en\/)?(desk|embed|gaps)\//;
    const pages = builtPages(official).filter(({ file }) => !unlisted.test(file));
    expect(pages.filter((page) => metaOf(page, 'robots') !== undefined)).toEqual([]);
    expect(pages.filter(({ document }) => withClass(document, 'banner').length > 0)).toEqual([]);
  });

  test('names no page to search engines that they are to leave alone', () => {
    const named = new Set(
      [...readBuilt(official, 'sitemap-0.xml').matchAll(/<loc>([^<]*)<\/loc>/g)].map(
        ([, at]) => at,
      ),
    );
    const left = builtPages(official).filter((page) => metaOf(page, 'robots') === 'noindex');
    expect(named.size).toBeGreaterThan(200);
    expect(left.length).toBeGreaterThan(100);
    const addresses = left.map(
      ({ file }) => `${official.site}/${file.replace(/index\.html$/, '')}`,
    );
    expect(addresses.filter((address) => named.has(address))).toEqual([]);
  });

  test.for([
    ['zh', '示例'],
    ['en', 'Example'],
  ] as const)('finds no invented facility (%s)', async ([lang, word], { visit }) => {
    const address = `${addressOf(official, '/search/', lang)}?q=${encodeURIComponent(word)}`;
    const found = await resultsOf(await visit(address));
    // Texts that tell of the example rows are found all the same.
    expect(found.filter(({ href }) => href.includes('/about/'))).toHaveLength(1);
    expect(found.filter(({ href }) => /^\/(en\/)?facilities\/./.test(href))).toEqual([]);
  });
});

describe('the demonstration', () => {
  const pages = builtPages(demo);
  const exampleLink = /\/(facilities|requests)\/demo-[^/]+\/$/;
  const linksToExamples = ({ document }: BuiltPage): Element[] =>
    elementsIn(only(document, 'main'), 'a').filter((link) =>
      exampleLink.test(attribute(link, 'href') ?? ''),
    );
  const isMarked = (element: Element | null): boolean =>
    element !== null && withClass(element, 'mark').length > 0;

  test('says on every page that it is one, and keeps search engines away', () => {
    // An embedded chart has room for the chart and its source, and shows real figures only.
    const whole = pages.filter(({ file }) => !/^(en\/)?embed\//.test(file));
    expect(whole.length).toBeGreaterThan(500);
    expect(pages.every((page) => metaOf(page, 'robots') === 'noindex')).toBe(true);
    const silent = whole.filter((page) => {
      const banner = BANNERS[page.file.startsWith('en/') ? 'en' : 'zh'];
      const said = withClass(page.document, 'banner').map((element) => textOf(element).trim());
      return said.length !== 1 || said[0] !== banner || metaOf(page, 'robots') !== 'noindex';
    });
    expect(silent.map(({ file }) => file)).toEqual([]);
    expect(builtFiles(demo).filter((file) => file.startsWith('sitemap-'))).toEqual([]);
  });

  test('marks every example in every list and table', () => {
    const links = pages.flatMap((page) =>
      linksToExamples(page).map((link) => ({ file: page.file, row: closest(link, 'li', 'tr') })),
    );
    expect(links.length).toBeGreaterThan(overlay.length * langs.length);
    expect(links.filter(({ row }) => !isMarked(row)).map(({ file }) => file)).toEqual([]);
  });

  test('marks every row and heading that names an example, linked or not', () => {
    const named = pages.flatMap(({ file, document }) =>
      elementsIn(document, 'li', 'tr', 'dd')
        .filter((row) => elementsIn(row, 'li', 'tr').length === 0)
        .filter((row) => /示例·|Example \d\d/.test(textOf(row)))
        .map((row) => ({ file, row })),
    );
    expect(named.length).toBeGreaterThan(overlay.length);
    expect(named.filter(({ row }) => !isMarked(row)).map(({ file }) => file)).toEqual([]);
  });

  test.for(langs)('lists every example in the directory (%s)', (lang) => {
    // A few of each kind come first; the others are on the pages of their kind, closed ones at the end.
    const lists = new RegExp(`^${lang === 'en' ? 'en/' : ''}facilities/(kind/.*)?index\\.html$`);
    const listed = pages
      .filter(({ file }) => lists.test(file))
      .flatMap((page) => linksToExamples(page).map((link) => attribute(link, 'href') ?? ''))
      .filter((href) => href.includes('/facilities/'));
    expect(new Set(listed)).toEqual(
      new Set(
        overlay.map(
          (row) =>
            `${demo.base}${lang === 'en' ? 'en/' : ''}facilities/${cell(row, 'facility_id')}/`,
        ),
      ),
    );
  });

  test.for(langs)('has a page for every example, which says what it is (%s)', (lang) => {
    const notice = {
      zh: '这是示例，并不存在，只为展示版面。',
      en: 'This is an example. It does not exist and only fills the page.',
    }[lang];
    const prefix = lang === 'en' ? 'en/' : '';
    const files = overlay.map(
      (row) => `${prefix}facilities/${cell(row, 'facility_id')}/index.html`,
    );
    const unmarked = files.filter((file) => {
      const { document } = readPage(demo, file);
      const marks = withClass(only(document, 'main'), 'notice').map((mark) => textOf(mark).trim());
      const heading = textOf(only(document, 'h1')).trim();
      return marks.join() !== notice || !/^(示例·|Example )/.test(heading);
    });
    expect(files.length).toBeGreaterThan(100);
    expect(unmarked).toEqual([]);
  });

  test('says of no real facility that it is an example', () => {
    const real = published.flatMap((row) =>
      langs.map((lang) =>
        readPage(
          demo,
          `${lang === 'en' ? 'en/' : ''}facilities/${cell(row, 'facility_id')}/index.html`,
        ),
      ),
    );
    expect(real.filter(({ document }) => withClass(document, 'notice').length > 0)).toEqual([]);
  });

  test.for(['index.html', 'map/index.html', 'en/index.html', 'en/map/index.html'])(
    'draws as many hollow symbols and as many full ones as there are examples and facilities (%s)',
    (file) => {
      const { document } = readPage(demo, file);
      const drawn = (example: boolean): Record<string, number> =>
        Object.fromEntries(
          withClass(document, 'cell').map((township) => {
            const symbols = elementsIn(township, 'g').filter(
              (symbol) => hasClass(symbol, 'example') === example,
            );
            // One symbol may stand for several facilities; the number beside it says how many.
            const counts = symbols.map((symbol) => Number(textOf(symbol).trim() || 1));
            const code = /(\d{9})\/$/.exec(attribute(township, 'href') ?? '')?.[1] ?? '';
            return [code, counts.reduce((sum, count) => sum + count, 0)];
          }),
        );
      const held = (rows: readonly Row[]): Record<string, number> =>
        Object.fromEntries(
          Object.keys(drawn(true)).map((code) => [
            code,
            rows.filter((row) => cell(row, 'township_code') === code).length,
          ]),
        );
      expect(drawn(true)).toEqual(held(openExamples));
      expect(drawn(false)).toEqual(held(published));
    },
  );

  test('keeps invented rows to downloads that say so in name and row', () => {
    const files = builtFiles(demo).filter((file) => /^data\/[^/]+\.csv$/.test(file));
    const withExamples = files.filter((file) => rowsOf(readBuilt(demo, file)).some(isExample));
    expect(withExamples.filter((file) => !/-demo(-excel)?\.csv$/.test(file))).toEqual([]);
    for (const file of ['data/facilities-demo-excel.csv', 'data/facilities-demo.csv']) {
      const rows = rowsOf(readBuilt(demo, file));
      expect(rows.filter(isExample)).toHaveLength(overlay.length);
      expect(rows.filter((row) => cell(row, 'record_status') === 'illustrative')).toEqual(
        rows.filter(isExample),
      );
    }
  });

  test('keeps invented rows to JSON files that say so in name and row', () => {
    const files = builtFiles(demo).filter((file) => /^data\/[^/]+\.json$/.test(file));
    const mentions = files.filter((file) => /demo-[a-z-]+-\d/.test(readBuilt(demo, file)));
    expect(mentions).toContain('data/facilities-demo.json');
    expect(mentions.filter((file) => !file.endsWith('-demo.json'))).toEqual([]);
    const { rows } = JSON.parse(readBuilt(demo, 'data/facilities-demo.json')) as { rows: Row[] };
    expect(rows.filter(isExample)).toHaveLength(overlay.length);
    expect(rows.filter((row) => row['record_status'] === 'illustrative')).toEqual(
      rows.filter(isExample),
    );
  });

  test('offers the sourced rows byte for byte as the official edition does', () => {
    // What describes the files names their addresses, and those differ between these two builds.
    const files = builtFiles(official).filter((file) =>
      /^data\/(?!datapackage|feed|yuxian-care-ledger\.zip)[^/]+\.(csv|xlsx|json|ndjson|geojson|parquet)$/.test(
        file,
      ),
    );
    const bytes = (built: typeof demo, file: string): Buffer =>
      fs.readFileSync(path.join(built.root, file));
    expect(files.length).toBeGreaterThan(70);
    expect(files.filter((file) => !bytes(demo, file).equals(bytes(official, file)))).toEqual([]);
  });

  test('marks the examples that a search finds', async ({ visit }) => {
    const page = await visit(`${addressOf(demo, '/search/')}?q=${encodeURIComponent('示例')}`);
    const found = await resultsOf(page);
    const examples = found.filter(({ href }) => exampleLink.test(href));
    expect(examples.length).toBeGreaterThan(0);
    expect(found.filter(({ marked }) => marked)).toEqual(examples);
  });
});
