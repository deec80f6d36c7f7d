import fs from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { QuestionAnswer } from '#search/questions/answer.ts';
import type { Lang } from '#tables/finding.ts';
import { asker } from '../../support/ask-questions.ts';

/** Everything that a card says. */
const said = ({ kind, title, notes, lines }: QuestionAnswer): string =>
  [kind, title, ...notes, ...lines.map(({ link, text }) => `${link.label} ${text}`)].join(' ');

/** Whether a card is the one wanted: `none`, or its kind and something that it says. */
function isRight(wanted: string, answer: QuestionAnswer | null): boolean {
  if (wanted === 'none' || answer === null) return wanted === 'none' && answer === null;
  const [kind = '', ...words] = wanted.split(' ');
  const is = said(answer);
  return (
    answer.kind === kind &&
    words
      .join(' ')
      .split('|')
      .some((one) => is.includes(one))
  );
}

const rows = fs
  .readFileSync('tests/fixtures/questions.tsv', 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split('\t') as [string, Lang, string, string?]);
const askers = { zh: await asker('zh'), en: await asker('en') };

describe('a question in people’s own words', () => {
  it.each(rows)('%s (%s) gets its card: %s', async (question, lang, wanted) => {
    const { answer } = await askers[lang](question);
    expect([question, answer === null ? 'none' : said(answer)]).toSatisfy(() =>
      isRight(wanted, answer),
    );
  });

  it.each(rows.filter(([, , , pages = '']) => pages !== ''))(
    '%s (%s) leads to its page',
    async (question, lang, _, pages = '') => {
      const { pages: leads } = await askers[lang](question);
      expect([question, leads]).toSatisfy(() =>
        pages.split('|').some((page) => leads.includes(page)),
      );
    },
  );
});
