import { expect, test } from 'vitest';
import { arrangeFacilities } from '#directory/arrange.ts';
import { summariseKinds } from '#directory/kind-summary.ts';
import { buildFigureBook } from '#domain/figure-book.ts';
import { realDataset } from '../support/dataset.ts';
import { aFacility } from '../support/make-rows.ts';

test('a kind is summed up: listed, examples, reported, and where the two are compared', () => {
  const dataset = realDataset();
  const kinds = dataset.facility_kinds.map(({ value }) => value);
  const facilities = [
    aFacility({ facility_id: 'a' }),
    aFacility({ facility_id: 'b', status: 'closed' }),
    aFacility({ facility_id: 'c', record_status: 'illustrative' }),
  ];
  const summaries = summariseKinds(
    kinds,
    arrangeFacilities(facilities, kinds, 'zh'),
    buildFigureBook(dataset, '130726'),
    dataset.checks.map(({ value }) => value),
    'zh',
  );
  expect(summaries.map(({ kind }) => kind)).toEqual(kinds);
  expect(summaries.find(({ kind }) => kind.kind_id === 'elder-village-home')).toMatchObject({
    listed: 1,
    examples: 1,
    reported: { value: 56, text: '56个' },
    checkId: 'listed-elder-village-home',
  });
  expect(summaries.find(({ kind }) => kind.kind_id === 'special-school')).toMatchObject({
    listed: 0,
    examples: 0,
    reported: null,
  });
});
