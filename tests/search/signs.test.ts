import { describe, expect, it } from 'vitest';
import { isPassage, signsWithin, signTerms, withoutCut } from '#search/signs.ts';
import { Search } from '#search/search.ts';
import { indexOf, searchPage } from '../support/search-pages.ts';

describe('the signs of a text', () => {
  it('are terms with what stands beside them', () => {
    expect(signTerms('资料(2020) · 全县')).toEqual([
      '料(',
      '(2020',
      '2020)',
      '·全',
      '2020)·',
      ')·全',
    ]);
    expect(signTerms('0313-7012345')).toEqual([]);
    expect(signTerms('2010~2020')).toEqual(['2010∼', '∼2020']);
  });

  it('of a passage are all that it has, but words that may be cut', () => {
    expect(signsWithin('资料(2020)')).toEqual({ whole: ['料(', '(2020', '2020)'], begun: null });
    expect(signsWithin('资料(2')).toEqual({ whole: ['料('], begun: '(2' });
    expect(signsWithin('9月,报道')).toEqual({ whole: ['月,', ',报'], begun: null });
    expect(signsWithin('9,报道')).toEqual({ whole: [',报'], begun: null });
  });

  it.each([
    ['各乡镇,2020年', true],
    ['(60岁及以上)', true],
    ['蔚县有多少人?', false],
    ['平台。', true],
    ['0313-7012345', false],
    ['暖泉 幸福院', false],
  ])('make %s a passage: %s', (text, is) => {
    expect(isPassage(text)).toBe(is);
  });

  it.each([
    ['各乡镇,2020', '各乡镇'],
    ['资料(2', '资料'],
    ['2020年', null],
    ['暖泉 56', null],
  ])('leave of %s without a cut number %s', (text, rest) => {
    expect(withoutCut(text)).toBe(rest);
  });
});

describe('a passage that was pasted', async () => {
  const near = Array.from({ length: 30 }, (_, at) =>
    searchPage(`近${at}`, { passages: ['人口普查的资料，2020年，65岁及以上'] }),
  );
  const index = await indexOf([
    ...near,
    searchPage('甲', { passages: ['人口普查资料（2020年），（65岁及以上）'] }),
    searchPage('乙', { passages: ['见人口普查资料（2020年）。', '下载JSON21 KB'] }),
  ]);
  it.each([
    ['普查资料（2020年）', ['甲', '乙']],
    ['普查资料（20', ['甲', '乙']],
    ['（65岁及以上）', ['甲']],
    ['下载JSON', ['乙']],
  ])('%s is found where it stands, and nowhere else', async (query, titles) => {
    const { candidates } = await new Search(index).find(query.normalize('NFKC'));
    const found = await Promise.all(candidates.map(async ({ id }) => (await index.page(id)).title));
    expect(found.toSorted()).toEqual(titles.toSorted());
  });
});
