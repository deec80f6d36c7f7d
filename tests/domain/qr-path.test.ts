import fc from 'fast-check';
import jsqr from 'jsqr';
import { describe, expect, test } from 'vitest';
import { qrPath } from '#domain/qr-path.ts';
import type { QrPath } from '#domain/qr-path.ts';

const PIXELS = 4;

/** What a reader of codes sees: the runs of the path painted black on white. */
function read({ size, d }: QrPath): string | undefined {
  const width = size * PIXELS;
  const image = new Uint8ClampedArray(width * width * 4).fill(255);
  let [x, y] = [0, 0];
  for (const [, command, first = '', second = ''] of d.matchAll(/([Mmh])(-?[\d.]+) ?([\d.]*)/g)) {
    if (command === 'M') [x, y] = [Number(first), Math.floor(Number(second))];
    else if (command === 'm') x += Number(first);
    else {
      for (let row = y * PIXELS; row < (y + 1) * PIXELS; row += 1) {
        const start = (row * width + x * PIXELS) * 4;
        for (let pixel = 0; pixel < Number(first) * PIXELS; pixel += 1) {
          image.fill(0, start + pixel * 4, start + pixel * 4 + 3);
        }
      }
      x += Number(first);
    }
  }
  return jsqr(image, width, width)?.data;
}

describe('the code of an address', () => {
  test('says the address again', () => {
    const address = 'https://ledger.example/ledger/en/facilities/beimenzi-mutual-aid-home/';
    expect(read(qrPath(address))).toBe(address);
  });

  test('does so for addresses of any length', () => {
    const part = fc.stringMatching(/^[a-z0-9-]{1,40}$/);
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 5 }), (parts) => {
        const address = `https://example.org/${parts.join('/')}/`;
        expect(read(qrPath(address))).toBe(address);
      }),
    );
  });

  test('leaves four modules free on every side', () => {
    const { size, d } = qrPath('https://example.org/');
    expect(d.startsWith('M4 4.5h7')).toBe(true);
    expect(Math.max(...[...d.matchAll(/M\d+ (\d+)/g)].map((match) => Number(match[1])))).toBe(
      size - 5,
    );
  });
});
