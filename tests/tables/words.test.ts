import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { checkDays } from '#domain/check-days.ts';
import { checkExchanged } from '#domain/check-exchanged.ts';
import { checkLostRows } from '#domain/check-lost-rows.ts';
import { checkObservations } from '#domain/check-observations.ts';
import { readTable } from '#loaders/read-data.ts';
import { siteConfig } from '#src/site.config.ts';
import { formatFinding } from '#tables/finding.ts';
import type { Finding, Lang } from '#tables/finding.ts';
import { tables } from '#tables/index.ts';
import { parseTable } from '#tables/parse-table.ts';
import type { Table } from '#tables/table.ts';
import { realDataset } from '../support/dataset.ts';
import { inCounty } from '../support/county.ts';

const expected = JSON.parse(
  fs.readFileSync('tests/fixtures/words/expected.json', 'utf8'),
) as Record<string, Record<Lang, string[]>>;
const dataset = realDataset();

/** What the checks say of the table of organisations with one cell changed in its first row. */
function organisations(column: string, value: string): readonly Finding[] {
  const table = tables.organisations as unknown as Table;
  const [header = '', first = ''] = fs
    .readFileSync(inCounty('data/organisations.csv'), 'utf8')
    .split('\n');
  const at = header.split(',').indexOf(column);
  const row = first.split(',').with(at, value).join(',');
  return parseTable(table, Buffer.from(`${header}\n${row}\n`), 'data/organisations.csv').findings;
}

/** What the checks say of the observations where one of them is of this value. */
function observed(value: number): Finding[] {
  const [first] = dataset.observations;
  if (first === undefined) return [];
  const changed = { ...first, value: { ...first.value, value } };
  return checkObservations({ ...dataset, observations: [changed] }, siteConfig.countyCode);
}

function lost(keys: readonly string[], today: typeof dataset.checks): Finding[] {
  const rows = new Map(
    [...keys, ...today.map(({ value }) => value.check_id)].map((key) => [key, {}]),
  );
  const published = new Map([['checks', { file: 'data/checks.csv', rows, whole: true }]]);
  return checkLostRows({ ...dataset, checks: today }, published);
}

/** What is said of the sources where the names of two columns of text were exchanged. */
function crossed(): Finding[] {
  const before = dataset.sources.slice(0, 9).map(({ value }) => {
    const { title_zh, publisher_zh } = value;
    return [value.source_id, { title_zh: publisher_zh, publisher_zh: title_zh }] as const;
  });
  const published = { file: 'data/sources.csv', rows: new Map(before), whole: true };
  return checkExchanged(dataset, new Map([['sources', published]]));
}

/** What is said of the day on which a source was published. */
function toCome(date: string): Finding[] {
  const [first] = dataset.sources;
  if (first === undefined) return [];
  const changed = { ...first, value: { ...first.value, published_on: date } };
  return checkDays({ ...dataset, sources: [changed] }, '2026-12-01');
}

/** A folder in the place of a table. */
function unreadable(): Finding[] {
  const data = fs.mkdtempSync(path.join(os.tmpdir(), 'words-'));
  onTestFinished(() => {
    fs.rmSync(data, { recursive: true });
  });
  fs.mkdirSync(path.join(data, 'checks.csv'));
  const { findings } = readTable('checks', { data, demo: null, content: data });
  return findings.map((found) => ({ ...found, file: 'data/checks.csv' }));
}

const CASES: Readonly<Record<string, () => readonly Finding[]>> = {
  'strange-character': () => organisations('name_zh', '老兵\u3164合作社'),
  'text-lost': () => organisations('name_zh', '老兵?合作社'),
  'error-text': () => organisations('name_zh', '#REF!'),
  'chinese-missing': () => organisations('name_zh', 'Cooperative No. 1'),
  'personal-email': () => organisations('name_zh', '合作社 zhang@example.org'),
  'personal-account': () => organisations('name_zh', '合作社，微信号：zhang_3'),
  'file-unreadable': unreadable,
  'value-negative': () => observed(-24),
  'rows-gone': () => lost(['sexes-1990', 'ages-1990'], dataset.checks),
  'rows-gone-all': () => lost(['sexes-1990'], []),
  'columns-exchanged': crossed,
  'date-to-come': () => toCome('2062-09'),
};

test.each(Object.keys(CASES))('%s is said in these words', (code) => {
  const findings = CASES[code]?.() ?? [];
  const said = (lang: Lang): string[] => findings.map((found) => formatFinding(found, lang));
  expect({ zh: said('zh'), en: said('en') }).toEqual(expected[code]);
});
