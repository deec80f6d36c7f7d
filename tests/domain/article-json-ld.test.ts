import { describe, expect, it } from 'vitest';
import { articleJsonLd } from '#domain/article-json-ld.ts';
import type { Correction } from '#tables/corrections.ts';
import { realDataset } from '../support/dataset.ts';

type Named = Pick<Parameters<typeof articleJsonLd>[0], 'author' | 'desk' | 'editor' | 'topics'>;

const [row] = realDataset().sources;
const correction: Correction = {
  correction_id: '2026-12-01-title',
  date: '2026-12-01',
  table: 'news',
  row_key: 'ageing-2010-2020',
  column: 'title',
  before: '旧',
  after: '新',
  reason_zh: '标题写错了年份。',
  reason_en: 'The title had the wrong year.',
};

function article(
  corrections: readonly Correction[],
  by: Partial<Named> = {},
): Record<string, unknown> {
  if (row === undefined) throw new Error('No sources');
  return articleJsonLd({
    lang: 'en',
    url: 'https://ledger.example/en/news/x/',
    title: 'Title',
    summary: 'Summary',
    date: '2026-11-23',
    updated: undefined,
    ...{ author: undefined, desk: undefined, editor: undefined, topics: [], ...by },
    publisher: 'Yu County Care Ledger',
    licence: 'https://creativecommons.org/licenses/by/4.0/',
    sources: [{ source: row.value, page: 'https://ledger.example/en/sources/zjknews-2022/' }],
    corrections,
  });
}

describe('an article for machines', () => {
  it('names what it is based on, by the page here where the source has no address', () => {
    expect(article([])).toMatchObject({
      '@type': 'NewsArticle',
      inLanguage: 'en',
      dateModified: '2026-11-23',
      isBasedOn: [
        {
          publisher: { name: 'Zhangjiakou News Network' },
          url: 'https://ledger.example/en/sources/zjknews-2022/',
        },
      ],
    });
  });

  it('names who wrote it and who answers for it; else the site', () => {
    const by = { author: 'A', desk: 'An office', editor: 'B', topics: ['Children'] };
    expect(article([], by)).toMatchObject({
      author: [
        { '@type': 'Person', name: 'A' },
        { '@type': 'Organization', name: 'An office' },
      ],
      editor: { '@type': 'Person', name: 'B' },
      keywords: ['Children'],
    });
    expect(article([])).toMatchObject({
      author: [{ '@type': 'Organization', name: 'Yu County Care Ledger' }],
    });
    expect(article([])).not.toHaveProperty('editor');
    expect(article([])).not.toHaveProperty('keywords');
  });

  it('carries its corrections, and says nothing where there are none', () => {
    expect(article([])).not.toHaveProperty('correction');
    expect(article([correction])).toMatchObject({
      correction: [
        {
          '@type': 'CorrectionComment',
          datePublished: '2026-12-01',
          text: 'The title had the wrong year.',
        },
      ],
    });
  });
});
