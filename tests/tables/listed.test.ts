import { expect, test } from 'vitest';
import { isExample, isListed, isOpen, isReal } from '#tables/listed.ts';

test.each([
  [
    { record_status: 'verified', status: 'operating' },
    { example: false, open: true, listed: true },
  ],
  [
    { record_status: 'reported', status: 'unknown' },
    { example: false, open: true, listed: true },
  ],
  [
    { record_status: 'reported', status: 'closed' },
    { example: false, open: false, listed: false },
  ],
  [
    { record_status: 'illustrative', status: 'operating' },
    { example: true, open: true, listed: false },
  ],
  [
    { record: 'illustrative', status: 'closed' },
    { example: true, open: false, listed: false },
  ],
  [{ record: 'verified' }, { example: false, open: true, listed: true }],
  [{}, { example: false, open: true, listed: true }],
])('%o counts as %o', (row, is) => {
  expect({ example: isExample(row), open: isOpen(row), listed: isListed(row) }).toEqual(is);
  expect(isReal(row)).toBe(!is.example);
});
