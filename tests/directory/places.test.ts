import { describe, expect, test } from 'vitest';
import { packPlaces } from '#directory/pack-places.ts';
import { placeFinder, placePath } from '#directory/places.ts';
import { shortVillage } from '#domain/facility-text.ts';
import { spellingsOf } from '#domain/pinyin.ts';
import { siteConfig } from '#src/site.config.ts';
import { realDataset } from '../support/dataset.ts';

const dataset = realDataset();
const townships = dataset.townships.map(({ value }) => value);
const villages = dataset.villages.map(({ value }) => value);
const county = Object.values(siteConfig.county);
const finders = {
  zh: placeFinder(packPlaces(townships, villages, county, 'zh')),
  en: placeFinder(packPlaces(townships, villages, county, 'en')),
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

describe.each(['zh', 'en'] as const)('ordinary typing finds a place, in %s', (lang) => {
  const find = finders[lang];
  test.each([
    ['qu jia zhuang', 'qujiazhuang'],
    ['qū jiā zhuāng', 'qujiazhuang'],
    ['Xi Gu Bao', 'xigubao'],
    ['xī gǔ bǎo', 'xigubao'],
  ])('syllables apart or with tones: %s', (typed, plain) => {
    expect(find(plain)).not.toEqual([]);
    expect(find(typed)).toEqual(find(plain));
  });

  test.each([
    ['河北省张家口市蔚县暖泉镇西古堡村', '130726105', '西古堡村'],
    ['河北省张家口市暖泉镇西古堡', '130726105', '西古堡村'],
    ['蔚县暖泉镇西古堡村', '130726105', '西古堡村'],
    ['蔚县 暖泉镇 西古堡村', '130726105', '西古堡村'],
    ['蔚县，暖泉镇，西古堡村村民委员会', '130726105', '西古堡村'],
    ['暖泉乡西古堡', '130726105', '西古堡村'],
    ['蔚州镇三泉', '130726100', '三泉庄村'],
    ['代王城乡', '130726101', null],
    ['涌泉庄镇', '130726205', null],
    ['蔚县暖泉镇', '130726105', null],
    ['Qujiazhuang Village', '130726208', '曲家庄村'],
    ['Qu Jia Zhuang Village, Yu County, Hebei', '130726208', '曲家庄村'],
    ['Xigubao Village, Nuanquan Town', '130726105', '西古堡村'],
    ['Nuanquan Town, Yu County', '130726105', null],
    ['Nuanquan Township', '130726105', null],
    ['宋家莊', '130726110', null],
    ['桃花鎮', '130726108', null],
    ['渠家庄', '130726208', '曲家庄村'],
  ])('%s', (typed, code, village) => {
    expect(find(typed)[0]).toMatchObject({ code, village });
  });
});

test('a name that begins with what was typed comes before one in which it stands', () => {
  const begins = finders
    .zh('bei')
    .map(({ village, township }) => (village ?? township).startsWith('北'));
  expect(begins.lastIndexOf(true)).toBeLessThan(begins.indexOf(false));
  // 蔚 is read in two ways; the second is no less a beginning.
  expect(finders.zh('wei zhou')[0]).toMatchObject({ code: '130726100', village: null });
});

test('the county alone leads to its seat', () => {
  expect(first('蔚县')).toMatchObject({ code: '130726100', village: null });
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
