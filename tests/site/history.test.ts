import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import Papa from 'papaparse';
import { describe, expect, inject } from 'vitest';
import { applyDifference } from '../support/apply-difference.ts';
import type { Difference } from '#history/difference.ts';
import { EMPTY, readSnapshot } from '#history/snapshot.ts';
import { test } from './browser.ts';
import { attribute, builtFiles, elementsIn, only, readBuilt, readPage, textOf } from './built.ts';
import { PAST_REASON, PAST_VERSION } from './past.ts';
import { addressOf, langs } from './pages.ts';
import { inCounty } from '../support/county.ts';

const { official, demo } = inject('editions');
const LIST = 'data/facility_kinds/changes/index.html';
const PAGE = `data/facility_kinds/changes/${PAST_VERSION}/index.html`;

interface Listed {
  readonly history: string;
  readonly versions: readonly {
    readonly id: string;
    readonly date: string;
    readonly sha256: string;
    readonly file: string;
    readonly rows: number;
  }[];
}
const listed = JSON.parse(readBuilt(official, 'data/versions/facility_kinds.json')) as Listed;

/** A version as the site offers it. */
function snapshotAt(index: number) {
  const file = listed.versions[index]?.file.slice(1) ?? '';
  return readSnapshot(readBuilt(official, file)) ?? EMPTY;
}

describe('the versions of a table', () => {
  test('are all there, newest first, each file under the hash of its bytes', () => {
    expect(listed.history).toBe('full');
    expect(listed.versions.map(({ date }) => date)).toEqual([
      '2026-05-06T10:00:00+08:00',
      '2026-03-04T23:30:00+08:00',
      '2026-01-02T09:00:00+08:00',
    ]);
    for (const { file, sha256 } of listed.versions) {
      const bytes = fs.readFileSync(path.join(official.root, file));
      expect(createHash('sha256').update(bytes).digest('hex').slice(0, 16)).toBe(sha256);
    }
    const newest = fs.readFileSync(
      path.join(official.root, listed.versions[0]?.file ?? ''),
      'utf8',
    );
    expect(newest).toBe(fs.readFileSync(inCounty('data/facility_kinds.csv'), 'utf8'));
  });

  test('lead from one to the next by the difference that is offered', () => {
    const json = readBuilt(official, `data/changes/facility_kinds/${PAST_VERSION}.json`);
    const difference = JSON.parse(json) as Difference;
    expect(applyDifference(snapshotAt(2), difference)).toEqual(snapshotAt(1));
    const newest = listed.versions[0]?.id ?? '';
    const last = readBuilt(official, `data/changes/facility_kinds/${newest}.json`);
    expect(applyDifference(snapshotAt(1), JSON.parse(last) as Difference)).toEqual(snapshotAt(0));
  });

  test('are offered in both editions, the same to the byte', () => {
    const files = builtFiles(official).filter((file) =>
      /^data\/(versions|changes)\/.+\..+/.test(file),
    );
    expect(files.length).toBeGreaterThan(20);
    // Lists hold addresses, and the editions stand under different base paths.
    const exact = files.filter((file) => !/^data\/versions\/[^/]+\.json$/.test(file));
    expect(exact.filter((file) => readBuilt(demo, file) !== readBuilt(official, file))).toEqual([]);
  });

  test.for(langs)('say when and why, and nobody by name (%s)', (lang) => {
    const { document, html } = readPage(official, `${lang === 'en' ? 'en/' : ''}${PAGE}`);
    const main = textOf(only(document, 'main'));
    // It was given in English, which the Chinese page says instead.
    const words = [PAST_REASON, 'As the notice has it.'];
    for (const said of lang === 'en' ? words : ['原因只写了英文']) expect(main).toContain(said);
    if (lang === 'zh') for (const said of words) expect(main).not.toContain(said);
    // 23:30 in the time zone of the commit, which is Beijing's.
    expect(main).toContain(lang === 'zh' ? '2026年3月4日23:30' : '4 March 2026, 23:30');
    expect(html).not.toMatch(/Somebody|example\.org/);
  });

  test('print cells as texts, whatever they hold', () => {
    const { document } = readPage(official, PAGE);
    const main = only(document, 'main');
    expect(textOf(main)).toContain('a,b "c" <i>d</i>');
    expect(elementsIn(main, 'i')).toEqual([]);
    expect(elementsIn(main, 'del').map((element) => textOf(element).trim())).toContain(
      'Mutual-aid home',
    );
    expect(elementsIn(main, 'ins').map((element) => textOf(element).trim())).toContain(
      'Village mutual-aid home',
    );
  });

  test('tell rows and columns that came and went', () => {
    const lines = textOf(only(readPage(official, PAGE).document, 'main'));
    expect(lines).toContain('新增1行，删去1行，改动1行，新增1列，删去1列，1列改名');
    expect(lines).toContain('列name_zh改名为title_zh：2行里有2行内容相同。');
  });

  test('come as a table of cells and as Markdown, too', () => {
    const csv = readBuilt(official, `data/changes/facility_kinds/${PAST_VERSION}.csv`);
    const rows = Papa.parse<string[]>(csv.trimEnd()).data;
    expect(rows).toContainEqual(['row-added', 'new-kind', '', 'rank', '', 'a,b "c" <i>d</i>']);
    expect(rows).toContainEqual(['column-renamed', '', '', 'title_zh', 'name_zh', 'title_zh']);
    const markdown = readBuilt(official, `data/changes/facility_kinds/${PAST_VERSION}.en.md`);
    expect(markdown).toContain('### 1 row changed');
    expect(markdown).not.toContain('<i>');
  });

  test('are told on the page of the table, with the way to all of them', () => {
    const main = only(readPage(official, 'data/facility_kinds/index.html').document, 'main');
    const links = elementsIn(main, 'a').map((link) => attribute(link, 'href'));
    expect(links).toContain('/data/facility_kinds/changes/');
    expect(links).toContain(`/data/facility_kinds/changes/${PAST_VERSION}/`);
  });

  test('are said to be missing where the site was built without its past', () => {
    const built = inject('closing');
    const said = {
      zh: '这份网站生成时没有带上数据的修改记录',
      en: 'This copy of the site was built without the record of changes to the data',
    };
    for (const lang of langs) {
      const prefix = lang === 'en' ? 'en/' : '';
      for (const file of [LIST, 'data/facility_kinds/index.html']) {
        const main = textOf(only(readPage(built, `${prefix}${file}`).document, 'main'));
        expect(main).toContain(said[lang]);
      }
    }
    // The figures as they are now have an address of their own, past or no past.
    const files = builtFiles(built).filter((file) =>
      /^data\/(versions|changes)\/(?!figures\/).+\//.test(file),
    );
    expect(files).toEqual([]);
    expect(readBuilt(official, LIST)).not.toContain(said.zh);
  });
});

test('the page of a facility tells what happened to its row, cell by cell', () => {
  const file = 'facilities/beimenzi-mutual-aid-home/index.html';
  const { document } = readPage(official, file);
  const main = only(document, 'main');
  const text = textOf(main);
  expect(text).toContain('这条记录的修改经过');
  expect(text).toContain('2026年1月2日 列入名录');
  expect(elementsIn(main, 'del').map((element) => textOf(element).trim())).toContain(
    '北门子幸福院',
  );
});

describe('any two versions', () => {
  test.for(langs)(
    'are compared in the browser, and the address says which (%s)',
    async (lang, { visit: open }) => {
      const page = await open(addressOf(official, '/data/facility_kinds/changes/', lang));
      await page.locator('select[name=from]').selectOption({ index: 2 });
      await page.locator('select[name=to]').selectOption({ index: 1 });
      await page.locator('version-compare button').click();
      const result = page.locator('version-compare .difference');
      await result.locator('table').waitFor();
      // What the build drew of the same two versions, the browser draws as well.
      const built = await open(
        addressOf(official, `/data/facility_kinds/changes/${PAST_VERSION}/`, lang),
      );
      const drawn = await built.locator('.difference').innerText();
      const wordsOf = (text: string): string => text.replace(/\s+/g, ' ');
      expect(wordsOf(await result.innerText()).length).toBeGreaterThan(100);
      expect(
        wordsOf(
          await result
            .locator('tbody')
            .allInnerTexts()
            .then((all) => all.join(' ')),
        ),
      ).toContain('Village mutual-aid home');
      expect(wordsOf(drawn)).toContain('Village mutual-aid home');
      expect(page.url()).toContain(`to=${PAST_VERSION}`);

      const again = await open(page.url());
      await again.locator('version-compare .difference table').waitFor();
      expect(await again.locator('version-compare .difference').innerText()).toBe(
        await result.innerText(),
      );
    },
  );

  test('are compared by keyboard alone', async ({ visit: open }) => {
    const page = await open(addressOf(official, '/data/facility_kinds/changes/'));
    await page.locator('select[name=from]').focus();
    await page.keyboard.press('End');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.locator('version-compare .difference table').waitFor();
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('difference');
  });

  test('that are the same differ in nothing', async ({ visit: open }) => {
    const id = PAST_VERSION;
    const address = addressOf(official, '/data/facility_kinds/changes/');
    const page = await open(`${address}?from=${id}&to=${id}`);
    await page.locator('version-compare .difference', { hasText: '内容没有改动' }).waitFor();
  });

  test('load no script beyond a little before they are compared', () => {
    const { document } = readPage(official, LIST);
    const scripts = elementsIn(document, 'script').flatMap(
      (script) => attribute(script, 'src') ?? [],
    );
    const bytes = scripts.reduce((sum, src) => sum + readBuilt(official, src.slice(1)).length, 0);
    expect(bytes).toBeLessThan(4096);
  });
});

test('what is computed is cited by a version whose tables are kept, byte for byte', () => {
  interface Versions {
    readonly current: { readonly version: string; readonly file: string };
    readonly versions: readonly {
      readonly id: string;
      readonly computedFrom: readonly { readonly sha256: string; readonly file: string }[];
    }[];
  }
  const { current, versions } = JSON.parse(
    readBuilt(official, 'data/versions/figures.json'),
  ) as Versions;
  expect(versions.map(({ id }) => id)).toContain(current.version);
  const digest = (file: string): string =>
    createHash('sha256')
      .update(readBuilt(official, file.slice(1)))
      .digest('hex')
      .slice(0, 16);
  for (const { sha256, file } of versions.flatMap(({ computedFrom }) => computedFrom)) {
    expect(digest(file), file).toBe(sha256);
  }
  for (const folder of ['', 'en/']) {
    const { document } = readPage(official, `${folder}data/figures/index.html`);
    const ids = elementsIn(document).flatMap((element) => attribute(element, 'id') ?? []);
    for (const { id } of versions) expect(ids).toContain(`v-${id}`);
    const citation = elementsIn(document, 'copy-text').map(textOf).join();
    expect(citation).toContain(current.version);
    expect(citation).toContain(`/${folder}data/figures/`);
  }
});
