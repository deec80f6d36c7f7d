import { describe, expect, inject } from 'vitest';
import { test } from './browser.ts';
import { attribute, builtPages, elementsIn } from './built.ts';
import { addressOf, langs, pathOf } from './pages.ts';
import { addresses, answered, ask, search, status } from './searching.ts';

const { demo } = inject('editions');

describe('what is typed on the search page', () => {
  test('searches while the reader types, after a pause', async ({ visit: open }) => {
    const page = await open(search());
    await page.locator('input[name=q]').pressSequentially('敬老院', { delay: 20 });
    await page.waitForSelector('.results a');
    expect(new URL(page.url()).searchParams.get('q')).toBe('敬老院');
  });

  test('waits while letters are still being turned into characters', async ({ open }) => {
    const page = await open(search());
    const keyboard = await page.context().newCDPSession(page);
    await page.focus('input[name=q]');
    const composition = { text: 'nuanquan', selectionStart: 8, selectionEnd: 8 };
    await keyboard.send('Input.imeSetComposition', composition);
    await page.waitForTimeout(500);
    expect(new URL(page.url()).search).toBe('');
    await keyboard.send('Input.insertText', { text: '暖泉' });
    await page.waitForSelector('.results a');
  });

  test.for([true, false])(
    'is where the field of every page leads, script %s',
    async (on, { visit: open }) => {
      const page = await open(addressOf(demo, '/en/news/'), { javaScriptEnabled: on });
      await page.fill('header form[role=search] input', 'Nuanquan');
      await page.click('header form[role=search] button');
      await page.waitForURL(/\/en\/search\/\?q=Nuanquan$/);
      await page.waitForSelector(on ? '.results a' : 'noscript a');
    },
  );

  test('shows what was typed as text, never as markup', async ({ visit: open }) => {
    const page = await open(search('<vxqzj onerror=vxqzjk>'));
    await answered(page);
    expect(await status(page)).toContain('<vxqzj onerror=vxqzjk>');
    expect(await page.$$('site-search vxqzj')).toEqual([]);
    await ask(page, '<script>');
    expect(await page.$$('site-search script')).toEqual([]);
  });

  test('takes whatever is typed without breaking', async ({ visit: open }) => {
    const page = await open(search());
    const unlikely = 'vxqzj';
    const hostile = [
      `"${unlikely}`,
      `"" ' “”`,
      '^.*+?$()[]{}|\\/ \\p{L} (a+)+$',
      `<b>${unlikely}</b>&lt;i&gt;<svg onload=alert(1)>`,
      '👨‍👩‍👧‍👦😀🇨🇳',
      '\u202eمرحبا暖泉\u2066',
      '\u200b\u2060\ufeff',
      '暖\u200b泉',
      '\ud800暖泉\udc00',
      '\ud83d',
      '__proto__ constructor',
      '0'.repeat(90),
      `zq1234 ${unlikely}`,
    ];
    for (const query of hostile) {
      await page.evaluate((text) => {
        const input = document.querySelector<HTMLInputElement>('input[name=q]');
        if (input !== null) input.value = text;
      }, query);
      await page.press('input[name=q]', 'Enter');
      await page.waitForFunction(
        () =>
          document.querySelector('.results')?.hasAttribute('aria-busy') === false &&
          (document.querySelector('[role=status]')?.textContent !== '' ||
            document.querySelector('.prompt:not([hidden])') !== null),
      );
      expect(await status(page), query).not.toContain('失败');
    }
    expect(await page.$$('site-search b, site-search svg, site-search script')).toEqual([]);
    await ask(page, '暖\u200b泉');
    expect(await page.textContent('.results mark')).toBe('暖泉');
  });

  test('cuts a very long query in sight of the reader', async ({ visit: open }) => {
    const page = await open(search());
    await ask(page, '养'.repeat(10_000));
    expect(await page.inputValue('input[name=q]')).toHaveLength(100);
  });

  test('clears by Escape', async ({ visit: open }) => {
    const page = await open(search('暖泉'));
    await answered(page);
    await page.press('input[name=q]', 'Escape');
    expect(await page.inputValue('input[name=q]')).toBe('');
    expect(await addresses(page)).toEqual([]);
    expect(new URL(page.url()).search).toBe('');
    expect(await page.isVisible('.prompt')).toBe(true);
  });

  test('keeps queries on the device until they are cleared', async ({ visit: open }) => {
    const page = await open(search());
    await ask(page, '暖泉');
    await page.goto(search());
    expect(await page.textContent('.recent a')).toBe('暖泉');
    await page.click('.recent a');
    await page.waitForSelector('.results a');
    await page.goto(search());
    await page.click('.forget');
    expect(await page.isVisible('.recent')).toBe(false);
    expect(await page.evaluate(() => localStorage.getItem('recent-searches'))).toBeNull();
  });

  test('is used by keys alone', async ({ visit: open }) => {
    const page = await open(search('暖泉'));
    await answered(page);
    const focused = () =>
      page.evaluate(
        () => document.activeElement?.getAttribute('href') ?? document.activeElement?.localName,
      );
    await page.keyboard.press('/');
    expect(await focused()).toBe('input');
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toBe(pathOf(demo, '/townships/130726105/'));
    await page.keyboard.press('ArrowUp');
    expect(await focused()).toBe('input');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Escape');
    expect(await focused()).toBe('input');
  });

  test('keeps no query that came by a link, or by loading the page again', async ({
    visit: open,
  }) => {
    const page = await open(search('暖泉'));
    const stored = () => page.evaluate(() => localStorage.getItem('recent-searches'));
    await answered(page);
    expect(await stored()).toBeNull();
    await page.goto(addressOf(demo, '/news/'));
    await page.fill('header form[role=search] input', '敬老院');
    await page.click('header form[role=search] button');
    await page.waitForSelector('.results a');
    expect(await stored()).toBe('["敬老院"]');
    await page.evaluate(() => {
      localStorage.removeItem('recent-searches');
    });
    await page.reload();
    await answered(page);
    expect(await stored()).toBeNull();
  });
});

describe('the search field', () => {
  test.for(langs)('stands once on every page and leads to the search page (%s)', (lang) => {
    const leadsTo = pathOf(demo, '/search/', lang);
    const wrong = builtPages(demo)
      .filter(({ file }) => !file.includes('embed/') && file.startsWith('en/') === (lang === 'en'))
      .filter(({ document }) => {
        const [form, ...others] = elementsIn(document, 'form').filter(
          (one) => attribute(one, 'role') === 'search',
        );
        const works = form !== undefined && attribute(form, 'action') === leadsTo;
        return !works || others.length > 0;
      });
    expect(wrong.map(({ file }) => file)).toEqual([]);
  });
});
