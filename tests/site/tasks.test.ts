import fs from 'node:fs';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import type { Lang } from '#tables/finding.ts';
import { test } from './browser.ts';
import type { BuiltEdition } from './build-editions.ts';
import { KeyboardReader } from './focus.ts';
import { sidewaysOf } from './large-print.ts';
import { addressOf, pathOf } from './pages.ts';

const { official, demo } = inject('editions');
/** Has a home whose phone number is public. */
const described = inject('closing');

/** What readers come for, done from the home page with the keys of a keyboard. */
interface Task {
  readonly name: string;
  readonly built: BuiltEdition;
  /** Most keys that it may take, skip links used. */
  readonly most: number;
  readonly walk: (walk: Walk) => Promise<void>;
}

interface Walk {
  readonly reader: KeyboardReader;
  readonly page: Page;
  readonly lang: Lang;
  /** Whether scripts run. */
  readonly script: boolean;
}

/** Where the reader is, below the base path. */
const pathIn = (page: Page): string => decodeURIComponent(new URL(page.url()).pathname);
const say = (lang: Lang, zh: string, en: string): string => (lang === 'zh' ? zh : en);

/** Goes to a part of the site by the head of the page, or where that is narrow by the foot. */
async function goTo({ reader, page, lang }: Walk, zh: string, en: string): Promise<void> {
  const more = say(lang, '更多', 'More');
  if (await page.getByRole('link', { name: more, exact: true }).isVisible()) {
    await reader.follow(more);
  }
  await reader.follow(say(lang, zh, en));
}

const tasks: readonly Task[] = [
  {
    name: 'find the phone number of a home in one’s township',
    built: described,
    most: 70,
    walk: async ({ reader, lang }) => {
      await reader.follow(say(lang, '找机构', 'Find care'));
      await reader.skip();
      await reader.tabTo(say(lang, '按乡镇找', 'By township'), 'summary');
      await reader.press('Enter');
      await reader.follow(new RegExp(say(lang, '^代王城镇', '^Daiwangcheng Town')));
      await reader.skip();
      await reader.follow(
        say(lang, '北门子互助型养老幸福院', 'Beimenzi mutual-aid eldercare home'),
      );
      await reader.skip();
      const phone = await reader.tabTo(/0313-7012345/, 'a');
      expect(phone.href).toBe('tel:0313-7012345');
    },
  },
  {
    name: 'find the children’s gardens of a township and open one',
    built: demo,
    most: 60,
    walk: async ({ reader, page, lang }) => {
      await reader.follow(say(lang, '乡镇', 'Townships'));
      await reader.skip();
      await reader.follow(say(lang, '西合营镇', 'Xiheying Town'));
      await reader.skip();
      await reader.follow(
        new RegExp(say(lang, '西合营镇红领巾菜园01$', '^Example 01: .*garden.*Xiheying')),
      );
      expect(pathIn(page)).toMatch(/\/facilities\/demo-child-garden-130726102-01\/$/);
      expect(await page.locator('h1').innerText()).toMatch(/\S/);
    },
  },
  {
    name: 'find out where “56” comes from',
    built: official,
    most: 60,
    walk: async ({ reader, page, lang, script }) => {
      await reader.skip();
      await reader.tabTo(say(lang, '村级互助幸福院', 'Village mutual-aid home'), 'a');
      await reader.tabTo(say(lang, '来源1：看依据', 'Source 1: see the evidence'), 'a.cite');
      await reader.press('Enter');
      // Without script it stands on another page, where the keyboard goes on from it once all is there.
      if (!script) {
        await page.waitForURL('**/#f-2022-09');
        await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
      }
      const evidence = script ? page.locator('dialog[open]') : page.locator('#f-2022-09:target');
      await evidence.waitFor();
      const text = await evidence.innerText();
      expect(text).toContain(say(lang, '56个', '56 homes'));
      expect(text).toContain(say(lang, '第3段', 'paragraph 3'));
      await reader.follow(new RegExp(say(lang, '^蔚县联手“两新组织”', '^Report on Yu County')));
      expect(pathIn(page)).toBe(pathOf(official, '/sources/zjknews-2022/', lang));
    },
  },
  {
    name: 'download a table for a spreadsheet',
    built: official,
    most: 45,
    walk: async (walk) => {
      const { reader, page, lang } = walk;
      await goTo(walk, '数据', 'Data');
      await reader.skip();
      await reader.follow(say(lang, '机构', 'Facilities'));
      await reader.skip();
      await reader.tabTo(new RegExp(say(lang, '下载Excel（XLSX）', 'Excel \\(XLSX\\)')), 'a');
      const [file] = await Promise.all([page.waitForEvent('download'), reader.press('Enter')]);
      expect(file.suggestedFilename()).toMatch(/^facilities.*\.xlsx$/);
      expect(
        fs
          .readFileSync(await file.path())
          .subarray(0, 2)
          .toString(),
      ).toBe('PK');
    },
  },
  {
    name: 'read what has changed in a table',
    built: official,
    most: 75,
    walk: async (walk) => {
      const { reader, page, lang } = walk;
      await goTo(walk, '数据', 'Data');
      await reader.skip();
      await reader.follow(say(lang, '机构种类', 'Kinds of facility'));
      await reader.skip();
      await reader.follow(new RegExp(say(lang, '^版本', '^Versions')));
      await reader.follow(new RegExp(say(lang, '^全部.*版本$', '^All .*versions$')));
      expect(pathIn(page)).toBe(pathOf(official, '/data/facility_kinds/changes/', lang));
      await reader.skip();
      await reader.follow(/2026|2025/);
      expect(await page.locator('main').innerText()).toMatch(/child-garden/);
    },
  },
  {
    name: 'ask for large print and see what was corrected',
    built: official,
    most: 60,
    walk: async ({ reader, page, lang, script }) => {
      const size = () => page.evaluate(() => parseFloat(getComputedStyle(document.body).fontSize));
      const before = await size();
      await reader.tabTo(say(lang, '长辈版', 'Large print'));
      await reader.press('Enter');
      if (script) {
        await page.locator('.reading-bar').waitFor();
        expect(await size()).toBeGreaterThan(before * 1.1);
      } else {
        await page.waitForURL('**/accessibility/#*');
        expect(await page.locator('h2:target').innerText()).toMatch(/长辈版|Large print/);
        await page.goBack();
      }
      await reader.follow(say(lang, '找机构', 'Find care'));
      await reader.skip();
      // Where there is room, all townships stand before the list.
      const past = say(lang, '跳过乡镇，看名单', 'Skip to the list');
      if (await page.getByRole('link', { name: past }).isVisible()) {
        await reader.tabTo(past, 'a.past');
        await reader.press('Enter');
      }
      await reader.follow(
        say(lang, '北门子互助型养老幸福院', 'Beimenzi mutual-aid eldercare home'),
      );
      await reader.skip();
      await reader.follow(say(lang, '改过什么', 'What was changed'));
      expect(await page.locator('h1').innerText()).toBe(say(lang, '更正', 'Corrections'));
    },
  },
];

const ZOOM = { width: 320, height: 256 };
interface Way {
  readonly name: string;
  readonly lang: Lang;
  readonly options: BrowserContextOptions;
}
const ways: readonly Way[] = [
  { name: 'by keyboard', lang: 'zh', options: { viewport: { width: 1280, height: 1024 } } },
  // What 1280 × 1024 pixels leave at 400 %.
  { name: 'by keyboard at 400 % zoom', lang: 'en', options: { viewport: ZOOM } },
  {
    name: 'by keyboard at 400 % zoom without script',
    lang: 'zh',
    options: { viewport: ZOOM, javaScriptEnabled: false },
  },
];

describe.each(ways)('$name one can', ({ lang, options }) => {
  test.for(tasks)('$name', async ({ built, most, walk }, { visit }) => {
    const page = await visit(addressOf(built, '/', lang), { reducedMotion: 'reduce', ...options });
    const reader = new KeyboardReader(page);
    await walk({ reader, page, lang, script: options.javaScriptEnabled !== false });
    expect(reader.keys).toBeLessThanOrEqual(most);
    expect(await sidewaysOf(page)).toBe(0);
  });
});
