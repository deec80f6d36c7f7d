import { describe, expect, it } from 'vitest';
import { checkWords } from '#domain/check-words.ts';
import { realDataset, withAdded, withChanged } from '../support/dataset.ts';

const dataset = realDataset();
const synonym = (leadsTo: string, lang: 'zh' | 'en' = 'zh') =>
  withAdded(dataset, 'synonyms', { word: '某词', lang, leads_to: leadsTo });

describe('words by which things are asked for', () => {
  it('are sound as they are published', () => {
    expect(checkWords(dataset)).toEqual([]);
  });

  it('lead to a name, a part of one, or an address', () => {
    for (const to of ['退役军人', '县级敬老院', '托老所', '/phones/']) {
      expect(checkWords(synonym(to))).toEqual([]);
    }
    expect(checkWords(synonym('退役君人创业'))).toMatchObject([
      { code: 'synonym-nowhere', params: { hint: '→ 退役军人创业 ' } },
    ]);
    // What is called so in Chinese is not called so in English.
    expect(checkWords(synonym('退役军人', 'en'))).toHaveLength(1);
  });

  it('belong to one row of a table', () => {
    const twice = withChanged(
      dataset,
      'indicators',
      (row) => row.indicator_id === 'people-65-plus',
      {
        also_called_zh: ['老人'],
      },
    );
    expect(checkWords(twice)).toMatchObject([{ code: 'called-twice', value: '老人' }]);
  });
});
