import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sortByName } from '#domain/sort.ts';
import { realDataset } from '../support/dataset.ts';

const same = (text: string): string => text;

describe('names', () => {
  test('are sorted by pinyin in Chinese, not by their code points', () => {
    const names = ['杨庄窠乡', '白乐镇', '草沟堡乡', '吉家庄镇', '南留庄镇'];
    expect(sortByName(names, same, 'zh')).toEqual([
      '白乐镇',
      '草沟堡乡',
      '吉家庄镇',
      '南留庄镇',
      '杨庄窠乡',
    ]);
    expect(sortByName(names, same, 'zh')).not.toEqual(names.toSorted());
  });

  test('are sorted as they are read here: 蔚州 is Yuzhou, 长安 is Changan', () => {
    const names = ['长安', '蔚州镇', '涌泉庄乡', '吴家庄', '中石化', '草沟堡乡', '草沟边'];
    expect(sortByName(names, same, 'zh')).toEqual([
      '草沟边',
      '草沟堡乡',
      '长安',
      '吴家庄',
      '涌泉庄乡',
      '蔚州镇',
      '中石化',
    ]);
  });

  test('that begin alike stand together, the shorter first', () => {
    const names = ['里三', '李四', '里', '李一', '里二'];
    expect(sortByName(names, same, 'zh')).toEqual(['李四', '李一', '里', '里二', '里三']);
  });

  test('are sorted by letters in English, capitals beside small ones', () => {
    expect(sortByName(['Yihai', 'centre', 'Beimenzi', 'beds'], same, 'en')).toEqual([
      'beds',
      'Beimenzi',
      'centre',
      'Yihai',
    ]);
  });

  test.each([
    ['zh', ['示例10', '示例2', '示例1'], ['示例1', '示例2', '示例10']],
    ['en', ['Example 10', 'Example 9'], ['Example 9', 'Example 10']],
  ] as const)('with numbers are sorted as one counts (%s)', (lang, names, sorted) => {
    expect(sortByName(names, same, lang)).toEqual(sorted);
  });

  test('that are equal keep their order, and the list itself is left alone', () => {
    const rows = [
      { name: '乙', order: 1 },
      { name: '甲', order: 2 },
      { name: '乙', order: 3 },
    ];
    expect(sortByName(rows, (row) => row.name, 'zh').map((row) => row.order)).toEqual([2, 1, 3]);
    expect(rows.map((row) => row.order)).toEqual([1, 2, 3]);
  });

  test('come out the same whatever order they went in', () => {
    const townships = realDataset().townships.map(({ value }) => value);
    for (const lang of ['zh', 'en'] as const) {
      const name = (row: { name_zh: string; name_en: string }): string => row[`name_${lang}`];
      const sorted = sortByName(townships, name, lang);
      expect(sorted).toHaveLength(22);
      fc.assert(
        fc.property(fc.shuffledSubarray(townships, { minLength: townships.length }), (shuffled) => {
          expect(sortByName(shuffled, name, lang)).toEqual(sorted);
        }),
      );
    }
  });
});
