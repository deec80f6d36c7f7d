import { describe, expect, it } from 'vitest';
import { termsOf, termsWithin } from '#search/terms.ts';
import { runsOf, tokensOf } from '#search/tokens.ts';

const runs = (text: string) => runsOf(tokensOf(text)).map((run) => run.join(' '));

describe('the tokens of a text', () => {
  it.each([
    ['暖泉镇', ['暖 泉 镇']],
    ['有2022年的gb标准', ['有 2022 年 的 gb 标 准']],
    ['甲，乙', ['甲', '乙']],
    ['暖泉 town', ['暖 泉 town']],
    ['占2.56%。56', ['占 2.56', '56']],
    ['15—59 2020/11', ['15', '59 2020', '11']],
    ['day-care rooms, county’s', ['day care rooms', 'county s']],
    ['a股b', ['a 股 b']],
    ['𠮷家', ['𠮷 家']],
    ['', []],
  ])('of %j are %j', (text, expected) => {
    expect(runs(text)).toEqual(expected);
  });

  it('are joined by a hyphen, too', () => {
    expect(tokensOf('0313-7012345 e-mail').map(({ joined }) => joined)).toEqual([
      '',
      '03137012345',
      '',
      'email',
    ]);
  });

  it('are no pieces of a checksum', () => {
    const sum = 'sha256-x1+yQm/cjr/vB3k0pLwq9ZrT5uNf8hEaGdKsJoIbVc=';
    expect(tokensOf(`甲 ${sum.toLowerCase()} 乙`).map(({ text }) => text)).toEqual(['甲', '乙']);
    expect(tokensOf('https://a.example/news/of/the/county').map(({ text }) => text)).toContain(
      'county',
    );
  });
});

describe('the terms of a text', () => {
  it('are its characters, and two and three in a row', () => {
    expect(termsOf('暖泉镇').toSorted()).toEqual(
      ['暖', '泉', '镇', '暖泉', '泉镇', '暖泉镇'].toSorted(),
    );
  });

  it('are words and numbers by themselves, and beside a character', () => {
    expect(termsOf('a town 2年')).toEqual(['a', 'town', '2', '2年', '年']);
  });

  it('do not run across a sign', () => {
    expect(termsOf('镇，有')).toEqual(['镇', '有']);
  });

  it('are any four digits of a long number', () => {
    expect(termsOf('7012-345')).toEqual(
      expect.arrayContaining(['7012345', '~7012', '~0123', '~1234', '~2345']),
    );
    expect(termsOf('11000').filter((term) => term.startsWith('~'))).toEqual([]);
  });

  it('of a run of a query are the longest that it has', () => {
    expect(termsWithin('暖')).toEqual(['暖']);
    expect(termsWithin('暖泉')).toEqual(['暖泉']);
    expect(termsWithin('暖泉镇有')).toEqual(['暖泉镇', '泉镇有']);
    expect(termsWithin('2022年9月')).toEqual(['2022年9', '年9月']);
  });
});
