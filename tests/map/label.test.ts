import { describe, expect, test } from 'vitest';
import { fittedLength, labelLines, shortName } from '#map/label.ts';
import { realDataset } from '../support/dataset.ts';

const townships = realDataset().townships.map(({ value }) => value);

describe('the name of a township on the map', () => {
  test.each([
    ['Yuzhou', ['Yuzhou']],
    ['Xiheying', ['Xiheying']],
    ['Daiwangcheng', ['Daiwang-', 'cheng']],
    ['Jijiazhuang', ['Jijia-', 'zhuang']],
    ['Beishuiquan', ['Beishui-', 'quan']],
    ['Xiagongcun', ['Xiagong-', 'cun']],
    ['Yangzhuangke', ['Yangzhuang-', 'ke']],
    ['Chenjiawa', ['Chenjia-', 'wa']],
    ['Changning', ['Chang-', 'ning']],
  ])('%s is cut before its last syllable only where it is long', (name, lines) => {
    expect(labelLines(name)).toEqual(lines);
  });

  test('in Chinese is one line, whatever its length', () => {
    for (const { name_zh: name } of townships) expect(labelLines(name)).toEqual([name]);
    expect(labelLines('一二三四五六七八九十')).toHaveLength(1);
  });

  test('that is no pinyin is left whole', () => {
    expect(labelLines('New Yuzhou Town')).toEqual(['New Yuzhou Town']);
    expect(labelLines('Bcdfghjklm')).toEqual(['Bcdfghjklm']);
  });

  test('loses no letter, and neither line is long', () => {
    const names = townships.map(({ name_en: name }) => name.replace(/ (Town|Township)$/, ''));
    expect(names.filter((name) => labelLines(name).length === 2)).not.toEqual([]);
    for (const name of names) {
      const lines = labelLines(name);
      expect(lines.join('').replace('-', '')).toBe(name);
      expect(lines.length).toBeLessThanOrEqual(2);
      for (const line of lines) expect(line.length, name).toBeLessThanOrEqual(11);
      expect(lines.at(-1)?.length, name).toBeLessThanOrEqual(8);
    }
  });
});

test('only a long line is drawn together', () => {
  expect(fittedLength('Yuzhou')).toBeUndefined();
  expect(fittedLength('Xiheying')).toBeUndefined();
  // Narrower than a hexagon is wide
  expect(fittedLength('Yongquan-')).toBe(72);
  // The first of two lines stands where the hexagon is narrower.
  expect(fittedLength('Beishui-')).toBe(64);
  expect(fittedLength('Chang-')).toBeUndefined();
});

test.each([
  ['暖泉镇', '暖泉'],
  ['常宁乡', '常宁'],
  ['乡镇所在', '乡镇所在'],
  ['Nuanquan Town', 'Nuanquan'],
  ['Changning Township', 'Changning'],
])('%s is %s for short', (name, short) => {
  expect(shortName(name)).toBe(short);
});
