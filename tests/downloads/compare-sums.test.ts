import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareSums, readSums } from '#downloads/compare-sums.ts';
import { sha256Sums } from '#downloads/sums.ts';
import type { Sum } from '#downloads/sums.ts';

const A = 'a'.repeat(64);
const B = 'b'.repeat(64);
const sums: fc.Arbitrary<Sum[]> = fc.uniqueArray(
  fc.record({
    name: fc.constantFrom('index.html', 'data/a.csv', '名单 1.csv', 'x'),
    sha256: fc.constantFrom(A, B),
  }),
  { selector: ({ name }) => name },
);

describe('a list of sums', () => {
  test('is read as it is written, with either line end, binary marks and capitals', () => {
    const text = `\ufeff${A}  index.html\r\n${B.toUpperCase()} *名单 1.csv\n\n`;
    expect(readSums(text)).toEqual({
      sums: [
        { name: 'index.html', sha256: A },
        { name: '名单 1.csv', sha256: B },
      ],
      strange: [],
    });
  });

  test('names every line that is none', () => {
    expect(readSums(`${A}  a\n<html>\n${A.slice(1)}  b\n${A}  \n`).strange).toEqual([
      { line: 2, text: '<html>' },
      { line: 3, text: `${A.slice(1)}  b` },
      { line: 4, text: `${A}  ` },
    ]);
  });

  test('comes back from its lines', () => {
    fc.assert(
      fc.property(sums, (list) => {
        const sorted = list.toSorted((a, b) => (a.name < b.name ? -1 : 1));
        expect(readSums(sha256Sums(list))).toEqual({ sums: sorted, strange: [] });
      }),
    );
  });
});

describe('compared with a published list', () => {
  test('each file is the same, changed, missing or added, once', () => {
    fc.assert(
      fc.property(sums, sums, (published, made) => {
        const { same, changed, missing, added } = compareSums(published, made);
        const names = new Set([...published, ...made].map(({ name }) => name));
        expect([...same, ...changed, ...missing, ...added].toSorted()).toEqual(
          [...names].toSorted(),
        );
        expect(compareSums(made, made).same).toHaveLength(made.length);
      }),
    );
  });

  test('a file with other bytes is told from one that is not there', () => {
    const published = [
      { name: 'a', sha256: A },
      { name: 'b', sha256: A },
      { name: 'c', sha256: A },
    ];
    const made = [
      { name: 'a', sha256: A },
      { name: 'b', sha256: B },
      { name: 'd', sha256: A },
    ];
    expect(compareSums(published, made)).toEqual({
      same: ['a'],
      changed: ['b'],
      missing: ['c'],
      added: ['d'],
    });
  });
});
