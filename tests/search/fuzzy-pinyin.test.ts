import { describe, expect, it } from 'vitest';
import { soundOf } from '#search/fuzzy-pinyin.ts';
import { indexOf, searchPage, titlesFor } from '../support/search-pages.ts';

const names = [
  '西合营镇',
  '暖泉镇',
  '敬老院',
  '南留庄镇',
  '黄梅乡',
  '涌泉庄乡',
  '张家口市塞北管理区',
];
const index = await indexOf(names.map((name) => searchPage(name, { passages: [name, name] })));

it('sounds that many do not tell apart are one', () => {
  expect(soundOf('zhuang')).toBe(soundOf('zuan'));
  expect(soundOf('jing')).toBe(soundOf('jin'));
  expect(soundOf('nan')).toBe(soundOf('lang'));
  expect(soundOf('fang')).toBe(soundOf('huang').replace('u', ''));
  expect(soundOf('yu')).not.toBe(soundOf('wu'));
});

describe('a spelling by ear', () => {
  it.each([
    ['xiheyinzhen', '西合营镇'],
    ['xiheyingzen', '西合营镇'],
    ['luanquanzhen', '暖泉镇'],
    ['jinlaoyuan', '敬老院'],
    ['jinglaoyuang', '敬老院'],
    ['nangliuzhuangzhen', '南留庄镇'],
    ['huanmeixiang', '黄梅乡'],
    ['zangjiakoushisaibeiguanliqu', '张家口市塞北管理区'],
  ])('%s finds %s', async (typed, title) => {
    expect(await titlesFor(index, typed)).toEqual([title]);
  });

  it.each(['qqqq', 'beijingshi', 'tiananmen', 'shanghai'])(
    'finds nothing for %s, rather than what is unlike it',
    async (typed) => {
      expect(await titlesFor(index, typed)).toEqual([]);
    },
  );
});
