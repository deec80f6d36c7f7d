import fs from 'node:fs';
import { describe, expect, test } from 'vitest';
import { columnLetters } from '#desk/sheet.ts';
import { facilities } from '#tables/facilities.ts';
import type { Lang } from '#tables/finding.ts';
import { cases } from './cases.ts';
import { read, said } from './handed-in.ts';

const expected = JSON.parse(fs.readFileSync('tests/fixtures/desk/expected.json', 'utf8')) as Record<
  string,
  Record<Lang, string[]>
>;

/** The columns of the facilities, and the letters of the one behind them, where the words name them. */
function withColumns(words: string): string {
  const names = Object.keys(facilities.columns);
  return words
    .replaceAll('{columns}', names.join(','))
    .replaceAll('{behind}', columnLetters(names.length));
}

test('every case has its expected words', () => {
  expect(Object.keys(expected)).toEqual(Object.keys(cases));
});

describe('the desk says, in the very words, of', () => {
  test.for(Object.entries(cases))('%s', async ([name, { file, bytes, sheet = null }]) => {
    const result = await read(file, await bytes(), { sheet });
    expect(said(result)).toEqual(expected[name]?.zh.map(withColumns));
    expect(said(result, 'en')).toEqual(expected[name]?.en.map(withColumns));
  });
});
