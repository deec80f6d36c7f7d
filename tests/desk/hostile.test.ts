import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import * as fc from 'fast-check';
import { readCompoundFile } from '#desk/compound-file.ts';
import { limits } from '#desk/limits.ts';
import { unzip, ZipRefused } from '#desk/unzip.ts';
import { compoundFile, lyingBomb } from './hostile-files.ts';
import { book, read, said, sound, utf8 } from './handed-in.ts';

describe('a zip container', () => {
  test('gives what was put in', () => {
    const parts = { 'a.xml': utf8('x'.repeat(100_000)), 'b.xml': utf8('') };
    expect(unzip(zipSync(parts), () => true)).toEqual(parts);
    expect(unzip(zipSync(parts, { level: 0 }), (name) => name === 'b.xml')).toEqual({
      'b.xml': parts['b.xml'],
    });
  });

  test('that lies about its sizes is refused before it fills the memory', () => {
    expect(() => unzip(lyingBomb(), () => true)).toThrow(new ZipRefused('inflated'));
  });

  test('with more than is allowed is refused by what it declares', () => {
    const many = Array.from({ length: limits.parts + 1 }, (_, n) => [`${n}`, utf8('')] as const);
    expect(() => unzip(zipSync(Object.fromEntries(many)), () => true)).toThrow(
      new ZipRefused('inflated'),
    );
  });
});

test('a compound file whose chain runs in a circle is refused', () => {
  const bytes = compoundFile('Workbook');
  new DataView(bytes.buffer).setUint32(516, 1, true);
  expect(readCompoundFile(bytes)).toBeNull();
});

describe('a damaged workbook never throws and never passes for whole', () => {
  test('whatever byte is changed', async () => {
    const whole = await book([sound]);
    const rows = (await read('a.xlsx', whole)).rows;
    expect(rows).toHaveLength(1);
    await fc.assert(
      fc.asyncProperty(
        fc.nat(whole.length - 1),
        fc.integer({ min: 1, max: 255 }),
        async (at, change) => {
          const bytes = Uint8Array.from(whole, (byte, index) =>
            index === at ? byte ^ change : byte,
          );
          const result = await read('a.xlsx', bytes);
          // A change may fall on a byte that says nothing; then the rows are the same.
          if (said(result).length === 0) expect(result.rows).toEqual(rows);
        },
      ),
      { numRuns: 150 },
    );
  });
});
