import type { Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { breaksFor, classRanges } from '#map/measures.ts';
import type { Measure } from '#map/measures.ts';
import { findings } from './axe-findings.ts';
import { test } from './browser.ts';
import { attribute, elementsIn, readPage, textOf, withClass } from './built.ts';
import { addressOf, langs } from './pages.ts';

const built = inject('editions').demo;
const PHONE = { width: 360, height: 740 };

const shortOf = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.querySelector('text')?.textContent ?? '');

/** The rows of the table as they stand: name, and the number of a measure. */
const rowsOf = (page: Page, measure: Measure): Promise<[name: string, value: number][]> =>
  page
    .locator('tr[data-code]')
    .evaluateAll(
      (rows, measure) =>
        rows.map((row): [string, number] => [
          row.querySelector('th')?.textContent.trim() ?? '',
          Number(row.querySelector<HTMLDataElement>(`[data-measure=${measure}] > data`)?.value),
        ]),
      measure,
    );

/** Class of each township's shading, by the start of its label. */
const classesOf = (page: Page): Promise<Record<string, number>> =>
  page
    .locator('.cell')
    .evaluateAll((cells) =>
      Object.fromEntries(
        cells.map((cell) => [
          (cell.querySelector('title')?.textContent ?? '').split('，')[0] ?? '',
          Number(/\bs(\d)\b/.exec(cell.getAttribute('class') ?? '')?.[1]),
        ]),
      ),
    );

const legendOf = (page: Page): Promise<string[]> => page.locator('.key li').allInnerTexts();
const choose = (page: Page, kind: string) => page.locator('select').selectOption(kind);
const shadeBy = (page: Page, measure: Measure) =>
  page.locator(`[name=shade][value=${measure}]`).check();

describe('by keyboard', () => {
  test.for(langs)(
    'arrow keys lead from township to township (%s)',
    async (lang, { visit: open }) => {
      const page = await open(addressOf(built, '/map/', lang));
      const names = { zh: ['西合营', '吉家庄', '白乐'], en: ['Xiheying', 'Jijia-', 'Baile'] }[lang];
      await page.locator('.cell', { hasText: names[0] ?? '' }).focus();
      const [home, above, right] = names;
      await page.keyboard.press('ArrowUp');
      expect(await shortOf(page)).toBe(above);
      await page.keyboard.press('ArrowDown');
      expect(await shortOf(page)).toBe(home);
      await page.keyboard.press('ArrowRight');
      expect(await shortOf(page)).toBe(right);
      await page.keyboard.press('ArrowLeft');
      expect(await shortOf(page)).toBe(home);
    },
  );

  test('the edge of the county is where the focus stays', async ({ visit: open }) => {
    const page = await open(addressOf(built, '/'));
    await page.locator('.cell', { hasText: '常宁' }).focus();
    await page.keyboard.press('ArrowRight');
    expect(await shortOf(page)).toBe('常宁');
  });

  test.for(langs)(
    'the children’s gardens of 西合营镇 are found on the map, and one opened (%s)',
    async (lang, { visit: open }) => {
      const page = await open(addressOf(built, '/map/', lang));
      const word = { zh: '红领巾菜园', en: 'Red-Scarf' }[lang];
      await page.locator('select').focus();
      // Typing in a list of choices goes to the one that begins so.
      await choose(page, 'child-garden');
      await page.locator('.of-kind').waitFor();
      await page.keyboard.press('Tab');
      const wanted = { zh: '西合营', en: 'Xiheying' }[lang];
      // Rightwards and down, as anybody would try, from the first township that Tab comes to.
      for (const key of ['ArrowRight', 'ArrowUp', 'ArrowRight', 'ArrowDown']) {
        if ((await shortOf(page)) === wanted) break;
        await page.keyboard.press(key);
      }
      expect(await shortOf(page)).toBe(wanted);
      const card = await page.locator('.card').innerText();
      expect(card).toContain({ zh: '另有示例3处', en: 'and 3 examples' }[lang]);
      await page.keyboard.press('Enter');
      await page.waitForURL(addressOf(built, '/townships/130726102/', lang));
      await reach(page, word);
      await page.keyboard.press('Enter');
      await page.waitForURL('**/facilities/demo-child-garden-130726102-*/');
      expect(await page.locator('h1').innerText()).toContain(word);
    },
  );
});

/** Goes on with Tab until a link with these words has the focus. */
async function reach(page: Page, words: string): Promise<void> {
  for (let step = 0; step < 120; step += 1) {
    await page.keyboard.press('Tab');
    const text = await page.evaluate(() => document.activeElement?.textContent ?? '');
    if (text.includes(words)) return;
  }
  throw new Error(`No link with ${words}`);
}

describe('without scripts', () => {
  test.for(langs)(
    'the children’s gardens of 西合营镇 are found on the map page, and one opened (%s)',
    async (lang, { visit: open }) => {
      const page = await open(addressOf(built, '/map/', lang), { javaScriptEnabled: false });
      const word = { zh: '红领巾菜园', en: 'Red-Scarf' }[lang];
      const row = page.locator('tr[data-code="130726102"]');
      expect(await row.locator('.kinds').innerText()).toMatch(new RegExp(`${word}.* 3`));
      await row.locator('a').click();
      await page.waitForURL(addressOf(built, '/townships/130726102/', lang));
      await page.locator('main a', { hasText: word }).first().click();
      await page.waitForURL('**/facilities/demo-child-garden-130726102-*/');
      expect(await page.locator('h1').innerText()).toContain(word);
    },
  );

  test('the page shows map, legend and every number, and no switch that would not work', async ({
    visit: open,
  }) => {
    const page = await open(addressOf(built, '/map/'), { javaScriptEnabled: false });
    expect(await page.locator('.cell').count()).toBe(22);
    expect(await page.locator('.key li').count()).toBe(4);
    expect(await page.locator('.filters, .card').filter({ visible: true }).count()).toBe(0);
    const { document } = readPage(built, 'map/index.html');
    const rows = elementsIn(document, 'tr').filter((row) => attribute(row, 'data-code'));
    expect(rows).toHaveLength(22);
    for (const row of rows) {
      expect(elementsIn(row, 'data').length).toBeGreaterThanOrEqual(3);
      const [counted] = withClass(row, 'kinds');
      const kinds = elementsIn(row, 'span').filter((span) => attribute(span, 'data-kind'));
      const sum = kinds.reduce(
        (total, kind) => total + Number(/\d+$/.exec(textOf(kind).trim())),
        0,
      );
      const [, , count] = elementsIn(row, 'data').map((data) => Number(attribute(data, 'value')));
      expect(sum, counted && textOf(counted)).toBe(count);
    }
  });
});

describe('the card', () => {
  test('follows the mouse, and leads to the township', async ({ visit: open }) => {
    const page = await open(addressOf(built, '/'));
    expect(await page.locator('.card').innerText()).toMatch(/^点一个乡镇/);
    await page.locator('.cell', { hasText: '暖泉' }).hover();
    expect(await page.locator('.card').innerText()).toMatch(/^暖泉镇 ?常住人口11,144人，/);
    await page.locator('.card > a').click();
    await page.waitForURL(addressOf(built, '/townships/130726105/'));
  });

  test('comes with a first tap; a second goes to the township', async ({ visit: open }) => {
    const page = await open(addressOf(built, '/map/'), { hasTouch: true, viewport: PHONE });
    const cell = page.locator('.cell', { hasText: '暖泉' });
    await cell.tap();
    expect(await page.locator('.card > a').innerText()).toBe('暖泉镇');
    expect(page.url()).toBe(addressOf(built, '/map/'));
    await cell.tap();
    await page.waitForURL(addressOf(built, '/townships/130726105/'));
  });
});

/** Height in CSS pixels of the smallest letters in the names on a map, as they are drawn. */
const smallestName = (page: Page, names: string): Promise<number> =>
  page
    .locator(names)
    .evaluateAll((texts) =>
      Math.min(
        ...texts.map(
          (text) =>
            parseFloat(getComputedStyle(text).fontSize) *
            ((text as SVGTextElement).getScreenCTM()?.a ?? 0),
        ),
      ),
    );

describe('on a phone', () => {
  test.for(langs)('names can be read, in large print more so (%s)', async (lang, { visit }) => {
    const page = await visit(addressOf(built, '/map/', lang), { viewport: PHONE });
    expect(await smallestName(page, '.map text')).toBeGreaterThanOrEqual(12);
    await page.evaluate(() => (document.documentElement.dataset['elder'] = '22'));
    expect(await smallestName(page, '.map text')).toBeGreaterThanOrEqual(18);
    await page.goto(`${addressOf(built, '/facilities/', lang)}?view=map`);
    await page.locator('.count-map').waitFor();
    expect(await smallestName(page, '.count-map text')).toBeGreaterThanOrEqual(12);
  });

  test.for(langs)('so can those of the little maps (%s)', async (lang, { visit }) => {
    for (const path of [
      '/townships/130726102/',
      '/facilities/demo-elder-village-home-130726100-01/',
    ]) {
      const page = await visit(addressOf(built, path, lang), { viewport: PHONE });
      const names = 'main svg[aria-hidden] > text';
      expect(await smallestName(page, names)).toBeGreaterThanOrEqual(12);
      await page.evaluate(() => (document.documentElement.dataset['elder'] = '22'));
      expect(await smallestName(page, names)).toBeGreaterThanOrEqual(18);
    }
  });
});

test.for(['official', 'demo'] as const)(
  'the counties around are named outside, each on its side, with their sources (%s)',
  async (edition, { visit }) => {
    for (const path of ['/', '/map/']) {
      const page = await visit(addressOf(inject('editions')[edition], path), { viewport: PHONE });
      expect(await page.locator('.map .around li').allInnerTexts()).toEqual([
        '北 阳原县',
        '东北 涿鹿县',
        '西 灵丘县、广灵县',
        '南 涞源县',
        '东 涞水县',
      ]);
      const caption = page.locator('.map figcaption');
      expect(await caption.innerText()).toContain('还与宣化区相邻，来源没有说在哪一面。');
      await caption.getByRole('link', { name: '看出处' }).click();
      await page.waitForURL('**/data/neighbours/');
    }
  },
);

test('the map page has the larger map, with north and the county town', async ({ visit }) => {
  const page = await visit(addressOf(built, '/'));
  const widthOf = async () => (await page.locator('.map > svg').boundingBox())?.width ?? 0;
  const small = await widthOf();
  await page.goto(addressOf(built, '/map/'));
  expect(await widthOf()).toBeGreaterThan(small * 1.4);
  expect(await page.locator('.map .north').textContent()).toContain('北');
  const town = await page.locator('.map circle.town').boundingBox();
  const cell = await page.locator('.cell', { hasText: '蔚州' }).boundingBox();
  const within = (town?.x ?? 0) - (cell?.x ?? 0);
  expect(within).toBeGreaterThan(0);
  expect(within).toBeLessThan(cell?.width ?? 0);
  expect(await page.locator('.map figcaption').innerText()).toContain('县城');
});

test('townships stand in the official order, until a reader wants another', async ({ visit }) => {
  const page = await visit(addressOf(built, '/townships/'));
  const codes = () =>
    page
      .locator('tr[data-code]')
      .evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset['code']));
  const official = await codes();
  expect(official).toEqual(official.toSorted());
  await page.locator('.order button', { hasText: '村和社区' }).click();
  const values = (await rowsOf(page, 'villages')).map(([, value]) => value);
  expect(values).toEqual(values.toSorted((a, b) => b - a));
  await page.locator('.order button').first().click();
  expect(await codes()).toEqual(official);
});

describe('a view', () => {
  test('stands in the address, and comes back with it', async ({ visit: open }) => {
    const page = await open(addressOf(built, '/map/'));
    const usual = await legendOf(page);
    await shadeBy(page, 'count');
    await choose(page, 'child-garden');
    await page.locator('.of-kind').waitFor();
    expect(new URL(page.url()).search).toBe('?shade=count&kind=child-garden');
    const chosen = await legendOf(page);
    expect(chosen).not.toEqual(usual);

    await page.reload();
    await page.locator('.of-kind').waitFor();
    expect(await legendOf(page)).toEqual(chosen);
    expect(await page.locator('select').inputValue()).toBe('child-garden');
    expect(await page.locator('[name=shade]:checked').inputValue()).toBe('count');

    await page.goBack();
    await page.locator('svg:not(.of-kind) > .cell').first().waitFor();
    expect(new URL(page.url()).search).toBe('?shade=count');
    await page.goBack();
    await page.locator('.shaded', { hasText: '常住人口（人）' }).waitFor();
    expect(await legendOf(page)).toEqual(usual);
    expect(new URL(page.url()).search).toBe('');
  });

  test('that does not exist is the usual one', async ({ visit: open }) => {
    const page = await open(`${addressOf(built, '/map/')}?shade=beds&kind=castle`);
    expect(await page.locator('[name=shade]:checked').inputValue()).toBe('people');
    expect(await page.locator('select').inputValue()).toBe('');
    expect(await page.locator('.of-kind').count()).toBe(0);
  });

  test.for(['people', 'villages', 'count'] as const)(
    'shaded by %s has map, legend and table in step',
    async (measure, { visit: open }) => {
      const page = await open(`${addressOf(built, '/map/')}?shade=${measure}&kind=elder`);
      await page.locator('.of-kind').waitFor();
      const rows = await rowsOf(page, measure);
      const values = rows.map(([, value]) => value);
      const breaks = breaksFor(measure, values);
      expect(await legendOf(page)).toHaveLength(classRanges(measure, breaks, values).length);
      const classes = await classesOf(page);
      for (const [name, value] of rows) {
        expect(classes[name], name).toBe(1 + breaks.filter((bound) => value >= bound).length);
      }
    },
  );

  test('is not offered where it would shade all alike', async ({ visit: open }) => {
    const page = await open(`${addressOf(built, '/map/')}?shade=spoken`);
    const offered = await page
      .locator('[name=shade]')
      .evaluateAll((fields) => fields.map((field) => (field as HTMLInputElement).value));
    expect(offered).toEqual(['people', 'villages', 'count']);
    expect(await page.locator('[name=shade]:checked').inputValue()).toBe('people');
    expect(await page.locator('th[data-measure]').count()).toBe(offered.length);
  });

  test.for([
    ['elder-professional', '本站还没查到代王城镇的专业养老机构，不等于没有。'],
    ['child', '本站还没查到代王城镇的儿童机构，不等于没有。'],
  ] as const)(
    'of one kind does not say of a township that nothing at all was found there (%s)',
    async ([kind, said], { visit: open }) => {
      const page = await open(`${addressOf(inject('editions').official, '/map/')}?kind=${kind}`);
      await page.locator('.of-kind').waitFor();
      await page.locator('.cell', { hasText: '代王城' }).focus();
      await page.locator('.card .not-none').waitFor();
      expect(await page.locator('.card').innerText()).toContain(said);
      expect(await page.locator('.card').innerText()).not.toContain('照料机构');
    },
  );

  test('of a kind counts its facilities alone, on the map and in the table', async ({
    visit: open,
  }) => {
    const page = await open(`${addressOf(built, '/map/')}?kind=child-garden`);
    await page.locator('.of-kind').waitFor();
    const cell = page.locator('.cell', { hasText: '西合营' });
    expect(await cell.locator('g.chosen').allTextContents()).toEqual(['3']);
    expect(await cell.locator('g.chosen').getAttribute('class')).toBe('g-child example chosen');
    expect(await cell.locator('g:not(.chosen)').filter({ visible: true }).count()).toBe(0);
    const rows = new Map(await rowsOf(page, 'count'));
    expect(rows.get('西合营镇')).toBe(3);
    expect(rows.get('白草村乡')).toBe(0);
    expect(await cell.locator('title').textContent()).toContain('还没查到红领巾菜园，另有示例3处');
    await choose(page, '');
    await page.locator('svg:not(.of-kind) > .cell').first().waitFor();
    expect(await page.locator('.cell .chosen').count()).toBe(0);
    expect(new Map(await rowsOf(page, 'count')).get('西合营镇')).toBe(18);
  });

  test.for(['light', 'dark', 'forced', 'large print'] as const)(
    'passes axe in %s',
    async (colours, { visit: open }) => {
      const page = await open(`${addressOf(built, '/map/')}?shade=count&kind=child`, {
        colorScheme: colours === 'dark' ? 'dark' : 'light',
        ...(colours === 'forced' ? { forcedColors: 'active' } : {}),
      });
      await page.locator('.of-kind').waitFor();
      if (colours === 'large print') await page.locator('[data-elder-switch]').click();
      await page.locator('.cell', { hasText: '蔚州' }).focus();
      expect(await findings(page)).toEqual([]);
    },
  );

  test('prints as map, legend and table', async ({ visit: open }) => {
    const page = await open(`${addressOf(built, '/map/')}?shade=villages`);
    await page.locator('.shaded', { hasText: '村和社区' }).waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.map > svg, .key, table').filter({ visible: true }).count()).toBe(3);
    expect(await page.locator('.filters, .card').filter({ visible: true }).count()).toBe(0);
  });
});
