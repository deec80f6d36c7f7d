import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { neededIds } from '#tables/needed-ids.ts';
import type { TableName } from '#tables/index.ts';
import { realDataset } from '../support/dataset.ts';

const dataset = realDataset();
const keyed = [
  'indicators',
  'facility_kinds',
  'sources',
  'facilities',
] as const satisfies TableName[];
/** Ids of rows; one of a single word is a word of the code as well, such as `editorial`, a kind of source. */
const ids = new Set(
  keyed
    .flatMap((name) => dataset[name].map(({ value }) => String(Object.values(value)[0])))
    .filter((id) => id.includes('-')),
);

const files = fs
  .readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((file) => path.join('src', file))
  .filter((file) => /\.(ts|astro)$/.test(file) && !file.endsWith('needed-ids.ts'));

/** A line that shows an editor what may stand in a cell names a row as an example only. */
const isExample = (line: string): boolean => /example: |→|^\s*(\*|\/\/)/.test(line);

test('code names a row of the tables nowhere but where that is declared', () => {
  const named = files.flatMap((file) =>
    fs
      .readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => !isExample(line))
      .flatMap((line) => [...line.matchAll(/'([a-z0-9-]+)'/g)].map(([, id = '']) => id))
      .filter((id) => ids.has(id))
      .map((id) => `${file}: ${id}`),
  );
  expect(named).toEqual([]);
});

test('what is declared is looked for among rows of that table', () => {
  for (const [name, needed] of Object.entries(neededIds)) {
    const rows = dataset[name as keyof typeof neededIds];
    const known = rows.map(({ value }) => String(Object.values(value)[0]));
    expect(known).toEqual(expect.arrayContaining([...needed]));
  }
});
