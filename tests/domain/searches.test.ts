import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { phonesSought } from '#domain/empty-book.ts';
import { cite, searchFinder } from '#domain/searches.ts';
import type { Sought } from '#domain/searches.ts';
import type { Search } from '#tables/searches.ts';
import { aSearch } from '../support/make-rows.ts';

const wide = aSearch({ search_id: 's1', topics: ['elder', 'phones'] });
const homes = aSearch({ search_id: 's2', topics: ['elder'], kind_ids: ['village-home'] });
const both = aSearch({ search_id: 's3', topics: ['elder'], kind_ids: ['village-home', 'daycare'] });

const searchBehind = (searches: readonly Search[], sought: Sought): Search | null =>
  searchFinder(searches, ['暖泉镇', '白乐镇'])(sought);

describe('the search behind an absence', () => {
  test('is one for its kind before one for the whole group', () => {
    const found = searchBehind([both, homes, wide], { topics: ['elder'], kind: 'village-home' });
    expect(found).toBe(homes);
  });

  test('is one for the group where nobody looked for the kind, never one for another kind', () => {
    expect(searchBehind([homes, wide], { topics: ['elder'], kind: 'county-home' })).toBe(wide);
    expect(searchBehind([homes], { topics: ['elder'], kind: 'county-home' })).toBeNull();
    expect(searchBehind([homes], { topics: ['elder'] })).toBeNull();
  });

  test('is the latest, however wide', () => {
    const later = aSearch({ search_id: 's4', topics: ['elder'], date: '2027-01-05' });
    expect(searchBehind([later, homes], { topics: ['elder'], kind: 'village-home' })).toBe(later);
    expect(searchBehind([homes, later], { topics: ['elder'], kind: 'village-home' })).toBe(later);
  });

  test('found nothing on the county, where one of that day did not', () => {
    const some = aSearch({
      search_id: 's5',
      topics: ['elder'],
      kind_ids: ['village-home'],
      hits: 2,
    });
    expect(searchBehind([homes, some], { topics: ['elder'], kind: 'village-home' })).toBe(homes);
    expect(searchBehind([some], { topics: ['elder'], kind: 'village-home' })).toBe(some);
  });

  test('names the thing, where one of that day does', () => {
    const named = aSearch({ search_id: 's6', topics: ['elder'], words: '蔚县 暖泉镇 养老' });
    expect(searchBehind([named, wide], { topics: ['elder'], name: '暖泉镇' })).toBe(named);
  });

  test('of telephones is one for them, that of care places first, never one for the township alone', () => {
    const names = aSearch({ search_id: 's8', topics: ['divisions', 'elder'], words: '暖泉镇' });
    const offices = aSearch({ search_id: 's9', topics: ['phones', 'authorities'] });
    const sought = phonesSought('暖泉镇');
    expect(searchBehind([names, wide, offices], sought)).toBe(wide);
    expect(searchBehind([names, offices], sought)).toBe(offices);
    expect(searchBehind([names], sought)).toBeNull();
  });

  test('is cited by its row on the page of what it was mainly for', () => {
    expect(cite(wide)).toEqual({ id: 's1', date: '2026-11-30', path: '/searches/elder/#s1' });
  });

  test('for a township is one that names it, never one that names another', () => {
    const child = aSearch({ search_id: 's7', topics: ['child'], words: '暖泉镇 儿童' });
    const topics = ['elder', 'child'] as const;
    expect(searchBehind([child, wide], { topics, name: '暖泉镇' })).toBe(child);
    expect(searchBehind([wide, child], { topics, name: '白乐镇' })).toBe(wide);
    expect(searchBehind([wide, child], { topics })).toBe(wide);
    expect(searchBehind([child], { topics })).toBeNull();
  });

  test('is one that was for telephones too, where these are missing', () => {
    const plain = aSearch({ search_id: 's8', topics: ['elder'] });
    expect(searchBehind([wide, plain], { topics: ['elder'], also: 'phones' })).toBe(wide);
    expect(searchBehind([wide, plain], { topics: ['elder'] })).toBe(plain);
  });

  test('is among the latest that fit, whatever their order', () => {
    const day = fc.constantFrom('2026-11-28', '2026-11-29', '2026-11-30');
    const search = fc.record({ date: day, hits: fc.nat(2), fits: fc.boolean() });
    fc.assert(
      fc.property(fc.array(search, { maxLength: 8 }), (rows) => {
        const searches = rows.map(({ date, hits, fits }, at) =>
          aSearch({ search_id: `s${at}`, date, hits, topics: [fits ? 'elder' : 'law'] }),
        );
        const found = searchBehind(searches, { topics: ['elder'] });
        const fitting = searches.filter(({ topics }) => topics.includes('elder'));
        const latest = fitting
          .map(({ date }) => date)
          .toSorted()
          .at(-1);
        expect(found?.date).toBe(latest);
        const sameDay = fitting.filter(({ date }) => date === latest);
        if (sameDay.some(({ hits }) => hits === 0)) expect(found?.hits).toBe(0);
      }),
    );
  });
});
