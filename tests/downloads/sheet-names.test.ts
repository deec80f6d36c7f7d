import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sheetNames } from '#downloads/sheet-names.ts';

test.each([
  [
    ['机构', '列说明'],
    ['机构', '列说明'],
  ],
  [
    ['a/b:c', "'quoted'"],
    ['a b c', 'quoted'],
  ],
  [
    ['', '[]'],
    ['Sheet', 'Sheet 2'],
  ],
  [
    ['People', 'people', 'PEOPLE'],
    ['People', 'people 2', 'PEOPLE 3'],
  ],
  [['x'.repeat(40)], ['x'.repeat(31)]],
])('%j become %j', (wanted, names) => {
  expect(sheetNames(wanted)).toEqual(names);
});

test('whatever is wanted, a workbook accepts the names', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 40 }), { maxLength: 8 }), (wanted) => {
      const names = sheetNames(wanted);
      expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(wanted.length);
      for (const name of names) expect(name).toMatch(/^(?!')[^[\]:*?/\\]{1,31}(?<!')$/);
    }),
  );
});
