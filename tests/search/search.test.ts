import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normaliseQuery } from '#search/query.ts';
import { Search } from '#search/search.ts';
import { indexOf, pagesOfTexts, searchPage, titlesFor } from '../support/search-pages.ts';

const index = await indexOf([
  searchPage('暖泉镇', {
    section: 'townships',
    passages: ['暖泉镇有16个村，有常住人口11,144人。'],
  }),
  searchPage('西合营镇', {
    section: 'townships',
    passages: ['在县城以西，合作经营的机构有几处。'],
  }),
  searchPage('北门子互助幸福院', {
    section: 'facilities',
    passages: ['乡镇 · 代王城镇', '电话 · 0313-7012345', '2011年9月开办，有56张床位，占2.56%。'],
  }),
  searchPage('示例·暖泉镇敬老院', { section: 'facilities', example: true }),
  searchPage('三样机构', {
    passages: ['敬老院、养老院和幸福院是三样不同的机构。', 'GB/T 2260代码', '15—59岁'],
  }),
]);
const find = (query: string) => titlesFor(index, query);

describe('a search', () => {
  it('finds a run of characters wherever it stands, and nowhere else', async () => {
    expect(await find('西合营')).toEqual(['西合营镇']);
    expect(await find('合作')).toEqual(['西合营镇']);
    expect(await find('西合作')).not.toContain('三样机构');
    expect(await find('院')).toHaveLength(3);
  });

  it('wants every part, in any order', async () => {
    expect(await find('幸福院 代王城')).toEqual(['北门子互助幸福院']);
  });

  it('puts the page that is called so first, and examples last', async () => {
    expect(await find('暖泉')).toEqual(['暖泉镇', '示例·暖泉镇敬老院']);
  });

  it('finds numbers whole, with or without commas', async () => {
    expect(await find('56')).toEqual(['北门子互助幸福院']);
    expect(await find('2.56')).toEqual(['北门子互助幸福院']);
    expect(await find('11144')).toEqual(['暖泉镇']);
    expect(await find('11,144')).toEqual(['暖泉镇']);
    expect(await find('144')).toEqual([]);
  });

  it('finds numbers with a sign between them, each by itself', async () => {
    expect(await find('15')).toEqual(['三样机构']);
    expect(await find('59')).toEqual(['三样机构']);
    expect(await find('15—59')).toEqual(['三样机构']);
    expect(await find('1559')).toEqual([]);
  });

  it('finds numbers within Chinese, cut anywhere', async () => {
    expect(await find('11年9月开')).toEqual(['北门子互助幸福院']);
    expect(await find('人口11144人')).toEqual(['暖泉镇']);
    expect(await find('2260代码')).toEqual(['三样机构']);
  });

  it.each(['7012345', '0313-7012345', '03137012345', '1234', '37012'])(
    'finds a telephone number by %s',
    async (query) => {
      expect(await find(query)).toEqual(['北门子互助幸福院']);
    },
  );

  it('says so where words stand apart', async () => {
    const { match, sought } = await new Search(index).find('代王城幸福院');
    expect(match).toBe('apart');
    expect(sought.flat().map(({ text }) => text)).toEqual(['代王城', '幸福院']);
  });

  it('lists pages with some of the words, those with rarer ones first', async () => {
    const { match } = await new Search(index).find('西合营敬老院');
    expect(match).toBe('some');
    expect(await find('西合营敬老院')).toEqual(['西合营镇', '三样机构', '示例·暖泉镇敬老院']);
  });

  it('leaves the words of a question out', async () => {
    expect((await find('请问暖泉镇有多少村'))[0]).toBe('暖泉镇');
  });

  it('finds nothing for signs, or for what is nowhere', async () => {
    expect(await find('😀 <>')).toEqual([]);
    expect(await find('龘龘')).toEqual([]);
  });
});

describe('a word that is Chinese in Latin letters, too', () => {
  it('finds both', async () => {
    const both = await indexOf([
      searchPage('蔚县'),
      searchPage('Yuxian'),
      searchPage('CSV', { passages: ['蔚县'] }),
    ]);
    expect(await titlesFor(both, 'yuxian')).toEqual(expect.arrayContaining(['蔚县', 'Yuxian']));
    expect(await titlesFor(both, 'csv')).toEqual(['CSV']);
  });
});

describe('a search with traditional characters', () => {
  const map = new Map(['養养', '鎮镇', '縣县'].map((pair) => [pair.charAt(0), pair.charAt(1)]));
  it('finds the simplified ones, and the other way round', async () => {
    const folded = await indexOf(pagesOfTexts(['养老院在镇上', '縣志裏的養老']), { map });
    expect(await titlesFor(folded, '養老')).toHaveLength(2);
    expect(await titlesFor(folded, '县志')).toHaveLength(1);
    expect(await titlesFor(folded, '鎮上')).toEqual(['页甲']);
  });
});

describe('an English search', () => {
  const english = indexOf(
    [
      searchPage('Nuanquan Town', { passages: ['暖泉镇 is a town with 16 villages.'] }),
      searchPage('Care for veterans', { passages: ['Two day-care rooms serve older people.'] }),
    ],
    { lang: 'en' },
  );
  it.each([
    ['nuanquan', 'Nuanquan Town'],
    ['NUAN', 'Nuanquan Town'],
    ['village', 'Nuanquan Town'],
    ['暖泉', 'Nuanquan Town'],
    ['veteran', 'Care for veterans'],
    ['caring', 'Care for veterans'],
    ['day-care', 'Care for veterans'],
    ['where are the rooms', 'Care for veterans'],
  ])('finds by %s', async (query, title) => {
    expect(await titlesFor(await english, query)).toEqual([title]);
  });
});

describe('whatever is typed', () => {
  const titles = [
    '蔚县2022年养老机构',
    '示例·A股第3号“公告”',
    '𠮷家庄鎮',
    '一',
    'Day-care rooms 暖泉',
  ];
  const titled = indexOf(titles.map((title) => searchPage(title)));

  it('any run of a title finds its page', async () => {
    const built = await titled;
    const cut = fc
      .tuple(fc.constantFrom(...titles), fc.nat(), fc.integer({ min: 1, max: 6 }))
      .map(([title, at, length]) => {
        const runs = title.match(/\p{Script=Han}+/gu) ?? [];
        const run = [...(runs[at % runs.length] ?? '')];
        const from = at % run.length;
        return { title, query: run.slice(from, from + length).join('') };
      });
    await fc.assert(
      fc.asyncProperty(cut, async ({ title, query }) => {
        expect(await titlesFor(built, query)).toContain(title);
      }),
    );
  });

  it('nothing fails', async () => {
    const built = await titled;
    const anything = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({
        unit: fc.constantFrom(...'养老院"\'\\^$.*+?()[]{}|/<>&#=\u202e\u200b\ud800ا١-, '),
      }),
    );
    await fc.assert(
      fc.asyncProperty(anything, async (typed) => {
        await titlesFor(built, normaliseQuery(typed));
      }),
    );
  });
});
