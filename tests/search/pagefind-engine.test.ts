import { describe, expect, it } from 'vitest';
import { partOf } from '#search/query.ts';
import { Search } from '#search/search.ts';
import { hitsFor, indexOf, searchPage, titlesFor } from '../support/search-pages.ts';

const figure = { url: 'statistics/homes/#f-2020', section: 'figures' };
const index = await indexOf(
  [
    searchPage('Nuanquan Town', {
      section: 'townships',
      passages: ['暖泉镇，县城以西, has 16 villages and 11,144 people.'],
    }),
    searchPage('Beimenzi Mutual-aid Home', {
      section: 'facilities',
      passages: ['Phone · 0313-7012345', 'Since 2011年9月: 56 beds, or 2.56%'],
    }),
    searchPage('Example · Nuanquan Home', { section: 'facilities', example: true }),
    searchPage('Residents of Nuanquan', figure),
    searchPage('Residents of Baile', figure),
  ],
  { lang: 'en', map: new Map([['鎮', '镇']]) },
);
const find = (query: string) => titlesFor(index, query);

describe('an English page', () => {
  it.each(['暖泉', '泉镇', '暖泉鎮', '县城以西', '11144', '11,144'])(
    'is found by %s',
    async (query) => {
      expect(await find(query)).toEqual(['Nuanquan Town']);
    },
  );

  it('is not found by characters that a sign parts', async () => {
    const { engine } = index;
    expect((await engine.having(partOf('泉镇'))).size).toBe(1);
    expect((await engine.having(partOf('镇县'))).size).toBe(0);
  });

  it.each(['7012345', '0313-7012345', '03137012345', '1234', '37012', '2.56', '11年9月'])(
    'is found by its number, %s',
    async (query) => {
      expect(await find(query)).toEqual(['Beimenzi Mutual-aid Home']);
    },
  );

  it.each(['37013', '144', '7012346', '56.2'])('is not found by %s', async (query) => {
    expect(await find(query)).toEqual([]);
  });

  it('is not found by a longer word than it has, which Pagefind would cut', async () => {
    const { match, sought } = await new Search(index).find('villagesxyz');
    expect([match, sought.flat().map(({ text }) => text)]).toEqual(['corrected', ['villages']]);
  });
});

describe('English results', () => {
  it('may share an address: each is one of its own', async () => {
    const found = await hitsFor(index, 'residents', 'en');
    expect(found.map(({ url }) => url)).toEqual([figure.url, figure.url]);
    expect((await find('residents')).toSorted()).toEqual([
      'Residents of Baile',
      'Residents of Nuanquan',
    ]);
  });

  it('have examples last, and say of what section they are', async () => {
    const found = await hitsFor(index, 'nuanquan', 'en');
    expect(found.map(({ section, example }) => [section, example])).toEqual([
      ['townships', false],
      ['figures', false],
      ['facilities', true],
    ]);
  });

  it('have pages first whose title says it', async () => {
    const ranked = await indexOf(
      [
        searchPage('First', { passages: ['veterans'] }),
        searchPage('Second', { passages: ['a page without'] }),
        searchPage('Veterans', { passages: ['and more'] }),
      ],
      { lang: 'en' },
    );
    const { candidates } = await new Search(ranked).find('veterans');
    const pages = await Promise.all(candidates.map(({ id }) => ranked.page(id)));
    expect(pages.map(({ title }) => title)).toEqual(['Veterans', 'First']);
  });
});
