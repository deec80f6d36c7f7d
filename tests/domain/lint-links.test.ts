import { expect, test } from 'vitest';
import type { ArticleNode } from '#domain/article-tree.ts';
import { lintLinks } from '#domain/lint-links.ts';
import { linkTargets } from '#domain/site-pages.ts';
import { articleTree } from '#loaders/article-markdown.ts';
import { formatFinding } from '#tables/finding.ts';
import { realDataset } from '../support/dataset.ts';

const dataset = realDataset();
const targets = {
  pages: linkTargets(dataset, ['/news/one/', '/about/']),
  hasFile: (address: string) => address === '/form.pdf',
};
const said = (text: string): string[] =>
  lintLinks(articleTree(text) as ArticleNode, 'a.mdx', targets).map((found) =>
    formatFinding(found, 'en'),
  );

test.each([
  '/',
  '/facilities/',
  '/facilities/?q=a',
  '/news/one/',
  '/about/#contact',
  `/statistics/${dataset.indicators[0]?.value.indicator_id ?? ''}/`,
  `/reconciliation/#${dataset.checks[0]?.value.check_id ?? ''}`,
  `/benefits/${dataset.benefits[0]?.value.benefit_id ?? ''}/`,
  '/data/facilities.csv',
  '/data/facilities-excel.csv',
  '/form.pdf',
  'https://example.org/',
  'mailto:a@example.org',
])('a link to %s opens', (address) => {
  expect(said(`[甲](${address})`)).toEqual([]);
});

test.each([
  ['/facilties/', '→ /facilities/ '],
  ['/facilities', '→ /facilities/ '],
  ['/news/two/', '→ /news/one/ '],
  ['/reconciliation/#nothing-like-it', ''],
  ['/data/facilitys.csv', '→ /data/facilities/ '],
  ['/forms.pdf', ''],
  ['facilities/', '→ /facilities/ '],
  ['../facilities/', '→ /facilities/ '],
  ['./about/', '→ /about/ '],
  ['www.example.org/a', '→ https://www.example.org/a '],
  ['example.gov.cn', '→ https://example.gov.cn '],
])('a link to %s does not', (address, hint) => {
  expect(said(`正文。\n\n见[甲](${address})。`)).toEqual([
    `a.mdx:3:2 “${address}”: there is no such address on this site, so that the link would not open. ${hint}Check it; addresses of pages begin and end with /.`,
  ]);
});

test('a link within an article leads to one of its headings', () => {
  expect(said('[甲](#怎么申请)\n\n## 怎么申请')).toEqual([]);
  expect(said('[甲](#怎么申领)\n\n## 怎么申请')[0]).toContain('→ #怎么申请');
});
