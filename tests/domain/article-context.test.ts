import { describe, expect, test } from 'vitest';
import { articleContext, asGroup } from '#domain/article-context.ts';
import type { ArticleContext } from '#domain/article-context.ts';
import type { ArticleNode } from '#domain/article-tree.ts';
import { buildFigureBook } from '#domain/figure-book.ts';
import { articleTree } from '#loaders/article-markdown.ts';
import { facilityGroups } from '#tables/facility-kinds.ts';
import { realDataset } from '../support/dataset.ts';
import { sourcesById } from '../support/make-rows.ts';

const dataset = realDataset();
const book = buildFigureBook(dataset, '130726');
const sources = sourcesById(dataset.sources);

const treeOf = (body: string) => articleTree(body) as ArticleNode;

function contextOf(body: string, declared: readonly string[] = []): ArticleContext {
  return articleContext({ lang: 'zh', dataset, book, sources, tree: treeOf(body), declared });
}

/** The notes of an article: number, source and places. */
function noted(body: string, declared: readonly string[] = []): string[] {
  const notes = contextOf(body, declared).notes.list();
  return notes.map(({ number, source, locators }) =>
    [number, source.source_id, ...locators].join(' '),
  );
}

const census = '<Figure id="urban-population" period="2010" />';
/** Where the census of 2010 gives the residents of towns. */
const cell = '1 census-2010 census_county_2010_v1.xlsx · Sheet1，第168行，J列“城镇人口”';
const homes = '<Figure id="elder-village-homes" />';

describe('the sources of an article', () => {
  test('are numbered in the order of the text', () => {
    expect(noted(`甲${census}\n乙${homes}`)).toEqual([cell, '2 zjknews-2022 第3段']);
    expect(noted(`甲${homes}\n乙${census}`)).toEqual([
      '1 zjknews-2022 第3段',
      cell.replace('1', '2'),
    ]);
  });

  test('are numbered once, with every place they are cited from', () => {
    const units = '<Figure id="service-centre-units" />';
    expect(noted(`${homes}${units}${census}${homes}`)).toEqual([
      '1 zjknews-2022 第3段 第2段',
      cell.replace('1', '2'),
    ]);
  });

  test('are those of further statements too', () => {
    expect(noted('<Figure id="households" period="2020" />')).toEqual([
      '1 census-2020 census_county_2020_v1.xlsx · 七普（年鉴），第173行，M列“家庭户数”',
      '2 census-2020-yuxian 三、户别人口',
    ]);
  });

  test('of a computed figure are all those of its inputs', () => {
    expect(noted('<Figure id="population-change" />')).toEqual(['1 census-2020', '2 census-2010']);
  });

  test('of the claimed and listed facilities stand where the table stands', () => {
    const table = '<ClaimedListed group="elder" />';
    expect(noted(`${census}${table}`)).toEqual([cell, '2 zjknews-2022 第3段']);
    expect(noted(`${table}${census}`)).toEqual(['1 zjknews-2022 第3段', cell.replace('1', '2')]);
    expect(noted('<ClaimedListed group="child" />')).toEqual([]);
  });

  test('that are declared come after those of the figures, and not twice', () => {
    expect(noted(homes, ['editorial', 'zjknews-2022', 'sina-2014'])).toEqual([
      '1 zjknews-2022 第3段',
      '2 editorial',
      '3 sina-2014',
    ]);
  });

  test('are found in single quotation marks as well', () => {
    expect(noted(`<Figure id='elder-village-homes' />${census}`)).toEqual([
      '1 zjknews-2022 第3段',
      cell.replace('1', '2'),
    ]);
  });

  test('keep their numbers whatever is rendered first', () => {
    const { notes } = contextOf(`${homes}${census}`);
    expect(notes.mark('census-2010')).toBe(2);
    expect(notes.mark('zjknews-2022', '第3段')).toBe(1);
    expect(notes.list()).toHaveLength(2);
  });

  test('leave out what no figure rests on', () => {
    expect(noted('正文，<Figure id="no-such-figure" />，<Facilities group="elder" />')).toEqual([]);
  });

  test('must be in the register', () => {
    expect(() => contextOf('正文', ['weixin'])).toThrow('weixin');
  });
});

test('an article sees the data in its language', () => {
  const context = articleContext({
    lang: 'en',
    dataset,
    book,
    sources,
    tree: treeOf(''),
    declared: [],
  });
  expect(context).toMatchObject({ lang: 'en', dataset, book });
});

test('a group is one of the table’s groups or none', () => {
  for (const group of Object.keys(facilityGroups)) expect(asGroup(group)).toBe(group);
  for (const other of [undefined, '', 'eldr', 'toString']) expect(asGroup(other)).toBeUndefined();
});
