import { describe, expect, it } from 'vitest';
import type { Figure } from '#domain/figure.ts';
import { formatAge, formatDate, formatFigure } from '#domain/format.ts';
import type { Lang } from '#tables/finding.ts';
import { asker, book, nameOfArea } from '../../support/ask-questions.ts';

/** A figure as a question may name it, part by part. */
interface Parts {
  readonly area: string;
  readonly period: string;
  readonly whom: string;
  readonly name: string;
}

const phrasings: Readonly<Record<Lang, readonly ((parts: Parts) => string)[]>> = {
  zh: [
    ({ area, period, whom, name }) => `${area}${period}${whom}${name}是多少`,
    ({ area, period, whom, name }) => `请问${period}${area}的${whom}${name}有多少？`,
    ({ area, period, whom, name }) => `${area} ${name} ${whom} ${period}`,
    ({ area, period, whom, name }) => `${period}${area}${name}${whom}`,
    ({ area, period, whom, name }) => `我想知道${area}${name}（${whom}）${period}是多少`,
    ({ area, period, whom, name }) => `${whom}${name}，${area}，${period}，一共多少`,
  ],
  en: [
    ({ area, period, whom, name }) => `${name} ${whom} in ${area} ${period}`,
    ({ area, period, whom, name }) => `what is the ${name} of ${area} ${whom}, ${period}`,
    ({ area, period, whom, name }) => `${area}: ${name}, ${whom}, ${period}?`,
    ({ area, period, whom, name }) => `${period} ${area} ${name} ${whom}`,
    ({ area, period, whom, name }) => `please tell me the ${name}, ${whom} in ${area} in ${period}`,
    ({ area, period, whom, name }) => `${name} ${area} ${whom} ${period} how many`,
  ],
};

const sexes = { male: { zh: '男性', en: 'men' }, female: { zh: '女性', en: 'women' } } as const;

function partsOf(figure: Figure, lang: Lang): Parts {
  const { indicator, age, sex } = figure;
  return {
    area: nameOfArea(figure.area, lang),
    period: formatDate(figure.period, lang),
    whom: [age === null ? '' : formatAge(age, lang), sex === null ? '' : sexes[sex][lang]]
      .join(' ')
      .trim(),
    name: lang === 'zh' ? indicator.name_zh : indicator.name_en,
  };
}

const figures = book.indicators
  .flatMap(({ indicator_id: id }) => book.of(id))
  .filter(({ facility }) => facility === null);

describe.each(['zh', 'en'] as const)('every figure, asked for plainly (%s)', async (lang) => {
  const ask = await asker(lang);

  it.each(phrasings[lang].map((phrase, at) => [at + 1, phrase] as const))(
    'is given, and no other, phrasing %i',
    async (_, phrase) => {
      const wrong: string[] = [];
      for (const figure of figures) {
        const question = phrase(partsOf(figure, lang)).replace('（）', '');
        const { answer } = await ask(question);
        const said = formatFigure(figure, lang);
        const right =
          said === null
            ? answer?.kind !== 'figure'
            : answer?.kind === 'figure' && answer.title.endsWith(said);
        if (!right)
          wrong.push(`${question} → ${answer?.title ?? 'nothing'}, not ${said ?? 'nothing'}`);
      }
      expect(wrong).toEqual([]);
    },
  );
});
