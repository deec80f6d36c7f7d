import { expect, test } from 'vitest';
import {
  isExample,
  isListed,
  isOpen,
  isReal,
  isServing,
  isShut,
  isSuspended,
} from '#tables/listed.ts';

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

test('what is shut for now is listed, and nobody is sent there', () => {
  const suspended = { record_status: 'verified', status: 'temporarily_closed' };
  expect([isOpen, isListed, isSuspended, isShut, isServing].map((is) => is(suspended))).toEqual([
    ...[true, true, true, true, false],
  ]);
  const rows = ['operating', 'unknown', 'closed'].map((status) => ({ ...suspended, status }));
  expect(rows.map(isShut)).toEqual([false, false, true]);
  expect(rows.map(isServing)).toEqual([true, true, false]);
  expect(isServing({ record_status: 'illustrative', status: 'operating' })).toBe(false);
});
