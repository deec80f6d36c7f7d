import { describe, expect, test } from 'vitest';
import { soundsOf } from '#directory/sounds.ts';
import { fold, textMatch } from '#directory/text-match.ts';
import { syllablesOfTexts } from '../support/syllables.ts';

const finds = (typed: string, ...texts: string[]): boolean =>
  textMatch(typed)({
    words: fold(texts.join('\n')),
    sounds: soundsOf(texts, syllablesOfTexts(texts)),
  });

describe('a typed text finds', () => {
  const texts = ['示例·西合营镇红领巾菜园01', '西合营镇', '北街12号', 'Children’s garden'];

  test.each([
    '',
    '  ',
    '西合营',
    '菜园 西合',
    '北街12',
    'xhy',
    'xiheying caiyuan',
    'XHY 菜园',
    '西合ying',
    'ｘｈｙ',
    'hlj',
    'children',
    'childrens garden',
    "children's",
    'xīhé',
    '示例西合',
    '01',
  ])('what it names: “%s”', (typed) => {
    expect(finds(typed, ...texts)).toBe(true);
  });

  test.each(['蔚州', '菜园 蔚州', 'xhyx', 'gardens', '02', '西合营·蔚州'])(
    'nothing else: “%s”',
    (typed) => {
      expect(finds(typed, ...texts)).toBe(false);
    },
  );

  test('ü typed as people type it', () => {
    for (const typed of ['lü', 'lv', 'lu', 'LǛ']) expect(finds(typed, '绿园')).toBe(true);
  });

  test('no more of it than sixty letters are read', () => {
    expect(finds(`${'西合营镇'.repeat(15)}蔚`, '西合营镇'.repeat(15))).toBe(true);
  });
});
