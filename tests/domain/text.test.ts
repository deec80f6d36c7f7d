import { expect, test } from 'vitest';
import { inLang, nameOf } from '#domain/text.ts';

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
