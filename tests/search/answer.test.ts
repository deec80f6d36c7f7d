import fs from 'node:fs';
import { describe, expect, it } from 'vitest';
import { answersText } from '#i18n/answers.ts';
import { answerQuestion, mayBeAnswered } from '#search/answer.ts';
import type { AnswerData, AnswerPlace } from '#search/answer-data.ts';
import { groupWords, indicatorWords, kindWords } from '#search/answer-words.ts';

const value = (text: string) => ({
  text,
  date: '2022年9月',
  url: 'statistics/x/#f',
  source: '报道',
  sourceUrl: 'sources/s/',
});
const data: AnswerData = {
  county: '1',
  areas: [
    { code: '1', names: ['蔚县'] },
    { code: '2', names: ['暖泉镇', '暖泉'] },
    { code: '3', names: ['代王城镇', '代王城'] },
  ],
  kinds: [
    { ids: ['village'], names: ['村级互助幸福院', '幸福院'], indicator: 'homes' },
    { ids: ['county'], names: ['县级敬老院', '敬老院'], indicator: '' },
    { ids: ['village', 'county'], names: ['养老院'], indicator: 'places' },
  ],
  indicators: [
    { id: 'places', names: ['养老服务设施合计'], values: { 1: value('81处') } },
    { id: 'homes', names: ['村级互助幸福院'], values: { 1: value('56个') } },
    {
      id: 'people',
      names: ['常住人口', '人口'],
      values: { 1: value('41万人'), 2: value('1万人') },
    },
  ],
};
const home: AnswerPlace = {
  id: 'a',
  name: '北门子互助院',
  kind: 'village',
  phone: '',
  where: '北门子村',
  who: '',
  when: '2011年9月',
};
const read = (code: string) => Promise.resolve(code === '3' ? [home] : []);
const ask = (query: string) => answerQuestion(query, data, read, answersText.zh, 'zh');

it('is looked for where a query asks, or is long enough to name a place and a figure', () => {
  expect(['蔚县人口', '几个村'].map((query) => mayBeAnswered(query, 'zh'))).toEqual([true, true]);
  expect(['暖泉', '敬老院'].map((query) => mayBeAnswered(query, 'zh'))).toEqual([false, false]);
});

describe('an answer', () => {
  it.each([
    ['蔚县有多少养老院', '蔚县养老服务设施合计：81处'],
    ['多少幸福院', '蔚县村级互助幸福院：56个'],
    ['暖泉镇有多少人口', '暖泉镇常住人口：1万人'],
    ['蔚县人口', '蔚县常住人口：41万人'],
    ['暖泉有几个敬老院', '暖泉镇没有列出县级敬老院'],
    ['暖泉镇敬老院电话', '暖泉镇没有列出县级敬老院'],
    ['代王城镇幸福院在哪里', '代王城镇列出村级互助幸福院1处'],
    ['幸福院电话', '蔚县列出村级互助幸福院1处'],
  ])('to %s is %s', async (query, title) => {
    expect((await ask(query))?.title).toBe(title);
  });

  it('names its source, or the page that lists what there is', async () => {
    expect((await ask('蔚县有多少养老院'))?.source).toEqual({ url: 'sources/s/', label: '报道' });
    expect((await ask('暖泉镇敬老院电话'))?.links).toEqual([
      { url: 'townships/2/', label: '暖泉镇的机构和人口' },
    ]);
  });

  it('tells of each facility what was asked, or that it is not known', async () => {
    const said = async (query: string) => (await ask(query))?.lines.map(({ text }) => text);
    expect(await said('代王城镇幸福院在哪里')).toEqual(['北门子村']);
    expect(await said('代王城镇幸福院什么时候建成')).toEqual(['2011年9月']);
    expect(await said('代王城镇幸福院电话')).toEqual(['没有查到公开的电话']);
  });

  it.each(['暖泉', '敬老院', '电话', '有多少', '龘龘', ''])('is not given to %j', async (query) => {
    expect(await ask(query)).toBeNull();
  });
});

it('the words of answers are those of kinds and indicators that there are', () => {
  const idsOf = (table: string) =>
    fs
      .readFileSync(`data/${table}.csv`, 'utf8')
      .split('\n')
      .map((line) => line.split(',')[0]);
  expect(idsOf('facility_kinds')).toEqual(expect.arrayContaining(Object.keys(kindWords)));
  const counted = Object.values(groupWords).map(({ indicator }) => indicator);
  const all = [...Object.keys(indicatorWords), ...counted];
  expect(idsOf('indicators')).toEqual(expect.arrayContaining(all));
});
