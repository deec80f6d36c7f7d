import { expect, test } from 'vitest';
import { organisationKindLabel } from '#domain/organisation-text.ts';
import { realDataset } from '../support/dataset.ts';

const rows = realDataset().organisations.map(({ value }) => value);
const [first] = rows;
if (first === undefined) throw new Error('No organisation');

test.each([
  ['social_organisation', '社会组织', 'social organisation'],
  ['firm', '企业', 'firm'],
  ['volunteers', '志愿队伍', 'volunteer team'],
  ['foundation', '基金会', 'foundation'],
] as const)('%s is called %s and %s', (kind, zh, en) => {
  expect(organisationKindLabel({ ...first, kind }, 'zh')).toBe(zh);
  expect(organisationKindLabel({ ...first, kind }, 'en')).toBe(en);
});

test('every organisation of the table is called by a word, not by a code', () => {
  expect(rows.length).toBeGreaterThan(0);
  for (const row of rows) {
    expect(organisationKindLabel(row, 'zh'), row.organisation_id).toMatch(/^\p{Script=Han}+$/u);
    expect(organisationKindLabel(row, 'en'), row.organisation_id).toMatch(/^[a-z ]+$/);
  }
});
