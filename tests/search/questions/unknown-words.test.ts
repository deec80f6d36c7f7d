import { describe, expect, it } from 'vitest';
import { pickOne, seeded } from '../../../scripts/demo-data/seeded.ts';
import { coverQuestion } from '#search/questions/cover.ts';
import { Vocabulary } from '#search/questions/vocabulary.ts';
import type { Lang } from '#tables/finding.ts';
import { asker, realQuestions } from '../../support/ask-questions.ts';

const howMany = 600;

/** Plain questions with a gap for a word that the site does not know. */
const frames: Readonly<Record<Lang, readonly string[]>> = {
  zh: [
    '蔚县有多少_人',
    '_有多少人口',
    '蔚县2020年_人口',
    '暖泉镇有几个_村',
    '蔚县65岁以上_老人有多少',
    '养老院有多少_',
    '哪个镇_人最多',
    '蔚县_女性有多少',
    '阳原县城镇_人口占比',
    '_蔚县人口是多少',
    '全县幸福院_多少个',
    '蔚县常住人口_',
  ],
  en: [
    'how many _ people live in yu county',
    'population of _',
    'how many people over 65 _',
    'how many _ care homes',
    'women _ in yu county in 2020',
    'which township has the most _ people',
    'urban share of _',
    'yu county _ population 2010',
  ],
};

/** Common characters in no order, and letters for English. */
const characters = [
  ...'砂糖猫纸笔墨桌椅灯瓶梦雾雷雪枪炮琴棋诗酒茶醋盐裤鞋帽伞镜鼓锣船舰飞机铁铜铝锡碳氧氢硫蛇虎豹狐狼熊猴鹰鸽鲸鲨虾蟹',
];
const letters = [...'bcdfgjklmpqvwxz'];
const vowels = [...'aeiou'];

function inventedWord(lang: Lang, next: () => number): string {
  if (lang === 'zh') return pickOne(characters, next) + pickOne(characters, next);
  const syllable = (): string => pickOne(letters, next) + pickOne(vowels, next);
  return syllable() + syllable() + pickOne(letters, next) + syllable() + pickOne(letters, next);
}

describe.each(['zh', 'en'] as const)(
  'a question with a word that the site does not know (%s)',
  async (lang) => {
    const ask = await asker(lang);
    const vocabulary = new Vocabulary(realQuestions(lang), lang);
    const isUnknown = (word: string): boolean =>
      coverQuestion(word, vocabulary).every(({ meanings }) => meanings.length === 0);

    it('gets no figure and no list of places, wherever the word stands', async () => {
      const next = seeded(7);
      const misleading: string[] = [];
      for (let count = 0; count < howMany; count += 1) {
        const frame = pickOne(frames[lang], next);
        const word = inventedWord(lang, next);
        if (!isUnknown(word)) continue;
        const question = frame.replace('_', word);
        const { answer } = await ask(question);
        if (answer !== null && answer.kind !== 'absent')
          misleading.push(`${question} → ${answer.title}`);
      }
      expect(misleading).toEqual([]);
    });

    it('would get one without that word', async () => {
      const answers = await Promise.all(frames[lang].map((frame) => ask(frame.replace('_', ''))));
      const figures = answers.filter(({ answer }) => answer?.kind === 'figure');
      expect(figures.length).toBeGreaterThan(frames[lang].length / 2);
    });
  },
);
