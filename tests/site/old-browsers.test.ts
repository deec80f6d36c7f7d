import { expect, inject, test as plain } from 'vitest';
import { test } from './browser.ts';
import { attribute, builtFiles, builtPages, elementsIn, readBuilt } from './built.ts';
import { asIn2019 } from './old-style.ts';
import { addressOf, langs } from './pages.ts';

const built = inject('editions').demo;
const READING = [
  '/',
  '/news/',
  '/news/ageing-2010-2020/',
  '/facilities/',
  '/facilities/beimenzi-mutual-aid-home/',
  '/facilities/township/130726102/',
  '/phones/',
  '/townships/130726100/',
  '/townships/130726101/leaflet/',
  '/reconciliation/',
  '/about/',
];

/** What Chromium came to know after version 73. */
const LATER =
  /:(is|where|has|focus-visible)\(?|\binset|\bclamp\(|\bmin\(|\bmax\(|\bgap\s*:|aspect-ratio|color-mix|oklch|light-dark|@container|subgrid|&|(margin|padding)-(inline|block)\s*:/;

plain('a browser of 2019 gets rules that it knows', () => {
  const sheets = builtFiles(built).filter((file) => file.endsWith('.css'));
  const taken = sheets.map((file) => asIn2019(readBuilt(built, file)));
  expect(taken.join('').length).toBeGreaterThan(800);
  // A page’s paper size and the mark of a read sentence are for browsers that know them.
  const rules = taken.map((css) => css.replace(/@page[^{]*\{[^}]*\}/g, ''));
  expect(rules.filter((css) => LATER.test(css))).toEqual([]);
});

test.for(langs)(
  'a browser of 2019 shows every page to read in one column (%s)',
  async (lang, { open }) => {
    const page = await open(addressOf(built, '/about/', lang), {
      javaScriptEnabled: false,
      viewport: { width: 320, height: 640 },
    });
    await page.route('**/*.css', async (route) => {
      const file = new URL(route.request().url()).pathname.slice(built.base.length);
      await route.fulfill({ contentType: 'text/css', body: asIn2019(readBuilt(built, file)) });
    });
    for (const path of READING) {
      await page.goto(addressOf(built, path, lang));
      const found = await page.evaluate(() => ({
        sideways: document.documentElement.scrollWidth - document.documentElement.clientWidth,
        size: parseFloat(getComputedStyle(document.body).fontSize),
        // Drawings that carry nothing by themselves stay as small as letters.
        large: [...document.querySelectorAll('svg:not(.map > svg, .qr)')]
          .filter((drawing) => drawing.getBoundingClientRect().width > 50)
          .map((drawing) => drawing.outerHTML.slice(0, 80)),
        text: document.querySelector('main')?.innerText.length ?? 0,
      }));
      expect({ path, ...found, text: found.text > 60 }).toEqual({
        path,
        sideways: 0,
        size: 18,
        large: [],
        text: true,
      });
    }
  },
);

plain('no page has a picture that would be missed with images off', () => {
  const pictures = builtPages(built).flatMap(({ file, document }) =>
    elementsIn(document, 'img', 'picture', 'video', 'object', 'embed', 'iframe')
      // Words stand in the place of a picture that has them.
      .filter((element) => !(element.name === 'img' && attribute(element, 'alt')))
      .map(({ name }) => `${file}: <${name}>`),
  );
  expect(pictures).toEqual([]);
  const drawn = builtFiles(built)
    .filter((file) => file.endsWith('.css'))
    .flatMap((file) => readBuilt(built, file).match(/\burl\([^)]*\)/g) ?? []);
  expect(drawn).toEqual([]);
});
