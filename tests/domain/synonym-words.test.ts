import { expect, test } from 'vitest';
import { wordsLeadingTo } from '#domain/synonym-words.ts';
import type { Synonym } from '#tables/synonyms.ts';

const synonyms: readonly Synonym[] = [
  { word: '老兵', lang: 'zh', leads_to: '退役军人' },
  { word: '药店', lang: 'zh', leads_to: '国威大药房' },
  { word: 'veteran homes', lang: 'en', leads_to: '退役军人' },
  { word: '投诉', lang: 'zh', leads_to: '/phones/' },
];

test('words lead to what names their meaning, in one language', () => {
  expect(wordsLeadingTo(['退役军人服务中心'], synonyms, 'zh')).toEqual(['老兵']);
  expect(wordsLeadingTo(['退役军人服务中心'], synonyms, 'en')).toEqual(['veteran homes']);
  expect(wordsLeadingTo(['温馨家园'], synonyms, 'zh')).toEqual([]);
});
