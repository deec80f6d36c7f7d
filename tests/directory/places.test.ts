import { describe, expect, test } from 'vitest';
import { packPlaces } from '#directory/pack-places.ts';
import { placeFinder, placePath } from '#directory/places.ts';
import { shortVillage } from '#domain/facility-text.ts';
import { spellingsOf } from '#domain/pinyin.ts';
import { realDataset } from '../support/dataset.ts';

const dataset = realDataset();
const townships = dataset.townships.map(({ value }) => value);
const villages = dataset.villages.map(({ value }) => value);
const finders = {
  zh: placeFinder(packPlaces(townships, villages, 'zh')),
  en: placeFinder(packPlaces(townships, villages, 'en')),
};
const first = (typed: string) => finders.zh(typed)[0];

describe('every place is found', () => {
  test.each(['zh', 'en'] as const)('by name, pinyin and initials, in %s', (lang) => {
    const find = finders[lang];
    const missed = villages.flatMap(({ township_code: code, name_zh }) => {
      const village = shortVillage(name_zh);
      const { full, initials } = spellingsOf(village);
      return [name_zh, village, ...full, ...initials]
        .filter((typed) => !find(typed).some((one) => one.code === code && one.village === village))
        .map((typed) => `${village} by ${typed}`);
    });
    expect(missed).toEqual([]);
  });

  test('a township by its names in both languages, before its villages', () => {
    for (const { township_code: code, name_zh, name_en } of townships) {
      const { full, initials } = spellingsOf(name_zh);
      for (const typed of [name_zh, name_zh.slice(0, -1), name_en, ...full]) {
        expect(first(typed), typed).toMatchObject({ code, village: null });
      }
      for (const typed of initials) {
        const found = finders.zh(typed).filter((one) => one.village === null);
        expect(found.map((one) => one.code)).toContain(code);
      }
    }
  });
});

test('a village is told from others of its name by its township', () => {
  expect(first('三泉庄')).toMatchObject({ code: '130726100', village: '三泉庄村' });
  expect(finders.zh('西合营 北')[0]?.code).toBe('130726102');
});

test('what no name has finds nothing, nor does an empty field', () => {
  expect(finders.zh('没有这个村')).toEqual([]);
  expect(finders.zh('  ')).toEqual([]);
});

test('a place leads to its township, at the village', () => {
  expect(placePath({ code: '130726100', village: null })).toBe('/townships/130726100/');
  expect(decodeURI(placePath({ code: '130726100', village: '三泉庄村' }))).toBe(
    '/townships/130726100/#三泉庄村',
  );
});
