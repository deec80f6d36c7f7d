import { describe, expect, test } from 'vitest';
import { realDataset, withChanged } from '../support/dataset.ts';
import { ofIndicator, saidOf } from '../support/integrity.ts';

const dataset = realDataset();
const at2022 = (row: { indicator_id: string; period: string }): boolean =>
  row.indicator_id === 'elder-village-homes' && row.period === '2022-09';

describe('a value is checked against the words of its source', () => {
  test('which must hold it', () => {
    const wrong = withChanged(dataset, 'observations', at2022, { value: 65 });
    expect(saidOf(wrong)).toEqual([
      'observations.csv value “65”: 引文“56个村级互助幸福院”里没有这个数。请对照来源，改正数值或引文。',
    ]);
    expect(saidOf(wrong, 'en')).toEqual([
      'observations.csv value “65”: the words “56个村级互助幸福院” do not hold this number. Compare the source, then correct the value or the words.',
    ]);
  });

  test('in either numeral system', () => {
    const words = withChanged(dataset, 'observations', at2022, { phrase: '五十六个幸福院' });
    expect(saidOf(words)).toEqual([]);
  });

  test('which say how exact it is', () => {
    const exact = { qualifier: 'exact' } as const;
    const wrong = withChanged(dataset, 'observations', ofIndicator('furniture-jobs'), exact);
    expect(saidOf(wrong)).toEqual([
      'observations.csv qualifier “exact”: 引文“1000余名群众”说的不是准数，限定应是 at_least。请核对。',
    ]);
    expect(saidOf(wrong, 'en')).toEqual([
      'observations.csv qualifier “exact”: the words “1000余名群众” give no exact number; the qualifier should be at_least. Check it.',
    ]);
  });
});

describe('a value is checked against the one before', () => {
  const change = { value: 560, phrase: '560个村级互助幸福院' };

  test('where they are far apart, and no note says why', () => {
    const bare = { ...change, note_zh: null, note_en: null };
    const wrong = withChanged(dataset, 'observations', at2022, bare);
    expect(saidOf(wrong)).toEqual([
      'observations.csv value “560”: 上一个数（2014-05）是15，相差3倍以上。请核对；没有错的，在说明里写一句为什么。',
    ]);
    expect(saidOf(wrong, 'en')).toEqual([
      'observations.csv value “560”: the value before (2014-05) is 15, more than 3 times apart. Check it; if it is right, say why in the note.',
    ]);
  });

  test('and left alone where a note explains it', () => {
    expect(saidOf(withChanged(dataset, 'observations', at2022, change))).toEqual([]);
  });
});
