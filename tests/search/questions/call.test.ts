import { expect, test } from 'vitest';
import { aroundCall } from '#search/questions/answer.ts';
import { asker, realQuestions } from '../../support/ask-questions.ts';

const [line] = realQuestions('zh').hotlines;
const number = line?.number ?? '';

test.each([
  ['养老院电话多少', 'zh'],
  ['养老院多少钱', 'zh'],
  ['草沟堡乡有没有敬老院', 'zh'],
  ['care home phone', 'en'],
] as const)('the answer to %s names the line to ask, to be rung', async (query, lang) => {
  const { answer } = await (await asker(lang))(query);
  expect(answer?.call).toBe(number);
  expect(answer?.notes.some((note) => aroundCall(note, number) !== null)).toBe(true);
});

test('a list in which no telephone is asked for has none to ring', async () => {
  const { answer } = await (await asker('zh'))('养老院有哪些');
  expect(answer).toMatchObject({ kind: 'places', call: null });
});

test('the line itself is rung from its card', async () => {
  const { answer } = await (await asker('zh'))(number);
  expect(answer?.call).toBe(number);
  expect(aroundCall(answer?.title ?? '', number)?.[0]).toBe('');
});

test('a number is found in a text where it is no part of a longer one', () => {
  expect(aroundCall('可以打热线12345问。', '12345')).toEqual(['可以打热线', '问。']);
  expect(aroundCall('0313-12345、12345', '12345')).toEqual(['0313-12345、', '']);
  expect(aroundCall('0313-12345，123456', '12345')).toBeNull();
  expect(aroundCall('没有号码', null)).toBeNull();
});
