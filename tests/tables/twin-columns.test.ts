import { expect, test } from 'vitest';
import { optionalTwins, twins } from '#tables/twin-columns.ts';

const title = { zh: '方法', en: 'Method' };
const description = { zh: '怎样得来。', en: 'How it is obtained, in Chinese.' };

test('a text in both languages is two columns, each described in both', () => {
  const { method_zh: zh, method_en: en } = twins('method', { title, description });
  expect(zh).toMatchObject({ title: { zh: '方法', en: 'Method (Chinese)' }, description });
  expect(en).toMatchObject({
    title: { zh: '英文方法', en: 'Method (English)' },
    description: { zh: '怎样得来，英文。', en: 'How it is obtained.' },
  });
  expect([zh.required, en.required]).toEqual([true, true]);
});

test('its English column says what it was given to say, or the same where nothing names Chinese', () => {
  const english = { zh: '英文里怎么说。', en: 'As in English.' };
  const given = twins('name', { title, englishTitle: '英文名', description, english });
  expect(given.name_en).toMatchObject({ title: { zh: '英文名' }, description: english });
  const shared = { zh: '没有单位的留空。', en: 'Empty where there is none.' };
  expect(twins('unit', { title, description: shared }).unit_en.description).toEqual(shared);
});

test('both may be empty together', () => {
  const { note_zh: zh, note_en: en } = optionalTwins('note', { title, description });
  expect([zh.read(''), en.read('')]).toEqual([
    { ok: true, value: null },
    { ok: true, value: null },
  ]);
});
