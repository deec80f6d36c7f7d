import { expect, test } from 'vitest';
import { buildFigureBook } from '#domain/figure-book.ts';
import { figureFiles } from '#search/questions/make-figures.ts';
import type { AnswerSources } from '#search/questions/answer.ts';
import { figureAnswer } from '#search/questions/figure-card.ts';
import { answersText } from '#i18n/answers.ts';
import { realDataset, withAdded } from '../../support/dataset.ts';
import { realQuestions } from '../../support/ask-questions.ts';

const dataset = realDataset();
const HOMES = 'elder-village-homes';

/** The notes of the card of the village homes, where a further source gives a number of its own. */
function notesWith(value: string): readonly string[] {
  const changed = withAdded(dataset, 'statements', {
    table: 'observations',
    row_key: `${HOMES}|130726||2022-09||`,
    column: 'value',
    value,
    qualifier: 'exact',
    source_id: 'sina-2014',
  });
  const book = buildFigureBook(changed, '130726');
  const indicators = book.indicators.filter((row) => row.indicator_id === HOMES);
  const source = { indicators, figuresOf: book.of, sourceTitle: (id: string) => id };
  const file = figureFiles(source, 'zh')[HOMES];
  const data = realQuestions('zh');
  const indicator = data.indicators.find(({ id }) => id === HOMES);
  const [area] = data.areas;
  const row = file?.rows.find(([, period]) => period === '2022-09');
  if (indicator === undefined || area === undefined || file === undefined || row === undefined) {
    throw new Error('No row');
  }
  const sources: AnswerSources = {
    data,
    text: answersText.zh,
    lang: 'zh',
    figures: () => Promise.resolve(file),
    places: () => Promise.resolve([]),
  };
  return figureAnswer({ indicator, file, row }, area, sources).notes;
}

test('a card says that sources disagree, and nothing where they agree', () => {
  expect(notesWith('60')).toContain(answersText.zh.sourcesDiffer);
  expect(notesWith('56')).not.toContain(answersText.zh.sourcesDiffer);
});
