import { expect, test } from 'vitest';
import { comparedFacts } from '#directory/compare-rows.ts';
import { readEntries } from '#directory/directory-file.ts';
import { packDirectory } from '#directory/pack.ts';
import { aFacility, aKind, aTownship } from '../support/make-rows.ts';

const file = packDirectory(
  {
    facilities: [
      aFacility({ facility_id: 'dear', fees: '3000/month', fees_as_of: '2026', beds: 40 }),
      aFacility({ facility_id: 'bare' }),
      aFacility({ facility_id: 'garden', kind_id: 'child-garden' }),
      aFacility({ facility_id: 'office', kind_id: 'office' }),
    ],
    kinds: [
      aKind(),
      aKind({ kind_id: 'child-garden', group: 'child' }),
      aKind({ kind_id: 'office', group: 'service' }),
    ],
    townships: [aTownship()],
    map: { width: 1, height: 1, cells: [] },
    asOf: '2026-11-22',
    empty: { searches: {}, borders: {}, hotline: null },
    synonyms: [],
    spoken: new Map(),
  },
  'zh',
);
const entries = readEntries(file);
const compared = (...ids: string[]) =>
  comparedFacts(
    ids.flatMap((id) => entries.filter((entry) => entry.id === id)),
    file,
  );
const row = (title: string, ...ids: string[]) =>
  compared(...ids).find((fact) => fact.title === title)?.cells;

test('each place has its cell, in the order in which they were chosen', () => {
  const dear = { known: 'yes', text: '每月3,000元（2026年）' };
  expect(row('收费', 'dear', 'bare')).toEqual([dear, { known: 'no' }]);
  expect(row('收费', 'bare', 'dear')).toEqual([{ known: 'no' }, dear]);
});

test('what nobody asks of a place is not unknown there', () => {
  expect(row('床位', 'dear', 'garden')).toEqual([
    { known: 'yes', text: '40' },
    { known: 'not-asked' },
  ]);
});

test('what is asked of none of them has no row, and what is unknown of all has one', () => {
  const titles = compared('garden', 'office').map(({ title }) => title);
  expect(titles).not.toContain('床位');
  expect(titles).toEqual(expect.arrayContaining(['收费', '供餐', '服务', '建成或启用']));
  expect(compared()).toEqual([]);
});
