import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { soundPattern, soundsOf } from '#directory/sounds.ts';

const SYLLABLES = { 西: 'xi', 合: 'he', 营: 'ying', 蔚: 'yu wei', 州: 'zhou', 街: 'jie', 绿: 'lu' };
const find = (typed: string, ...texts: string[]): boolean =>
  soundPattern(typed).test(soundsOf(texts, SYLLABLES));

describe('a text sounds', () => {
  test.each([
    ['西合营', '·xi·he·ying'],
    ['蔚州1街', '·yu·zhou|·jie|·wei·zhou|·jie'],
    ['A (西)', '|·xi|'],
    ['Town 1', ''],
    ['', ''],
  ])('syllable by syllable: %s', (text, sounds) => {
    expect(soundsOf([text], SYLLABLES)).toBe(sounds);
  });

  test('apart from the next one, and not at all where it is unknown', () => {
    expect(soundsOf(['西', null, 'x', '合'], SYLLABLES)).toBe('·xi|·he');
  });

  test('in few ways, however many readings it has', () => {
    expect(soundsOf(['蔚'.repeat(40)], SYLLABLES).split('|')).toHaveLength(8);
  });
});

describe('letters find', () => {
  test.each(['xiheying', 'xihe', 'heying', 'xhy', 'hy', 'xihy', 'xhying', 'x', 'xihey'])(
    '西合营 by %s',
    (typed) => {
      expect(find(typed, '西合营')).toBe(true);
    },
  );

  test.each(['yingx', 'xy', 'ihe', 'xiheyinga', 'yh'])('not 西合营 by %s', (typed) => {
    expect(find(typed, '西合营')).toBe(false);
  });

  test('every reading of a character, and ü as v or u', () => {
    for (const typed of ['yuzhou', 'weizhou', 'yz', 'wz']) expect(find(typed, '蔚州')).toBe(true);
    for (const typed of ['lv', 'lu']) expect(find(typed, '绿')).toBe(true);
  });

  test('nothing across two texts, or across what is not Chinese', () => {
    expect(find('xihe', '西', '合')).toBe(false);
    expect(find('xihe', '西1合')).toBe(false);
  });

  test('any run of syllables, each whole or by its first letter', () => {
    const characters = Object.keys(SYLLABLES);
    const parts = fc.array(fc.tuple(fc.constantFrom(...characters), fc.boolean()), {
      minLength: 1,
      maxLength: 8,
    });
    fc.assert(
      fc.property(parts, fc.nat(), (chosen, start) => {
        const from = start % chosen.length;
        const typed = chosen.slice(from).map(([character, whole]) => {
          const [first = ''] = SYLLABLES[character as '西'].split(' ');
          return whole ? first : first.slice(0, 1);
        });
        expect(find(typed.join(''), chosen.map(([character]) => character).join(''))).toBe(true);
      }),
    );
  });
});
