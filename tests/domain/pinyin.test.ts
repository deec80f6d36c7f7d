import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readingOf, spellingsOf, syllablesOf } from '#domain/pinyin.ts';
import { realDataset } from '../support/dataset.ts';

const aloud = (text: string): string =>
  readingOf(text)
    .map(({ character, syllable, tone }) => (syllable === null ? character : `${syllable}${tone}`))
    .join(' ');

describe('a name is read', () => {
  test.each([
    ['蔚县', 'yu4 xian4'],
    ['蔚州镇', 'yu4 zhou1 zhen4'],
    ['草沟堡乡', 'cao3 gou1 bu3 xiang1'],
    ['北马圈', 'bei3 ma3 juan4'],
    ['长安', 'chang2 an1'],
    ['一街', 'yi1 jie1'],
    ['银行', 'yin2 hang2'],
    ['蔚蓝', 'wei4 lan2'],
    ['女儿绿', 'nv3 er2 lv4'],
  ])('as people here do: %s', (name, reading) => {
    expect(aloud(name)).toBe(reading);
  });

  test('character by character, whatever stands between', () => {
    expect(aloud('示例·A1蔚州 02')).toBe('shi4 li4 · A 1 yu4 zhou1   0 2');
    expect(readingOf('')).toEqual([]);
  });

  test('with one entry a character, in the order of the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'蔚州堡a1 ·é𠮷绿') }), (text) => {
        expect(readingOf(text).map(({ character }) => character)).toEqual([...text]);
      }),
    );
  });

  test('as the English names of the townships are spelt', () => {
    for (const { value } of realDataset().townships) {
      const short = value.name_zh.replace(/[镇乡]$/, '');
      const english = value.name_en.replace(/ (Town|Township)$/, '').toLowerCase();
      expect(
        readingOf(short)
          .map(({ syllable }) => syllable)
          .join(''),
      ).toBe(english);
    }
  });
});

describe('a name is found by', () => {
  test('its syllables and its first letters', () => {
    expect(spellingsOf('西合营镇')).toEqual({ full: ['xiheyingzhen'], initials: ['xhyz'] });
  });

  test('readings that people from elsewhere give it, the local one first', () => {
    expect(spellingsOf('蔚州')).toEqual({ full: ['yuzhou', 'weizhou'], initials: ['yz', 'wz'] });
    const [bu] = readingOf('堡');
    expect(bu && syllablesOf(bu)).toEqual(['bu', 'bao', 'pu']);
  });

  test('v and by u where it has ü', () => {
    expect(spellingsOf('绿园')).toEqual({ full: ['lvyuan', 'luyuan'], initials: ['ly'] });
  });

  test('its letters and digits, without signs', () => {
    expect(spellingsOf('示例·A 座01').full).toEqual(['shiliazuo01']);
  });

  test('nothing more where it has no Chinese character', () => {
    expect(spellingsOf('Yuzhou Town 1')).toEqual({ full: [], initials: [] });
  });

  test('few spellings, however often it can be read otherwise', () => {
    expect(spellingsOf('堡'.repeat(40)).full).toHaveLength(8);
    expect(spellingsOf('堡'.repeat(40)).full[0]).toBe('bu'.repeat(40));
  });
});
