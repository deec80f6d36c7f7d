import { expect, test } from 'vitest';
import { figuresInTables, tableQuery } from '#domain/article-table.ts';
import type { ArticleNode } from '#domain/article-tree.ts';
import { buildFigureBook } from '#domain/figure-book.ts';
import { articleTree } from '#loaders/article-markdown.ts';
import { siteConfig } from '#src/site.config.ts';
import { realDataset } from '../support/dataset.ts';

const dataset = realDataset();
const book = buildFigureBook(dataset, siteConfig.countyCode);

test('a table is asked for by an indicator and a way to tell it', () => {
  const query = { indicator: 'resident-population', by: 'period', age: undefined };
  expect(tableQuery(query)).toEqual({ id: 'resident-population', by: 'period' });
  expect(tableQuery({ ...query, by: 'township', age: '60+', period: '2010' })).toEqual({
    ...{ id: 'resident-population', by: 'township', age: '60+', period: '2010' },
  });
  expect(tableQuery({ ...query, by: 'colour' })).toBeNull();
});

test('every figure of the tables and charts of a text is found', () => {
  const text = `前文。

<Table indicator="elder-village-homes" by="period" />

<Chart indicator='resident-population' by='township' period='2020' /> <Figure id="households" />`;
  const tree = articleTree(text) as ArticleNode;
  const areasOf = (id: string): string[] =>
    figuresInTables(tree, dataset, book)
      .filter(({ indicator }) => indicator.indicator_id === id)
      .map(({ area }) => area);
  expect(areasOf('elder-village-homes')).toEqual([siteConfig.countyCode, siteConfig.countyCode]);
  expect(areasOf('resident-population')).toEqual(
    expect.arrayContaining(dataset.townships.map(({ value }) => value.township_code)),
  );
  expect(areasOf('households')).toEqual([]);
  const periods = figuresInTables(tree, dataset, book)
    .filter(({ indicator }) => indicator.indicator_id === 'resident-population')
    .map(({ period }) => period.slice(0, 'yyyy'.length));
  expect([...new Set(periods)]).toEqual(['2020']);
});
