import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSyllable, plainSpelling, readPinyin } from '#search/pinyin.ts';
import { pinyinFiles, syllableSpellings, vocabularyOf } from '#search/pinyin-words.ts';
import { Search } from '#search/search.ts';
import { searchPage, indexOf, titlesFor } from '../support/search-pages.ts';

const texts = [
  '西合营镇有敬老院和社区日间照料室。',
  '蔚县暖泉镇的敬老院，由老年人互助养老。',
  '女儿绿化了院子，CSV 可以下载。',
];
const index = await indexOf([
  searchPage('西合营镇', { passages: [texts[0] ?? ''] }),
  searchPage('暖泉镇', { passages: [texts[1] ?? ''] }),
  searchPage('绿化', { passages: [texts[2] ?? ''] }),
]);
const find = (query: string) => titlesFor(index, query);

describe('a spelling in Latin letters', () => {
  it.each([
    ['jinglaoyuan', ['暖泉镇', '西合营镇']],
    ['jing lao yuan', ['暖泉镇', '西合营镇']],
    ["jing'lao'yuan", ['暖泉镇', '西合营镇']],
    ['jìnglǎoyuàn', ['暖泉镇', '西合营镇']],
    ['jing4lao3yuan4', ['暖泉镇', '西合营镇']],
    ['JingLaoYuan', ['暖泉镇', '西合营镇']],
    ['jly', ['暖泉镇', '西合营镇']],
    ['xiheying', ['西合营镇']],
    ['xhy', ['西合营镇']],
    ['xihey', ['西合营镇']],
    ['nuanquan jly', ['暖泉镇']],
    ['nuanquanzhendejinglaoyuan', ['暖泉镇']],
    ['敬laoyuan', ['暖泉镇', '西合营镇']],
    ['蔚县nuanquan', ['暖泉镇']],
    ['yuxian', ['暖泉镇']],
    ['weixian', ['暖泉镇']],
    ['lvhua', ['绿化']],
    ['lühua', ['绿化']],
    ['nver', ['绿化']],
  ])('%s finds %j', async (query, titles) => {
    expect((await find(query)).toSorted()).toEqual(titles.toSorted());
  });

  it('leaves a word alone that stands on a page just so', async () => {
    const { sought } = await new Search(index).find('csv');
    expect(sought).toEqual([[{ kind: 'word', text: 'csv' }]]);
  });

  it('is read for a word that stands on fewer pages than what it spells', async () => {
    const named = await indexOf([
      searchPage('公告JLY'),
      searchPage('暖泉镇敬老院'),
      searchPage('敬老院'),
    ]);
    const found = await titlesFor(named, 'jly');
    expect(found.toSorted()).toEqual(['公告JLY', '敬老院', '暖泉镇敬老院']);
  });

  it('tells what was looked for', async () => {
    const { sought } = await new Search(index).find('jly');
    expect(sought).toEqual([[{ kind: 'phrase', text: '敬老院' }]]);
  });

  it('finds nothing where it spells nothing', async () => {
    expect(await find('xyzzy')).toEqual([]);
  });

  it('finds every word of the texts, whole and by first letters', async () => {
    const words = vocabularyOf(texts).filter((word) => word.length > 1);
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...words), fc.boolean(), async (word, whole) => {
        const [spelling = ''] = syllableSpellings(word);
        const typed = whole ? spelling.replaceAll(' ', '') : spelling.replace(/(\S)\S*\s?/g, '$1');
        const { sought } = await new Search(index).find(typed);
        const found = sought.flat().map(({ text }) => text);
        expect(found.some((text) => text.includes(word))).toBe(true);
      }),
    );
  });
});

describe('plainSpelling', () => {
  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."aeuvzhngǎüǖ'’1250") }), (typed) => {
        const plain = plainSpelling(typed);
        expect(plainSpelling(plain)).toBe(plain);
      }),
    );
  });
});

describe('isSyllable', () => {
  it.each(['a', 'zhuang', 'lv', 'lve', 'er', 'xiong', 'yuan', 'ng'.slice(1) + 'a'])(
    '%s is one',
    (text) => {
      expect(isSyllable(text)).toBe(true);
    },
  );
  it.each(['', 'csv', 'zhx', 'care', 'veteran'])('%j is none', (text) => {
    expect(isSyllable(text)).toBe(false);
  });
});

describe('files of spellings', () => {
  it('are read as they were written', () => {
    const { full, initials } = pinyinFiles(['养老院，养老院']);
    expect(readPinyin(full.get('ya') ?? '').get('yanglaoyuan')).toEqual(['养老院']);
    expect(readPinyin(initials.get('y') ?? '').get('yl')).toEqual(['养老']);
  });
});
