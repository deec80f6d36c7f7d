import fs from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bareNumbers } from '#domain/bare-numbers.ts';

const lines = (name: string): string[] =>
  fs.readFileSync(`tests/fixtures/numbers/${name}.txt`, 'utf8').trim().split('\n');
const allowed = ['三级', '五老', '一对一', '两新'];

describe('bare numbers', () => {
  it('lets an allowed number stand, and no part of a longer one', () => {
    const found = (text: string) => bareNumbers(text, ['12345', '(三)']).map((one) => one.text);
    expect(found('可以找12345，或看0313-7012345转8')).toEqual([]);
    expect(found('共有912345人')).toEqual(['912345人']);
    expect(found('见(三)款')).toEqual([]);
  });

  it('reads forty sentences of each kind', () => {
    expect([lines('bare').length, lines('fine').length]).toEqual([40, 40]);
  });

  it.each(lines('bare'))('finds the statistic in: %s', (line) => {
    expect(bareNumbers(line, allowed)).not.toEqual([]);
  });

  it.each(lines('fine'))('lets dates, names and ordinals stand in: %s', (line) => {
    expect(bareNumbers(line, allowed)).toEqual([]);
  });

  it.each([
    '未成年人保护法第九十一至九十七条',
    '第三十四、四十二和五十二条',
    '第158至175行是张家口各县区',
    'Rows 158 to 175 are its counties.',
    'SHA-256',
    '读自网站m.163.com的转载',
    '① 只数家庭户。',
    '①持身份证；②个人申请；③家庭成员名单',
  ])('lets places in laws and tables, hosts and marks of notes stand in: %s', (line) => {
    expect(bareNumbers(line, [])).toEqual([]);
  });

  it.each([
    '电话0313-7012345，或（0313）7012345转8001',
    '拨打12345或12349，急了打110、119、120',
    '可打12349养老热线，客服400-810-1234',
    'Call 12345, or 110 or 120; Tel 0313 701 2345.',
    '在建设街12号3号楼2单元501室，前进路12-3号院，二楼205房间',
    'Room 501, 12 Jianshe Street',
    '六十五岁以上，年满六十周岁，65周岁及以上',
    '上午8点半到11点，8时30分，14：00开始',
    '沿301国道和G109走，乘G2502次，用A4纸，4A级景区',
    '邮编075700，见https://example.org/2022/11/a1.html',
  ])('lets telephones, doors, ages, hours, roads and addresses stand in: %s', (line) => {
    expect(bareNumbers(line, [])).toEqual([]);
  });

  it.each(['II级响应', 'CCTV', 'One or two of the twenty homes', 'a hundred years'])(
    'lets words and levels stand in: %s',
    (line) => {
      expect(bareNumbers(line, [])).toEqual([]);
    },
  );

  it.each(['1', '一', '十', '万', '二十', '几'])(
    'finds a run of %s without an end once, and looks for its end once',
    (sign) => {
      const run = sign.repeat(30_000);
      expect(bareNumbers(`共${run}`, [])).toMatchObject([{ index: 1, value: null }]);
    },
  );

  it.each([
    ['第三至五十个', '五十个'],
    ['打了345个电话', '345个'],
    ['电话亭12个', '12个'],
    ['热线接听2500次', '2500次'],
    ['Page 3 and 40 homes', '40'],
    ['建成⑤处', '⑤'],
    ['⑤个村', '⑤'],
    ['在163.5公里', '163.5公里'],
    ['建成XXIII处', 'XXIII'],
    ['There are twenty-three homes.', 'twenty-three'],
    ['Two hundred people in all', 'Two hundred'],
  ])('still finds what only looks like one: %s', (line, number) => {
    expect(bareNumbers(line, []).map(({ text }) => number.startsWith(text))).toEqual([true]);
  });

  it.each([
    ['全县有56个', 2 + 1, '56个', 56],
    ['注资两百万元', 2, '两百万元', 2_000_000],
    ['接待２５０００多人次', 2, '２５０００多人', 25_000],
    ['三千五百五十九名', 0, '三千五百五十九名', 3559],
    ['2.5万人', 0, '2.5万人', 25_000],
    ['2 million yuan', 0, '2 million', 2_000_000],
    ['50到60人', 0, '50到60', null],
  ])('says where it stands and what it is worth: %s', (text, index, shown, value) => {
    const [first] = bareNumbers(text, []);
    expect(first?.index).toBe(index);
    expect(first?.value).toBe(value);
    expect(first?.text.startsWith(shown.slice(0, 2))).toBe(true);
  });

  it('finds any count of people, however it is written', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 9_999_999 }), (count) => {
        const grouped = new Intl.NumberFormat('en').format(count);
        for (const text of [`共有${count}人`, `共有${grouped}人`]) {
          expect(bareNumbers(text, [])[0]?.value).toBe(count);
        }
      }),
    );
  });

  it('never throws, and reports places inside the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const found of bareNumbers(text, [])) {
          expect(found.index).toBeGreaterThanOrEqual(0);
          expect(found.index).toBeLessThan(text.length);
        }
      }),
    );
  });
});
