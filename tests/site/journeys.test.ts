import type { Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import type { Lang } from '#tables/finding.ts';
import { test } from './browser.ts';
import { addressOf, langs } from './pages.ts';

const { official, demo } = inject('editions');
/** Has a home whose phone number is public. */
const described = inject('closing');

/** What a screen reader makes of a page, line by line, as `role "name"` or `role: text`. */
async function heard(page: Page, part = 'body'): Promise<string[]> {
  const tree = await page.locator(part).ariaSnapshot();
  return tree
    .split('\n')
    .map((line) => line.replace(/^[\s-]+/, '').replace(/^'(.*)'(:?)$/, '$1$2'))
    .filter((line) => !line.startsWith('/url'));
}

/** Roles that say nothing without a name. */
const NAMED =
  /^(link|button|img|figure|heading|searchbox|textbox|combobox|checkbox|dialog|region|table|navigation|form|group|application)(?! ["/])(?!: )/;
/** A word of two letters or more, said twice in a row, in what is one name. */
const TWICE = /^\w+ "[^"]*?(\p{Script=Han}{2,}|\b[a-z]{3,}\b)[\s:：·]*\1(?![a-z])/iu;

/** What would be heard and not understood. */
function muddled(lines: readonly string[]): string[] {
  return lines.filter((line) => NAMED.test(line) || TWICE.test(line));
}

/** Expects lines that begin so, in this order, whatever stands between. */
function expectOrder(lines: readonly string[], ...beginnings: readonly string[]): void {
  let from = 0;
  for (const beginning of beginnings) {
    const at = lines.findIndex((line, index) => index >= from && line.startsWith(beginning));
    expect(at, `${beginning} in ${lines.slice(from).join('\n')}`).toBeGreaterThanOrEqual(0);
    from = at + 1;
  }
}

const say = (lang: Lang, zh: string, en: string): string => (lang === 'zh' ? zh : en);

describe('with a screen reader one hears', () => {
  test.for(langs)(
    'the phone number of a home before anything else of it (%s)',
    async (lang, { visit: open }) => {
      const page = await open(addressOf(described, '/facilities/beimenzi-mutual-aid-home/', lang));
      const lines = await heard(page, 'main');
      expectOrder(
        lines,
        `heading "${say(lang, '北门子互助型养老幸福院', 'Beimenzi mutual-aid eldercare home')}"`,
        'region',
        `term: ${say(lang, '电话', 'Phone')}`,
        'link "0313-7012345"',
        `term: ${say(lang, '地点', 'Place')}`,
      );
      expect(lines.findIndex((line) => line.includes('0313-7012345'))).toBeLessThan(14);
    },
  );

  test.for(langs)('at once a number that answers (%s)', async (lang, { visit: open }) => {
    const page = await open(addressOf(official, '/phones/', lang));
    const lines = await heard(page, 'main');
    expectOrder(lines, 'heading', 'heading', 'link "12345"');
    expect(lines.findIndex((line) => line.includes('12345'))).toBeLessThan(8);
    expect(muddled(lines)).toEqual([]);
  });

  test.for(langs)(
    'where “56” comes from, together with the number itself (%s)',
    async (lang, { visit: open }) => {
      const page = await open(addressOf(official, '/', lang));
      expect(await page.locator('h1').ariaSnapshot()).toMatch(
        say(
          lang,
          '养老服务设施加起来有81处，能查到名字的只有2处',
          'add up to 81 care places for older people. We can name 2',
        ),
      );
      const marker = page.locator('main table a.cite').first();
      await marker.press('Enter');
      await page.locator('dialog[open]').waitFor();
      const lines = await heard(page, 'dialog');
      expectOrder(
        lines,
        `dialog "${say(lang, '村级互助幸福院', 'Village mutual-aid homes')}"`,
        'heading',
        `strong: ${say(lang, '56个', '56 homes')}`,
        `term: ${say(lang, '来源', 'Source')}`,
        'link',
        `term: ${say(lang, '在来源的什么位置', 'Place in it')}`,
        `definition: ${say(lang, '第3段', 'paragraph 3')}`,
        `button "${say(lang, '关闭', 'Close')}"`,
      );
      expect(muddled(lines)).toEqual([]);
      // The words of the source are Chinese in either language.
      expect(
        await page.locator('dialog q').evaluate((q) => q.closest('[lang]')?.getAttribute('lang')),
      ).toBe('zh-CN');
    },
  );

  const pages = [
    [official, '/'],
    [demo, '/facilities/'],
    [demo, '/townships/130726101/'],
    [described, '/facilities/township/130726101/'],
    [described, '/facilities/beimenzi-mutual-aid-home/'],
    [official, '/statistics/elder-village-homes/'],
    [official, '/sources/zjknews-2022/'],
    [official, '/reconciliation/'],
  ] as const;
  test.for(pages.flatMap(([built, path]) => langs.map((lang) => ({ built, path, lang }))))(
    'a name for everything, and no word twice: $path ($lang)',
    async ({ built, path, lang }, { visit: open }) => {
      const page = await open(addressOf(built, path, lang));
      expect(muddled(await heard(page))).toEqual([]);
    },
  );
});
