import { describe, expect, it } from 'vitest';
import type { Lang } from '#tables/finding.ts';
import { asker, book } from '../../support/ask-questions.ts';

/**
 * Questions that name an indicator and ask for something else than its figure: of another whole, of
 * two things at once, of whoever is spoken to, or for more than the first.
 */
const frames: Readonly<Record<Lang, readonly string[]>> = {
  zh: [
    '你们有多少_',
    '_最多的三个乡镇',
    '阳原县哪个镇_最多',
    '河北哪个县_最多',
    '蔚县_在河北省排第几',
    '蔚县_占全国多少',
    '暖泉镇_在全市排第几',
    '2015年和2020年_各是多少',
    '_和残疾人温馨家园有多少',
    '下载_',
    '蔚州镇比全县少多少_',
    '除了蔚州镇_有多少',
    '_为什么是这么多',
    '蔚县没有_',
    '蔚县_什么时候最多',
    '预测蔚县_',
  ],
  en: [
    'how many _ do you have',
    '3 townships with the most _',
    'yangyuan county township with the most _',
    'rank of yu county by _ in hebei',
    '_ in nuanquan town and yuzhou town',
    '_ in 2015 and 2020',
    'download _',
    '_ except in yuzhou town',
    'why so many _',
    'yu county without _',
    'forecast of _',
  ],
};

describe.each(['zh', 'en'] as const)(
  'a question beside the point of an indicator (%s)',
  async (lang) => {
    const ask = await asker(lang);
    it.each(frames[lang])('gets no figure: %s', async (frame) => {
      const misleading: string[] = [];
      for (const row of book.indicators) {
        const question = frame.replace('_', lang === 'zh' ? row.name_zh : row.name_en);
        const { answer } = await ask(question);
        if (answer?.kind === 'figure') misleading.push(`${question} → ${answer.title}`);
      }
      expect(misleading).toEqual([]);
    });
  },
);
