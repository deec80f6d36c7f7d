import { expect, test } from 'vitest';
import { buildFigureBook } from '#domain/figure-book.ts';
import { formatFigure } from '#domain/format.ts';
import { realDataset, withChanged } from '../support/dataset.ts';

test('what is computed from a number that is at least so much says so itself', () => {
  const dataset = withChanged(
    realDataset(),
    'observations',
    (row) => row.indicator_id === 'elder-village-homes' && row.period === '2022-09',
    { qualifier: 'at_least' },
  );
  const book = buildFigureBook(dataset, '130726');
  const words = (id: string): string | null => {
    const figure = book.find({ id });
    return figure === undefined ? null : formatFigure(figure, 'zh');
  };
  expect(words('elder-places')).toBe('至少81处');
  expect(words('elder-homes-per-100-villages')).toBe('约10.3个');
  expect(words('elder-professional')).toBe('8家');
});
