import { describe, expect, test } from 'vitest';
import type { Found } from '#search/engine.ts';
import type { IndexReader } from '#search/index-reader.ts';
import { inAll, withAny } from '#search/rank.ts';
import { indexOf, searchPage } from '../support/search-pages.ts';

/** An index of ten pages, the last five examples, in which everything is as rare. */
const index = { firstExample: 5, engine: { weigh: () => 1 } } as unknown as IndexReader;

test('an example scores a tenth of what a real page would', () => {
  const found: Found = new Map([
    [0, 2],
    [7, 2],
  ]);
  expect(inAll(index, [found])).toEqual([
    { id: 0, score: 2 },
    { id: 7, score: expect.closeTo(0.2) as number },
  ]);
});

test('a page with a commoner word alone is left out where it lies far behind', () => {
  const first = 10;
  const on = (pages: number): Found =>
    new Map(Array.from({ length: pages }, (_, at) => [first + at, 1]));
  const rare: Found = new Map([[0, 1]]);
  const idsOf = (common: Found): number[] => withAny(index, [rare, common]).map(({ id }) => id);
  // 1 / log2(2 + pages) beside that of one page: 0.396 and 0.264.
  expect(idsOf(on(14))).toContain(first);
  expect(idsOf(on(62))).toEqual([0]);
});

describe('a word counts', () => {
  const pages = [searchPage('Homes'), searchPage('Home'), searchPage('Homeland')];

  test('most as it is, a little less in another form, half where it only begins so', async () => {
    const { engine } = await indexOf(pages, { lang: 'en' });
    const exact = await engine.having({ kind: 'word', text: 'home' });
    const values = [...exact.values()].toSorted();
    expect(values).toEqual([expect.closeTo(4.5), 5]);
    const begun = await engine.having({ kind: 'word', text: 'homel' });
    expect([...begun.values()]).toEqual([2.5]);
  });

  test('half among Chinese where it only begins so', async () => {
    const { engine } = await indexOf([searchPage('json'), searchPage('jsonl')]);
    const found = await engine.having({ kind: 'word', text: 'json' });
    expect([...found.values()].toSorted()).toEqual([2.5, 5]);
  });
});
