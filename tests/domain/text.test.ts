import { expect, test } from 'vitest';
import { inLang, langOfPart, nameOf } from '#domain/text.ts';

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
