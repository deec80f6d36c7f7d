import { describe, expect, test } from 'vitest';
import { formatLocator } from '#domain/locator.ts';
import { realDataset } from '../support/dataset.ts';

describe('a place in a source', () => {
  test.each([
    ['第3段', 'paragraph 3'],
    ['第15页', 'page 15'],
    ['第15—17页', 'pages 15–17'],
    ['表2', 'table 2'],
    ['第2段第3行', 'paragraph 2 row 3'],
    ['第4段（“15所”）', 'paragraph 4 (“15所”)'],
    ['a.xlsx · Sheet1，第168行，C列“合计”', 'a.xlsx · Sheet1, row 168, column C “合计”'],
    [
      'a.xlsx，第8行，T列“0岁（男）”至AA列“10-14岁（女）”相加',
      'a.xlsx, row 8, column T “0岁（男）” to column AA “10-14岁（女）”, added up',
    ],
    ['附件', '附件'],
    ['chapter 4', 'chapter 4'],
  ])('%s is %s in English and unchanged in Chinese', (locator, en) => {
    expect(formatLocator(locator, 'en')).toBe(en);
    expect(formatLocator(locator, 'zh')).toBe(locator);
  });

  test('is said in English for every observation, names of the source apart', () => {
    for (const { value } of realDataset().observations) {
      const english = formatLocator(value.source_locator, 'en');
      expect(english, value.source_locator).not.toMatch(/[第行列段，]/);
    }
  });
});
