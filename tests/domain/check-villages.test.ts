import { describe, expect, test } from 'vitest';
import { realDataset, withChanged } from '../support/dataset.ts';
import { beimenzi, saidOf } from '../support/integrity.ts';

const real = realDataset();

describe('a village', () => {
  test('must be of its township, and is told which that is', () => {
    const moved = withChanged(real, 'facilities', beimenzi, { township_code: '130726105' });
    expect(saidOf(moved)).toEqual([
      'facilities.csv village “北门子村民委员会”: 暖泉镇没有这个村。→ 130726101 代王城镇',
    ]);
    expect(saidOf(moved, 'en')).toEqual([
      'facilities.csv village “北门子村民委员会”: there is no such village in 暖泉镇. → 130726101 代王城镇',
    ]);
  });

  test('given by its short name is told its full one', () => {
    const short = withChanged(real, 'facilities', beimenzi, { village: '北门子' });
    expect(saidOf(short)).toEqual([
      'facilities.csv village “北门子”: 代王城镇没有这个村。→ 北门子村民委员会',
    ]);
  });

  test('with a slip is told the nearest, by the part of the name that differs', () => {
    const slip = withChanged(real, 'facilities', beimenzi, { village: '北门自村民委员会' });
    expect(saidOf(slip)[0]).toMatch(/→ 北门子村民委员会$/);
    const far = withChanged(real, 'facilities', beimenzi, { village: '某某庄村民委员会' });
    expect(saidOf(far)[0]).toMatch(/没有这个村。$/);
  });
});
