import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { formatFinding } from '#tables/finding.ts';
import type { Finding } from '#tables/finding.ts';
import { tableNames } from '#tables/index.ts';
import { readDataset, readTable, tableFiles } from '#loaders/read-data.ts';
import type { DataPlaces } from '#loaders/read-data.ts';
import { inCounty } from '../support/county.ts';

let folder: string;
let places: DataPlaces;

beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'read-data-'));
  places = {
    data: path.join(folder, 'data'),
    demo: path.join(folder, 'data', 'demo'),
    content: inCounty('content'),
  };
  for (const name of tableNames) {
    fs.cpSync(inCounty(`data/${name}.csv`), path.join(places.data, `${name}.csv`));
  }
});

afterEach(() => {
  fs.rmSync(folder, { recursive: true });
});

/** What is said, with the folder of the test taken off the paths. */
const said = (findings: readonly Finding[]): string[] =>
  findings.map((found) => {
    const label = path.relative(process.cwd(), folder).split(path.sep).join('/');
    return formatFinding(found, 'en').replace(`${label}/`, '');
  });

function writeOverlay(id: string, recordStatus: string): void {
  const [header = '', first = ''] = fs
    .readFileSync(path.join(places.data, 'facilities.csv'), 'utf8')
    .split('\n');
  const row = first.replace(/^[^,]*/, id).replace(',reported,', `,${recordStatus},`);
  fs.mkdirSync(places.demo ?? '', { recursive: true });
  fs.writeFileSync(path.join(places.demo ?? '', 'facilities.csv'), `${header}\n${row}\n`);
}

describe('the files of a table', () => {
  test('are its own, and its overlay where there is one', () => {
    const own = path.join(places.data, 'facilities.csv');
    expect(tableFiles('facilities', places)).toEqual([own]);
    writeOverlay('demo-home', 'illustrative');
    expect(tableFiles('facilities', places)).toEqual([
      own,
      path.join(places.data, 'demo', 'facilities.csv'),
    ]);
    expect(tableFiles('facilities', { ...places, demo: null })).toEqual([own]);
    expect(tableFiles('villages', places)).toHaveLength(1);
  });

  test('include its own even where it is missing, so that it can be complained of', () => {
    fs.rmSync(path.join(places.data, 'villages.csv'));
    const { rows, findings } = readTable('villages', places);
    expect(rows).toEqual([]);
    expect(said(findings)).toEqual([
      'data/villages.csv: the file is missing. Put it back; without data it still needs its header line.',
    ]);
  });
});

describe('reading all tables', () => {
  test('finds nothing wrong with the published ones', () => {
    const { dataset, findings } = readDataset(places);
    expect(findings).toEqual([]);
    expect(Object.keys(dataset)).toEqual([...tableNames]);
    expect(dataset.townships).toHaveLength(22);
  });

  test('adds the rows of the overlay behind the others', () => {
    const before = readDataset(places).dataset.facilities;
    writeOverlay('demo-home', 'illustrative');
    const { dataset, findings } = readDataset(places);
    expect(findings).toEqual([]);
    expect(dataset.facilities.slice(0, -1)).toEqual(before);
    expect(dataset.facilities.at(-1)).toMatchObject({
      line: 2,
      value: { facility_id: 'demo-home' },
    });
    expect(dataset.facilities.at(-1)?.file).toMatch(/data\/demo\/facilities\.csv$/);
    expect(readDataset({ ...places, demo: null }).dataset.facilities).toEqual(before);
  });

  test('knows an overlay that stands elsewhere under any name', () => {
    writeOverlay('demo-home', 'illustrative');
    const moved = { ...places, demo: path.join(folder, 'large-set') };
    fs.renameSync(places.demo ?? '', moved.demo);
    expect(readDataset(moved).findings).toEqual([]);
    expect(readDataset(moved).dataset.facilities.at(-1)?.value.facility_id).toBe('demo-home');
  });

  test('refuses a real row in the overlay', () => {
    writeOverlay('a-home', 'reported');
    expect(said(readDataset(places).findings)).toEqual([
      'data/demo/facilities.csv:2 facility_id “a-home”: data/demo/ may hold illustrative rows only: an identifier that begins with demo- and record_status illustrative.',
    ]);
  });

  test('reports the files in order, and leaves cross-checks until each can be read', () => {
    fs.rmSync(path.join(places.data, 'sources.csv'));
    fs.writeFileSync(path.join(places.data, 'checks.csv'), '');
    expect(said(readDataset(places).findings).map((line) => line.split(':')[0])).toEqual([
      'data/checks.csv',
      'data/sources.csv',
    ]);
  });

  test('goes on behind a warning', () => {
    const file = path.join(places.data, 'villages.csv');
    fs.writeFileSync(file, `\ufeff${fs.readFileSync(file, 'utf8')}`);
    const { dataset, findings } = readDataset(places);
    expect(findings.map((found) => found.code)).toEqual(['byte-order-mark']);
    expect(dataset.villages.length).toBeGreaterThan(500);
  });

  test('looks programmes up in the content, English twins aside', () => {
    const content = path.join(folder, 'content');
    const findings = (): string[] => said(readDataset({ ...places, content }).findings);
    expect(findings().every((line) => line.includes('not found in table programmes'))).toBe(true);
    expect(findings().length).toBeGreaterThan(0);
    fs.mkdirSync(path.join(content, 'programmes'), { recursive: true });
    const ids = readDataset(places).dataset.organisations.flatMap(
      (row) => row.value.programme_id ?? [],
    );
    for (const id of ids) fs.writeFileSync(path.join(content, 'programmes', `${id}.en.mdx`), '');
    expect(findings().length).toBeGreaterThan(0);
    for (const id of ids) fs.writeFileSync(path.join(content, 'programmes', `${id}.mdx`), '');
    expect(findings()).toEqual([]);
  });
});
