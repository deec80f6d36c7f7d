import fs from 'node:fs';
import vm from 'node:vm';
import { expect, test } from 'vitest';

const source = fs.readFileSync('public/embed.js', 'utf8');
const SITE = 'https://ledger.example';

/** Runs the helper in a page of another site that has one frame, and sends it a message. */
function heightAfter(origin: string, height: unknown, src = `${SITE}/embed/a/`): string {
  const frame = { contentWindow: {}, src, style: { height: 'as it was' } };
  let listener: (event: unknown) => void = () => undefined;
  vm.runInNewContext(source, {
    document: {
      baseURI: 'https://portal.example/page',
      currentScript: { getAttribute: () => `${SITE}/embed.js` },
      querySelectorAll: () => [frame],
    },
    URL,
    addEventListener: (_: string, given: typeof listener) => {
      listener = given;
    },
  });
  listener({ origin, source: frame.contentWindow, data: { ledgerEmbedHeight: height } });
  return frame.style.height;
}

test('a frame of the site that the helper comes from sets its height', () => {
  expect(heightAfter(SITE, 640.2)).toBe('641px');
});

test('a frame of another site sets nothing, nor does one that has gone elsewhere', () => {
  expect(heightAfter('https://ads.example', 640, 'https://ads.example/')).toBe('as it was');
  expect(heightAfter(SITE, 640, 'https://ads.example/')).toBe('as it was');
});

test.each([0, -1, 49, 5001, Infinity, NaN, '640', null])('a height of %s is none', (height) => {
  expect(heightAfter(SITE, height)).toBe('as it was');
});
