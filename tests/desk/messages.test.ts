import fs from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Lang } from '#tables/finding.ts';
import { cases } from './cases.ts';
import { read, said } from './handed-in.ts';

const expected = JSON.parse(fs.readFileSync('tests/fixtures/desk/expected.json', 'utf8')) as Record<
  string,
  Record<Lang, string[]>
>;

test('every case has its expected words', () => {
  expect(Object.keys(expected)).toEqual(Object.keys(cases));
});

describe('the desk says, in the very words, of', () => {
  test.for(Object.entries(cases))('%s', async ([name, { file, bytes, sheet = null }]) => {
    const result = await read(file, await bytes(), { sheet });
    expect(said(result)).toEqual(expected[name]?.zh);
    expect(said(result, 'en')).toEqual(expected[name]?.en);
  });
});
