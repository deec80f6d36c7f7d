import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sentencesOf } from '#components/elder/sentences.ts';

const cut = (text: string, lang: string, longest?: number): string[] =>
  sentencesOf(text, lang, longest).map(({ start, end }) => text.slice(start, end));

test('Chinese and English texts are cut behind their sentences', () => {
  expect(cut('全县有两处。另有54处没有名字！在哪里？', 'zh-CN')).toEqual([
    '全县有两处。',
    '另有54处没有名字！',
    '在哪里？',
  ]);
  expect(cut('Two are listed. The rest, 23.02 %, is not.', 'en')).toEqual([
    'Two are listed. ',
    'The rest, 23.02 %, is not.',
  ]);
});

test('a long sentence is cut behind its last comma that fits', () => {
  expect(cut('第一段，第二段，第三段没有完', 'zh-CN', 9)).toEqual([
    '第一段，第二段，',
    '第三段没有完',
  ]);
  expect(cut('没有逗号的一句话', 'zh-CN', 4)).toEqual(['没有逗号的一句话']);
});

test('what has neither letter nor digit is not read', () => {
  expect(cut(' … — ', 'zh-CN')).toEqual([]);
  expect(cut('', 'en')).toEqual([]);
});

test('nothing that can be said is lost, said twice or said out of order', () => {
  const texts = fc.string({
    unit: fc.constantFrom('县', '老', '，', '。', ' ', 'a', '3', '！'),
    maxLength: 80,
  });
  fc.assert(
    fc.property(texts, fc.integer({ min: 2, max: 20 }), (text, longest) => {
      const said = cut(text, 'zh-CN', longest).join('');
      const sayable = (all: string): string => all.replace(/[^\p{L}\p{N}]/gu, '');
      expect(sayable(said)).toBe(sayable(text));
    }),
  );
});
