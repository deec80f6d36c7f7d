import { expect, test } from 'vitest';
import { HOSTILE_KINDS } from '../support/hostile-kinds.ts';
import { MORE_KINDS } from '../support/hostile-more.ts';
import { read } from './handed-in.ts';

const KINDS = { ...HOSTILE_KINDS, ...MORE_KINDS };

const outcome = async (name: string): Promise<string> => {
  const [file, bytes] = KINDS[name]?.() ?? ['', new Uint8Array()];
  const { rows, findings } = await read(file, bytes);
  expect(rows).toEqual([]);
  return findings.map(({ finding }) => finding.code).join(' ');
};

test.each(Object.keys(KINDS))('a file with %s comes to a finding', async (name) => {
  expect(await outcome(name)).not.toBe('');
});

test.each([
  ['elements a hundred thousand deep', 'file-empty'],
  ['a row behind the last', 'too-many-rows'],
  ['a hundred thousand sheets', 'workbook-excess'],
  ['a text that there is not', 'workbook-broken'],
  ['a text of no number', 'workbook-broken'],
  ['repeated without end', 'too-many-rows'],
  ['ten million commas', 'too-many-cells'],
  ['ten million line ends', 'too-many-rows'],
  ['one line of ten million', 'cell-too-long'],
] as const)('%s is told as %s', async (name, code) => {
  expect(await outcome(name)).toBe(code);
});
