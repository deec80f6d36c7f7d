import { expect, test } from 'vitest';
import { buildFigureBook } from '#domain/figure-book.ts';
import { HOME_FIGURES, TOWNSHIP_FIGURES } from '#domain/page-figures.ts';
import { realDataset } from '../support/dataset.ts';

const dataset = realDataset();
const book = buildFigureBook(dataset, '130726');

test.each(HOME_FIGURES)('the home page can show %s of the county', (id) => {
  expect(book.find({ id })?.value).toBeGreaterThan(0);
});

test.each(TOWNSHIP_FIGURES)('every township’s page can show its %s', (id) => {
  const values = dataset.townships.map(
    ({ value }) => book.find({ id, area: value.township_code })?.value,
  );
  expect(values.filter((value) => typeof value !== 'number')).toEqual([]);
  expect(values).toHaveLength(22);
});
