import { describe, expect, it } from 'vitest';
import { hitsFor, indexOf, searchPage, titlesFor } from '../support/search-pages.ts';

describe('the order of results', () => {
  it('puts first what is called so, then what is called so among others, then what says it', async () => {
    const index = await indexOf([
      searchPage('第一页', { passages: ['敬老院'] }),
      searchPage('暖泉镇的敬老院和幸福院的新闻'),
      searchPage('敬老院'),
    ]);
    expect(await titlesFor(index, '敬老院')).toEqual([
      '敬老院',
      '暖泉镇的敬老院和幸福院的新闻',
      '第一页',
    ]);
  });

  it('puts a short page that says it twice before a long one that says it once', async () => {
    const index = await indexOf([
      searchPage('甲', { passages: [`敬老院${'后来的事情又有许多'.repeat(40)}`] }),
      searchPage('乙', { passages: ['敬老院，敬老院'] }),
    ]);
    expect(await titlesFor(index, '敬老院')).toEqual(['乙', '甲']);
  });

  it('counts what is rare for more than what is everywhere', async () => {
    const common = Array.from({ length: 8 }, (_, at) =>
      searchPage(`镇${at}`, { passages: ['乡镇，乡镇'] }),
    );
    const index = await indexOf([
      ...common,
      searchPage('甲', { passages: ['乡镇，乡镇，暖泉，后来的事情又有许多许多'] }),
      searchPage('乙', { passages: ['乡镇，暖泉，暖泉'] }),
    ]);
    expect(await titlesFor(index, '乡镇 暖泉')).toEqual(['乙', '甲']);
  });

  it('keeps two results apart that lead to the same place', async () => {
    const at = { url: 'statistics/homes/#f-2020', section: 'figures' };
    const index = await indexOf([searchPage('暖泉镇村数', at), searchPage('白乐镇村数', at)]);
    expect((await hitsFor(index, '村数')).map(({ title }) => title[0]?.text)).toHaveLength(2);
  });
});
