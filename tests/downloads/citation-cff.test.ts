import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { citationCff } from '#downloads/citation-cff.ts';
import { facts } from '../support/downloads.ts';

test('the citation file has what version 1.2.0 asks for', () => {
  expect(parse(citationCff(facts))).toEqual({
    'cff-version': '1.2.0',
    message: '使用这些数据请照此引用。 / Please cite the data as below.',
    type: 'dataset',
    title: '台账 / Ledger',
    abstract: '全部表。 All tables.',
    authors: [{ name: '蔚县关爱台账', alias: 'Yu County Care Ledger' }],
    version: '0.1.0',
    'date-released': '2026-11-22',
    license: 'CC-BY-4.0',
    'license-url': 'https://example.org/by',
    keywords: ['蔚县'],
    url: 'https://example.org/data/',
  });
});

test('an address that is not known is left out', () => {
  expect(parse(citationCff({ ...facts, homepage: null }))).not.toHaveProperty('url');
});
