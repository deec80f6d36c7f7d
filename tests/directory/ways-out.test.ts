import { describe, expect, test } from 'vitest';
import { applyFilter, noFilter } from '#directory/filter.ts';
import type { Filter } from '#directory/filter.ts';
import { waysOut } from '#directory/ways-out.ts';
import { anEntry } from '../support/make-entries.ts';

const rows = [
  anEntry({ id: 'garden', kind: 'child-garden', group: 'child', township: '130726102' }),
  anEntry({ id: 'shut', status: 'closed', township: '130726102' }),
];
const ways = (change: Partial<Filter>): string[] => {
  const filter = { ...noFilter, ...change };
  return waysOut(applyFilter(rows, filter), filter).map(
    ({ dropped, count }) => `${dropped ?? 'closed'} ${count.listed}`,
  );
};

describe('where a filter finds nothing', () => {
  test('each question that hides something can be dropped', () => {
    expect(ways({ phone: true, township: '130726102' })).toEqual(['phone 1']);
    expect(ways({ kind: 'child-garden', township: 'none' })).toEqual(['township 1']);
  });

  test('no question is offered that would not help', () => {
    expect(ways({ text: 'zzz', phone: true })).toEqual([]);
  });
});

describe('closed facilities', () => {
  test('are offered where there are any, whatever was found', () => {
    expect(ways({})).toEqual(['closed 1']);
    expect(ways({ kind: 'child-garden' })).toEqual([]);
  });

  test('are not offered where they are shown', () => {
    expect(ways({ status: 'closed' })).toEqual([]);
  });

  test('lead to a filter that asks for them', () => {
    const [way] = waysOut(applyFilter(rows, noFilter), noFilter);
    expect(way?.filter).toEqual({ ...noFilter, status: 'closed' });
  });
});
