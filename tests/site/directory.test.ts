import fs from 'node:fs';
import path from 'node:path';
import Papa from 'papaparse';
import type { Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { colourFindings, findings } from './axe-findings.ts';
import { test } from './browser.ts';
import { addressOf, langs, pathOf } from './pages.ts';

const { demo, official } = inject('editions');
const GARDENS = '?kind=child-garden&township=130726102';

/** Waits until the directory has answered, and gives what it says. */
async function answerOf(page: Page): Promise<string> {
  await page.locator('.results:not([hidden])').waitFor();
  return page.locator('[role=status]').innerText();
}

/** Names of what is listed, in order. */
const namesOn = (page: Page): Promise<string[]> =>
  page.locator('.results .body :is(li, th) > a').allInnerTexts();

/** Goes on with Tab until the focus is on what the selector names. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let step = 0; step < 120; step += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
  }
  throw new Error(`Tab does not come to ${selector}`);
}

/** Goes down a list box that has the focus, to an option. */
async function choose(page: Page, value: string): Promise<void> {
  const chosen = (): Promise<string> =>
    page.evaluate(() => (document.activeElement as HTMLSelectElement).value);
  for (let step = 0; step < 40 && (await chosen()) !== value; step += 1) {
    await page.keyboard.press('ArrowDown');
  }
  expect(await chosen()).toBe(value);
}

describe('the children’s gardens in 西合营镇', () => {
  const GARDEN = '示例·西合营镇红领巾菜园01';

  test('are found and opened by keyboard alone', async ({ visit: open }) => {
    const page = await open(addressOf(demo, '/'));
    await tabTo(page, 'header a[href$="/facilities/"]');
    await page.keyboard.press('Enter');
    await page.waitForURL(addressOf(demo, '/facilities/'));
    await tabTo(page, 'select[name=township]');
    await choose(page, '130726102');
    await tabTo(page, 'select[name=what]');
    await choose(page, 'child-garden');
    expect(await answerOf(page)).toBe('真实机构：没查到；示例3处。');
    expect(new URL(page.url()).search.slice(1).split('&').toSorted().join('&')).toBe(
      GARDENS.slice(1),
    );
    await tabTo(page, '.results .body a');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/demo-child-garden-130726102-01/');
    expect(await page.locator('h1').innerText()).toBe(GARDEN);
  });

  test('are found and opened without scripts', async ({ visit: open }) => {
    const page = await open(addressOf(demo, '/facilities/'), { javaScriptEnabled: false });
    expect(await page.locator('form.ask').isVisible()).toBe(false);
    const ways = page.getByRole('navigation', { name: '按乡镇找' });
    await ways.locator('summary').click();
    await ways.getByRole('link', { name: '西合营镇' }).click();
    expect(await page.locator('h1').innerText()).toBe('西合营镇的机构');
    await page.getByRole('navigation', { name: '按种类找' }).getByText('红领巾菜园').click();
    expect(new URL(page.url()).hash).toBe('#s-child-garden');
    await page.getByRole('link', { name: GARDEN }).click();
    expect(await page.locator('h1').innerText()).toBe(GARDEN);
  });

  test.for(['xhy caiyuan', 'xiheying jcy', '西合营 菜园', 'xihy hljcy'])(
    'are found by “%s”',
    async (typed, { visit: open }) => {
      const page = await open(addressOf(demo, '/facilities/'));
      await page.locator('main [name=q]').fill(typed);
      expect(await answerOf(page)).toContain('示例3处');
      expect(await namesOn(page)).toEqual(
        ['01', '02', '03'].map((number) => `示例·西合营镇红领巾菜园${number}`),
      );
    },
  );

  test('are found by their Chinese names on English pages, too', async ({ visit: open }) => {
    const page = await open(addressOf(demo, '/facilities/', 'en'));
    await page.locator('main [name=q]').fill('西合营 caiyuan');
    expect(await answerOf(page)).toBe('Real places: none found; 3 examples.');
  });
});

describe('what is asked stands in the address', () => {
  test('and comes back on reload and with the back button', async ({ visit: open }) => {
    const page = await open(addressOf(demo, '/facilities/'));
    await page.locator('select[name=township]').selectOption('130726102');
    await answerOf(page);
    // As long as it takes to read the answer: quicker changes are one step.
    await page.waitForTimeout(1000);
    await page.locator('select[name=what]').selectOption('child-garden');
    await page.waitForURL('**/?*kind=child-garden*');
    expect(await namesOn(page)).toHaveLength(3);
    await page.reload();
    await answerOf(page);
    expect(await namesOn(page)).toHaveLength(3);
    expect(await page.locator('select[name=what]').inputValue()).toBe('child-garden');
    await page.goBack();
    await page.locator('.results .body li').nth(3).waitFor();
    expect(new URL(page.url()).search).toBe('?township=130726102');
    expect(await page.locator('select[name=what]').inputValue()).toBe('');
    await page.goBack();
    await page.locator('.whole').waitFor();
    expect(new URL(page.url()).search).toBe('');
    expect(await page.locator('select[name=township]').inputValue()).toBe('');
  });

  test('typing on is one step back, not one a letter', async ({ visit: open }) => {
    const page = await open(addressOf(demo, '/facilities/'));
    await page.locator('main [name=q]').pressSequentially('caiyuan', { delay: 120 });
    await page.waitForURL('**/?q=caiyuan');
    await page.goBack();
    await page.locator('.whole').waitFor();
    expect(await page.locator('main [name=q]').inputValue()).toBe('');
  });

  test('filters that are folded away open where they are in force', async ({ visit: open }) => {
    const page = await open(`${addressOf(official, '/facilities/')}?status=operating`);
    expect(await answerOf(page)).toBe('查到7处机构。');
    expect(await page.locator('form details').getAttribute('open')).not.toBeNull();
    await page.getByRole('button', { name: '清除条件' }).click();
    await page.locator('.whole').waitFor();
    expect(new URL(page.url()).search).toBe('');
  });
});

describe('the answer', () => {
  test('is announced, and each option says what it would give', async ({ visit: open }) => {
    const page = await open(`${addressOf(official, '/facilities/')}?group=child`);
    expect(await answerOf(page)).toBe('查到4处机构。');
    const option = (value: string): Promise<string> =>
      page.locator(`option[value="${value}"]`).innerText();
    expect(await option('child-care-centre')).toBe('儿童关爱中心（1）');
    expect(await option('group elder')).toBe('养老（全部）（2）');
    expect(await option('none')).toBe('来源没有写明乡镇（4）');
    expect(await page.locator('option[value=illustrative]').count()).toBe(0);
  });

  test('comes fifty rows at a time', async ({ visit: open }) => {
    const page = await open(`${addressOf(demo, '/facilities/')}?group=elder`);
    await answerOf(page);
    expect(await namesOn(page)).toHaveLength(50);
    await page.getByRole('button', { name: '再列31处' }).click();
    expect(await namesOn(page)).toHaveLength(81);
    expect(await page.locator('.more-rows').isVisible()).toBe(false);
    const focused = await page.evaluate(() => document.activeElement?.textContent);
    expect(focused).toBe((await namesOn(page))[50]);
    // Real ones first, each kind by itself.
    expect((await namesOn(page)).slice(0, 3)).toEqual([
      '北门子互助型养老幸福院',
      '东寨互助型幸福养老院',
      '示例·蔚州镇村级互助幸福院01',
    ]);
  });

  test.for(['?q=送餐', '?status=closed', '?record=verified', '?phone=yes&kind=child-study-aid'])(
    'that is empty does not say of places that are listed that none were found (%s)',
    async (address, { visit: open }) => {
      const page = await open(`${addressOf(official, '/facilities/')}${address}`);
      expect(await answerOf(page)).toBe('还没查到符合条件的机构。');
      const said = await page.locator('.not-none').filter({ visible: true }).first().innerText();
      expect(said).toContain('本站还没查到符合这些条件的机构，不等于没有。');
      expect(said).toContain('12345');
    },
  );

  test('that is empty says which filter to drop', async ({ visit: open }) => {
    const page = await open(`${addressOf(demo, '/facilities/')}${GARDENS}&phone=yes`);
    expect(await answerOf(page)).toBe('还没查到符合条件的机构。');
    await page.getByRole('button', { name: '没有电话的也要：0处，示例3' }).click();
    expect(await namesOn(page)).toHaveLength(3);
  });

  test('is a table or a map as well, with the same rows', async ({ visit: open }) => {
    const page = await open(`${addressOf(demo, '/facilities/')}?kind=child-garden`);
    await answerOf(page);
    const names = await namesOn(page);
    await page.getByRole('button', { name: '表格' }).click();
    expect(await namesOn(page)).toEqual(names);
    await page.getByRole('button', { name: '地图' }).click();
    const titles = await page.locator('.count-map title').allTextContents();
    expect(titles).toHaveLength(22);
    expect(titles).toContain('西合营镇（0，示例3）');
    await page.locator('[data-township="130726102"]').click();
    await page.locator('.body li').first().waitFor();
    expect(await namesOn(page)).toHaveLength(3);
    expect(new URL(page.url()).search.slice(1).split('&').toSorted().join('&')).toBe(
      GARDENS.slice(1),
    );
  });

  test('leaves closed places out, says so, and shows them on demand with their mark', async ({
    open,
  }) => {
    const page = await open(addressOf(official, '/facilities/'));
    await page.route('**/facilities/index.json', async (route) => {
      const response = await route.fetch();
      const file = (await response.json()) as {
        entries: { status: number[] };
        statuses: { id: string }[];
      };
      file.entries.status[0] = file.statuses.findIndex(({ id }) => id === 'closed');
      await route.fulfill({ json: file });
    });
    await page.locator('select[name=what]').selectOption('group elder');
    expect(await answerOf(page)).toBe('查到1处机构。');
    await page.getByRole('button', { name: '已关闭的另有1处' }).click();
    await page.waitForURL('**status=closed**');
    expect(await namesOn(page)).toEqual(['北门子互助型养老幸福院']);
    expect(await page.locator('.body .mark').allInnerTexts()).toEqual(['已关闭']);
  });

  test('says so where it cannot be had, and tries again', async ({ open }) => {
    const page = await open(addressOf(official, '/facilities/'));
    await page.route('**/facilities/index.json', (route) => route.fulfill({ body: 'no list' }), {
      times: 1,
    });
    await page.locator('select[name=what]').selectOption('group elder');
    await page.locator('[role=status]', { hasText: '名单没有取到' }).waitFor();
    expect(await page.locator('.whole').isVisible()).toBe(true);
    await page.locator('main').getByRole('button', { name: '查找' }).click();
    expect(await answerOf(page)).toBe('查到2处机构。');
  });
});

test.for([
  ['zh', '蔚县机构-西合营镇-红领巾菜园-含示例-截至', '名称', '记录', '示例'],
  [
    'en',
    'Yu_County_places-Xiheying_Town-Red_Scarf_vegetable_garden-with_examples-as_of_',
    'Name',
    'Record',
    'example',
  ],
] as const)(
  'what is found is downloaded, exactly (%s)',
  async ([lang, name, title, record, example], { visit: open }) => {
    const page = await open(`${addressOf(demo, '/facilities/', lang)}${GARDENS}`);
    await answerOf(page);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('.download').click(),
    ]);
    const file = path.join(
      demo.root,
      pathOf(demo, '/facilities/index.json', lang).slice(demo.base.length),
    );
    const { asOf } = JSON.parse(fs.readFileSync(file, 'utf8')) as { readonly asOf: string };
    expect(asOf).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(download.suggestedFilename()).toBe(`${name}${asOf}.csv`);
    const text = fs.readFileSync(await download.path(), 'utf8');
    expect(text.startsWith('\ufeff')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    const { data } = Papa.parse<Record<string, string>>(text.slice(1), {
      header: true,
      skipEmptyLines: true,
    });
    expect(data.map((row) => row[title])).toEqual(await namesOn(page));
    expect(data.map((row) => row[record])).toEqual([example, example, example]);
  },
);

describe('axe finds nothing', () => {
  const states = [GARDENS, '?view=table&kind=child-garden', '?view=map&phone=yes', '?q=qqq'];
  const colours = [
    { colorScheme: 'dark' },
    { colorScheme: 'light', forcedColors: 'active' },
  ] as const;

  test.for(states)(
    'in the directory with “%s”, in any colours and in large print',
    async (state, { visit: open }) => {
      const page = await open(`${addressOf(demo, '/facilities/')}${state}`);
      await answerOf(page);
      expect(await findings(page)).toEqual([]);
      for (const colour of colours) {
        await page.emulateMedia(colour);
        expect(await colourFindings(page)).toEqual([]);
      }
      await page.emulateMedia({ forcedColors: 'none' });
      await page.evaluate(() => (document.documentElement.dataset['elder'] = ''));
      expect(await findings(page)).toEqual([]);
    },
  );
});

test.for(langs.flatMap((lang) => ['list', 'table', 'map'].map((view) => [lang, view] as const)))(
  'a narrow phone shows the answer without scrolling sideways (%s, %s)',
  async ([lang, view], { visit: open }) => {
    const page = await open(
      `${addressOf(demo, '/facilities/', lang)}?group=child&view=${view}&phone=`,
      {
        viewport: { width: 320, height: 640 },
      },
    );
    await answerOf(page);
    expect(
      await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      ),
    ).toBe(0);
    // Fingers need room.
    const small = await page
      .locator('form.ask :is(input[type=search], select, button, summary), .results button:visible')
      .evaluateAll((controls) =>
        controls
          .filter(
            (control) =>
              control.getClientRects().length > 0 && control.getBoundingClientRect().height < 44,
          )
          .map((control) => control.outerHTML),
      );
    expect(small).toEqual([]);
  },
);
