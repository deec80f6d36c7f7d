import type { Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import type { Lang } from '#tables/finding.ts';
import { test } from './browser.ts';
import { KeyboardReader } from './focus.ts';
import { addressOf, langs } from './pages.ts';

const { official } = inject('editions');
const PHONE = { width: 360, height: 664 };

/** A resident with a telephone in the hand and the keys of a keyboard, who counts each tap. */
class Resident {
  taps = 0;
  readonly page: Page;
  readonly lang: Lang;
  readonly #reader: KeyboardReader;

  constructor(page: Page, lang: Lang) {
    this.page = page;
    this.lang = lang;
    this.#reader = new KeyboardReader(page);
  }

  say(zh: string, en: string): string {
    return this.lang === 'zh' ? zh : en;
  }

  /** Goes past the head of the page, which costs nothing with a finger. */
  async toContent(): Promise<void> {
    await this.#reader.skip();
  }

  async follow(name: string | RegExp): Promise<void> {
    this.taps += 1;
    await this.#reader.follow(name);
  }

  async press(name: string | RegExp, place: string): Promise<void> {
    this.taps += 1;
    await this.#reader.tabTo(name, place);
    await this.#reader.press('Enter');
  }

  /** Types where one lives and goes to the first place that answers. */
  async goHomeTo(place: string): Promise<void> {
    const label = this.say('您在哪个村或乡镇？', 'Which village or township are you in?');
    await this.#reader.tabTo(label, 'input');
    await this.page.keyboard.type(place);
    const first = this.page.locator('.places li a').first();
    await first.waitFor();
    await this.follow((await first.innerText()).trim());
  }
}

interface Journey {
  readonly name: string;
  /** Whether it can be done without script. */
  readonly plain?: true;
  readonly walk: (resident: Resident) => Promise<void>;
  /** What stands at its end, in either language. */
  readonly end: RegExp;
}

const journeys: readonly Journey[] = [
  {
    name: 'a home near 西合营, and a telephone that answers',
    walk: async (one) => {
      await one.toContent();
      await one.goHomeTo('西合营');
      expect(await one.page.locator('main a[href="tel:12345"]').count()).toBeGreaterThan(0);
    },
    end: /北门子|Beimenzi/,
  },
  {
    name: 'a garden near 暖泉',
    walk: async (one) => {
      await one.toContent();
      await one.goHomeTo('nuanquan');
      expect(await one.page.locator('main a[href="tel:12345"]').count()).toBeGreaterThan(0);
    },
    end: /不等于没有|does not mean that there is none/,
  },
  {
    name: 'what someone of 80 years is paid',
    plain: true,
    walk: async (one) => {
      await one.toContent();
      await one.follow(new RegExp(one.say('^我能领什么', '^What am I entitled to')));
      await one.toContent();
      await one.press(/80/, 'summary');
      await one.follow(one.say('高龄津贴', 'Allowance for the very old'));
      expect(await one.page.locator('main a[href^="tel:"]').count()).toBeGreaterThan(0);
    },
    end: /多少钱|How much/,
  },
  {
    name: 'whether the 56 homes are true',
    plain: true,
    walk: async (one) => {
      await one.toContent();
      await one.follow(one.say('村级互助幸福院', 'Village mutual-aid home'));
    },
    end: /56/,
  },
  {
    name: 'a sheet for the notice board of a village',
    walk: async (one) => {
      await one.toContent();
      await one.goHomeTo('曲家庄');
      await one.page.locator('here-village:visible').waitFor();
      await one.follow(new RegExp(one.say('^打印一张', '^Print a sheet')));
    },
    end: /公开栏|notice board/,
  },
  {
    name: 'my village from the home page',
    walk: async (one) => {
      await one.toContent();
      await one.goHomeTo('曲家庄');
      const village = one.page.locator('here-village:visible');
      await village.waitFor();
      expect(await village.innerText()).toContain('曲家庄');
      expect(await one.page.locator('main a[href="tel:12345"]').count()).toBeGreaterThan(0);
    },
    end: /不等于没有|does not mean that there is none/,
  },
  {
    name: 'what was corrected, from the page of a home',
    plain: true,
    walk: async (one) => {
      await one.toContent();
      await one.follow(new RegExp(one.say('^找养老的地方', '^Care for older people')));
      await one.follow(one.say('北门子互助型养老幸福院', 'Beimenzi mutual-aid eldercare home'));
      await one.toContent();
      await one.follow(one.say('改过什么', 'What was changed'));
    },
    end: /更正|Corrections/,
  },
  {
    name: 'an article to pass on',
    walk: async (one) => {
      await one.toContent();
      await one.follow(new RegExp(one.say('^看新闻', '^News')));
      await one.toContent();
      const first = one.page.locator('main .rows a').first();
      await one.follow((await first.innerText()).trim());
      await one.toContent();
      await one.press(one.say('二维码', 'QR code'), 'button');
      await one.page.locator('pass-on svg').waitFor();
    },
    end: /扫一扫|Scan/,
  },
  {
    name: 'two homes side by side',
    walk: async (one) => {
      await one.toContent();
      await one.follow(new RegExp(one.say('^找养老的地方', '^Care for older people')));
      await one.follow(one.say('并排比较这2处', 'Compare these 2 side by side'));
      await one.page.locator('.side-by-side').waitFor();
    },
    end: /没有查到|not found/,
  },
  {
    name: 'what a home costs',
    walk: async (one) => {
      await one.follow(one.say('搜索', 'Search'));
      await one.page.locator('main input[type=search]').focus();
      await one.page.keyboard.type(one.say('养老院多少钱', 'what does a nursing home cost'));
      await one.page.keyboard.press('Enter');
      one.taps += 1;
      await one.page.locator('.answer-title').waitFor();
    },
    end: /12345/,
  },
];

/** Where a reader can go on from a page: links that are no crumbs, and telephones. */
const waysOn = (page: Page): Promise<number> =>
  page.locator('main a:not(.crumbs a):visible').count();

describe.each(langs)('in at most three taps one finds (%s)', (lang) => {
  test.for(journeys)('$name', async ({ walk, end }, { visit }) => {
    const page = await visit(addressOf(official, '/', lang), {
      viewport: PHONE,
      reducedMotion: 'reduce',
    });
    const resident = new Resident(page, lang);
    await walk(resident);
    expect(resident.taps).toBeLessThanOrEqual(3);
    expect(await page.locator('main').innerText()).toMatch(end);
    expect(await waysOn(page)).toBeGreaterThan(0);
  });
});

describe('without script as well', () => {
  test.for(journeys.filter(({ plain }) => plain))('$name', async ({ walk, end }, { visit }) => {
    const page = await visit(addressOf(official, '/'), {
      viewport: PHONE,
      reducedMotion: 'reduce',
      javaScriptEnabled: false,
    });
    const resident = new Resident(page, 'zh');
    await walk(resident);
    expect(resident.taps).toBeLessThanOrEqual(3);
    expect(await page.locator('main').innerText()).toMatch(end);
    expect(await waysOn(page)).toBeGreaterThan(0);
  });
});
