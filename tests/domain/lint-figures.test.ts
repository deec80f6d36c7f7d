import { articleTree } from '#loaders/article-markdown.ts';
import { describe, expect, test } from 'vitest';
import type { ArticleNode } from '#domain/article-tree.ts';
import type { Dataset } from '#domain/dataset.ts';
import { buildFigureBook } from '#domain/figure-book.ts';
import { lintFigures } from '#domain/lint-figures.ts';
import { formatFinding } from '#tables/finding.ts';
import { realDataset, withChanged } from '../support/dataset.ts';
import { ofIndicator } from '../support/integrity.ts';

const dataset = realDataset();

/** What is said of the body of an article and of a title on its second line. */
function said(body: string, title = '', data: Dataset = dataset): string[] {
  const tree = articleTree(body) as ArticleNode;
  const matter = [{ text: title, line: 2, column: 8 }];
  const findings = lintFigures(tree, matter, 'a.mdx', data, buildFigureBook(data, '130726'));
  return findings.map((found) =>
    formatFinding(found, 'en').replace(
      ': there is no such figure. Check its id, period, area and age group.',
      '',
    ),
  );
}

describe('a figure of an article', () => {
  test.each([
    '<Figure id="elder-village-homes" />',
    '<Figure id="elder-village-homes" period="2014" show="number" />',
    '<Figure id="resident-population" area="130726100" />',
    '<Figure id="resident-population" age="60+" />',
    '<Figure id="resident-population" sex="male" period="2010-11-01" />',
    '<Figure id="facility-first-residents" facility="beimenzi-mutual-aid-home" />',
    '<Figure id="elder-places" />',
    "<Figure id='elder-places' />",
    '<Table indicator="resident-population" by="township" />',
    '<Table indicator="registered-population" by="period" />',
    '- 甲\n  - **<Figure id="elder-places" />**',
  ])('is there: %s', (body) => {
    expect(said(body)).toEqual([]);
  });

  test.each([
    ['id', '<Figure id="elder-place" />', '“elder-place” → elder-places'],
    ['id, none being given', '<Figure period="2014" />', '“”'],
    [
      'period',
      '<Figure id="elder-places" period="2014" />',
      '“elder-places” → elder-places: 2022-09',
    ],
    [
      'area',
      '<Figure id="elder-village-homes" area="130726100" />',
      '“elder-village-homes” → elder-village-homes: 2022-09, 2014-05',
    ],
    [
      'age group',
      '<Figure id="sex-ratio" age="60+" />',
      '“sex-ratio” → sex-ratio: 2010-11-01, 2020-11-01',
    ],
    [
      'sex',
      '<Figure id="households" sex="male" />',
      '“households” → households: 2010-11-01, 2020-11-01',
    ],
    [
      'facility',
      '<Figure id="facility-first-residents" />',
      '“facility-first-residents” → facility-first-residents: 2011, 2021-06-30',
    ],
    ['indicator', '<Table indicator="population" by="age" />', '“population”'],
    ['indicator', '<Chart indicator="population" by="age" />', '“population”'],
    ['indicator, none being given', '<Table by="age" />', '“”'],
  ])('is missed where there is no such %s', (_, body, told) => {
    expect(said(body).map((line) => line.replace(/^a\.mdx:1:1 /, ''))).toEqual([told]);
  });

  test('is missed where it is, each time', () => {
    expect(said('甲\n\n乙<Figure id="x" />和<Figure id="x" />')).toEqual([
      'a.mdx:3:2 “x”',
      'a.mdx:3:20 “x”',
    ]);
  });

  test('is missed where its value is not reported, for there is nothing to show', () => {
    const unknown = withChanged(dataset, 'observations', ofIndicator('service-centre-units'), {
      value: null,
    });
    expect(said('<Figure id="service-centre-units" />', '', unknown)).toEqual([
      'a.mdx:1:1 “service-centre-units” → service-centre-units: 2022-09',
    ]);
  });
});

describe('a placeholder of a title', () => {
  test('is there, or is missed as it is written', () => {
    expect(said('正文', '全县有[[elder-places]]')).toEqual([]);
    expect(said('正文', '全县有[[elder-place show=number]]')).toEqual([
      'a.mdx:2 “[[elder-place show=number]]” → elder-places',
    ]);
  });
});

test('other components name no figures', () => {
  expect(said('<Facilities kind="x" />\n\n<Organisations programme="x" />')).toEqual([]);
});
