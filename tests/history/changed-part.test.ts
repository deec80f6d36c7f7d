import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changedExcerpt, changedPart } from '#history/changed-part.ts';

describe('the part of a cell that changed', () => {
  test.each([
    ['北门幸福院', '北门子幸福院', ['北门', '', '子', '幸福院']],
    ['80', '81', ['', '80', '81', '']],
    ['0.05', '0.5', ['0.', '05', '5', '']],
    ['which is derived', 'which was published', ['which ', 'is derived', 'was published', '']],
    ['2010年80处', '2010年810处', ['2010年', '80', '810', '处']],
    ['', '新', ['', '', '新', '']],
    ['同', '同', ['同', '', '', '']],
  ])('from “%s” to “%s”', (before, after, expected) => {
    const { start, before: was, after: is, end } = changedPart(before, after);
    expect([start, was, is, end]).toEqual(expected);
  });

  test('with what is around it makes the whole again', () => {
    const texts = fc.string({ unit: fc.constantFrom('a', 'b', '1', ' ', '甲', '😀', '。') });
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        const part = changedPart(before, after);
        expect(part.start + part.before + part.end).toBe(before);
        expect(part.start + part.after + part.end).toBe(after);
      }),
    );
  });

  test('is told with a few characters around it, never with half a word', () => {
    expect(
      changedExcerpt(
        'Named in the 2014 report; nothing known.',
        'Named in the 2014 report; all known.',
        8,
      ),
    ).toEqual({ start: '…report; ', before: 'nothing', after: 'all', end: ' known.' });
    expect(changedExcerpt('甲乙丙丁一戊己庚', '甲乙丙丁二戊己庚', 2)).toEqual({
      start: '…丙丁',
      before: '一',
      after: '二',
      end: '戊己…',
    });
  });
});
