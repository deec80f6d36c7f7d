import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { breakable } from '#domain/break-words.ts';
import { realDataset } from '../support/dataset.ts';

const dataset = realDataset();
/** Names that stand in titles. */
const names = [
  ...dataset.indicators.map(({ value }) => value.name_zh),
  ...dataset.facilities.map(({ value }) => value.name_zh),
  ...dataset.townships.map(({ value }) => value.name_zh),
  ...dataset.sources.map(({ value }) => value.title_zh),
];

const OPENING = /[\p{Ps}\p{Pi}]$/u;
const CLOSING = /^[\p{Pe}\p{Pf}，。、；：！？…%]/u;

/** What is wrong with the places at which a text may break. */
function badBreaks(text: string): string[] {
  const pieces = breakable(text);
  return pieces.slice(1).flatMap((after, index) => {
    const before = pieces[index] ?? '';
    const inNumber = /\d$/.test(before) && /^[\d.,%]/.test(after);
    return inNumber || OPENING.test(before) || CLOSING.test(after) ? [`${before}|${after}`] : [];
  });
}

const words = fc.constantFrom(
  ...['蔚县', '常住人口', '养老', '服务', '减少', '人', '个', 'GB/T', ' ', '，', '：', '？'],
  ...['“', '”', '《', '》', '（', '）', '【', '】', '「', '」', '(', ')', '—'],
);
const titles = fc
  .array(fc.oneof(words, fc.integer({ min: 0, max: 999_999 }).map(String)))
  .map((parts) => parts.join(''));

describe('a title', () => {
  test.each([
    [
      '2010年到2020年：蔚县常住人口减少',
      ['2010年', '到', '2020年：', '蔚', '县', '常住', '人口', '减少'],
    ],
    ['养老服务设施怎么数', ['养老', '服务', '设施', '怎么', '数']],
    ['“退伍不褪色”合作社', ['“退伍', '不', '褪色”', '合作', '社']],
    ['群众工作站（室）', ['群众', '工作站', '（室）']],
    ['0—14岁人口占比', ['0—14岁', '人口', '占', '比']],
    ['60岁及以上人口', ['60岁', '及', '以上', '人口']],
    ['人口减少38,412人', ['人口', '减少', '38,412人']],
    ['名录【示例】', ['名录', '【示例】']],
  ])('%s may break between its words only', (title, pieces) => {
    expect(breakable(title)).toEqual(pieces);
  });

  test('loses nothing and gains nothing, whatever is in it', () => {
    fc.assert(
      fc.property(fc.oneof(titles, fc.string({ unit: 'grapheme' })), (text) => {
        const pieces = breakable(text);
        expect(pieces.join('')).toBe(text);
        expect(pieces).not.toContain('');
      }),
    );
  });

  test('never breaks inside a number, before a closing mark or behind an opening one', () => {
    fc.assert(
      fc.property(titles, (text) => {
        expect(badBreaks(text)).toEqual([]);
      }),
    );
  });

  test('keeps a number whole and with its unit', () => {
    const numbers = [
      ...['56个', '411,824人', '99.9%', '2.5万人', '15—59岁', '60-64岁', '−38,412人', '2022-09'],
      ...['1/3', '24:00', '５６个', '3.1.2'],
    ];
    for (const number of numbers) {
      const pieces = breakable(`蔚县共有${number}老人`);
      expect(
        pieces.filter((piece) => piece.includes(number)),
        number,
      ).toHaveLength(1);
    }
  });

  test('of the site breaks well', () => {
    expect(names.length).toBeGreaterThan(80);
    expect(names.flatMap(badBreaks)).toEqual([]);
    // A name of several words can break, or a phone would cut it anywhere.
    for (const name of names.filter((text) => text.length > 10)) {
      expect(breakable(name).length, name).toBeGreaterThan(2);
    }
  });
});
