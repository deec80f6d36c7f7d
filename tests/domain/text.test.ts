import { expect, test } from 'vitest';
import { inLang, langOfPart, langParts, nameOf } from '#domain/text.ts';

const row = { name_zh: '蔚县', name_en: 'Yu County', note_zh: '注', note_en: null };

test('a pair of columns is read in the language', () => {
  expect(inLang(row, 'note', 'zh')).toBe('注');
  expect(inLang(row, 'name', 'en')).toBe('Yu County');
});

test('what is empty in one language is not filled from the other', () => {
  expect(inLang(row, 'note', 'en')).toBeNull();
});

test('a row has its name in the language', () => {
  expect([nameOf(row, 'zh'), nameOf(row, 'en')]).toEqual(['蔚县', 'Yu County']);
});

test('a cell says its language where it is not that of the page', () => {
  expect(langOfPart('蔚县儿童福利院', 'en')).toBe('zh-CN');
  expect(langOfPart('Yu County', 'en')).toBeUndefined();
  expect(langOfPart('Merged into the centre', 'zh')).toBe('en');
  expect(
    ['蔚县 Yu County', '0313-1', 'elder-village-home', 'WGS84', ''].map((text) =>
      langOfPart(text, 'zh'),
    ),
  ).toEqual(Array(5).fill(undefined));
});

test('Chinese words in English say that they are Chinese, and no more than they', () => {
  expect(langParts('“At least”: the original says 余 or 多.', 'en')).toEqual([
    { text: '“At least”: the original says ' },
    { text: '余', lang: 'zh-CN' },
    { text: ' or ' },
    { text: '多', lang: 'zh-CN' },
    { text: '.' },
  ]);
  expect(langParts('Daiwangcheng Town, 北门子村 · as reported', 'en')[1]).toEqual({
    text: '北门子村',
    lang: 'zh-CN',
  });
  expect(langParts('记者 刘柱；通讯员 魏东、张武', 'en')).toHaveLength(1);
  expect(langParts('Reported in 第3段（附表） only', 'en')[1]?.text).toBe('第3段（附表）');
  expect(langParts('Yu County', 'en')).toEqual([{ text: 'Yu County' }]);
  expect(langParts('', 'en')).toEqual([]);
});

test('English phrases in Chinese say so; names, units and codes are Chinese writing', () => {
  expect(langParts('整理：Mapping Population Geography in China（开放）', 'zh')).toEqual([
    { text: '整理：' },
    { text: 'Mapping Population Geography in China', lang: 'en' },
    { text: '（开放）' },
  ]);
  expect(langParts('Merged into one', 'zh')).toEqual([{ text: 'Merged into one', lang: 'en' }]);
  for (const plain of ['用WPS Office或Excel打开', '按GB 32100编码', '蔚县']) {
    expect(langParts(plain, 'zh')).toEqual([{ text: plain }]);
  }
});
