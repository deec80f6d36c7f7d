import { expect, test } from 'vitest';
import { checkSymbols } from '#domain/check-symbols.ts';
import { formatFinding } from '#tables/finding.ts';
import { realDataset, withChanged } from '../support/dataset.ts';

const dataset = realDataset();

test('each kind has a symbol of its own', () => {
  expect(checkSymbols(dataset)).toEqual([]);
});

test('a second use is told of, with those that are free', () => {
  const [first, second] = dataset.facility_kinds.map(({ value }) => value);
  if (first === undefined || second === undefined) throw new Error('no kinds');
  const shared = withChanged(
    dataset,
    'facility_kinds',
    ({ kind_id: id }) => id === second.kind_id,
    { symbol: first.symbol },
  );
  const [found, ...more] = checkSymbols(shared);
  expect(more).toEqual([]);
  expect(found?.severity).toBe('warning');
  expect(found && formatFinding(found, 'zh')).toContain(
    `图上符号和 ${first.kind_id} 的一样，读者在地图上分不清。→ ${second.symbol}`,
  );
  expect(found && formatFinding(found, 'en')).toContain(
    `the map symbol is that of ${first.kind_id}, so that readers cannot tell them apart. → ${second.symbol}`,
  );
});
