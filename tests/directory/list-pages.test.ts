import { describe, expect, test } from 'vitest';
import { CLOSED, listPages, listPath } from '#directory/list-pages.ts';
import { aFacility } from '../support/make-rows.ts';

const row = (id: string, township: string | null, change = {}) =>
  aFacility({ facility_id: id, township_code: township, ...change });
const rows = [
  row('a', '2'),
  row('b', '1', { record_status: 'illustrative' }),
  row('c', '2'),
  row('d', '1', { status: 'closed' }),
  row('e', null),
];
const pages = (size?: number) =>
  listPages('home', rows, ({ township_code }) => township_code ?? 'none', ['1', '2', 'none'], size);

describe('a list of facilities', () => {
  test('has its sections in the order asked for, closed facilities behind them', () => {
    expect(pages().map(({ sections }) => sections.map(({ id }) => id))).toEqual([
      ['1', '2', 'none', CLOSED],
    ]);
    expect(pages()[0]?.sections.map(({ rows: held }) => held.length)).toEqual([1, 2, 1, 1]);
  });

  test('has an index of all its sections on each of its pages', () => {
    const [first, second, third] = pages(2);
    expect(first?.index).toEqual([
      { id: '1', count: { listed: 0, examples: 1 }, page: 1 },
      { id: '2', count: { listed: 2, examples: 0 }, page: 1 },
      { id: 'none', count: { listed: 1, examples: 0 }, page: 2 },
      { id: CLOSED, count: { listed: 1, examples: 0 }, page: 3 },
    ]);
    expect(second?.sections.map(({ id, continued }) => [id, continued])).toEqual([
      ['2', true],
      ['none', false],
    ]);
    expect([first, second, third].map((page) => [page?.page, page?.pages])).toEqual([
      [1, 3],
      [2, 3],
      [3, 3],
    ]);
  });

  test('is one page where there is nothing', () => {
    expect(listPages('home', [], () => '', ['1'])).toEqual([
      { of: 'home', page: 1, pages: 1, sections: [], index: [] },
    ]);
  });

  test('has its first page at its own address', () => {
    expect(listPath('home')).toBe('home/');
    expect(listPath('home', 2)).toBe('home/2/');
  });
});
