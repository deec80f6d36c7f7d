import fs from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { expect, inject } from 'vitest';
import { test } from './browser.ts';
import { attribute, builtFiles, elementsIn, only, readPage, textOf } from './built.ts';
import { addressOf, langs } from './pages.ts';

const closing = inject('closing');
const PHONE = { width: 360, height: 740 };
const photos = builtFiles(closing).filter((file) => file.startsWith('photos/'));

test('a photo of twelve megapixels is published light, and without where it was taken', async () => {
  expect(photos.map((file) => file.replace(/-[0-9a-f]{8}\./, '.')).toSorted()).toEqual([
    ...['avif', 'jpg', 'webp'].map((format) => `photos/courtyard-1280.${format}`),
    ...['avif', 'jpg', 'webp'].map((format) => `photos/courtyard-640.${format}`),
    'photos/courtyard-shared.jpg',
  ]);
  for (const file of photos) {
    const bytes = fs.readFileSync(path.join(closing.root, file));
    expect(bytes.length).toBeLessThanOrEqual(120 * 1024);
    const { exif, xmp, iptc } = await sharp(bytes).metadata();
    expect([file, exif, xmp, iptc]).toEqual([file, undefined, undefined, undefined]);
  }
});

test.for(langs)(
  'shows it with who took it, in page, list and share card (%s)',
  async (lang, { open }) => {
    const page = await open(addressOf(closing, '/news/with-a-photo/', lang), {
      viewport: PHONE,
      deviceScaleFactor: 3,
    });
    const image = page.locator('.photo img');
    await image.scrollIntoViewIfNeeded();
    await expect
      .poll(() => image.evaluate((img: HTMLImageElement) => img.naturalWidth))
      .toBeGreaterThan(0);
    expect(await image.getAttribute('alt')).toBe(
      lang === 'zh' ? '院子里的一片颜色' : 'Colours in a yard',
    );
    expect(await page.textContent('.photo figcaption')).toContain('CC BY 4.0');
    const box = await image.boundingBox();
    expect((box?.x ?? -1) >= 0 && (box?.x ?? 0) + (box?.width ?? 999) <= PHONE.width).toBe(true);

    const folder = lang === 'zh' ? '' : 'en/';
    const { document } = readPage(closing, `${folder}news/with-a-photo/index.html`);
    const shared = elementsIn(document, 'meta').find(
      (meta) => attribute(meta, 'property') === 'og:image',
    );
    expect(shared && attribute(shared, 'content')).toMatch(
      /\/photos\/courtyard-shared-[0-9a-f]{8}\.jpg$/,
    );
    const terms = await page.textContent('.photo figcaption');
    const credit = /(?:摄影：|Photo: ).*/.exec(terms ?? '')?.[0] ?? 'no credit';
    const told = elementsIn(document, 'meta').find(
      (meta) => attribute(meta, 'property') === 'og:image:alt',
    );
    expect(told && attribute(told, 'content')).toContain(credit);
    const list = only(readPage(closing, `${folder}news/index.html`).document, 'main');
    expect(textOf(list)).toContain(credit);
    // The story that leads the list shows a chart of its own.
    expect(elementsIn(list, 'img').map((img) => attribute(img, 'src'))).toEqual([
      expect.stringMatching(/\/resident-population-pyramid(\.en)?\.svg$/),
      expect.stringMatching(/\/photos\/courtyard-640-[0-9a-f]{8}\.webp$/),
    ]);
  },
);
