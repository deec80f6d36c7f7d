import { describe, expect, test } from 'vitest';
import { noticeWords, refusedWords, ruleWords, valueWords } from '#desk/intake/list-words.ts';
import { mappingAnswers, readMapping, writeMapping } from '#desk/intake/mapping-file.ts';
import type { MappingFile } from '#desk/intake/mapping-file.ts';
import { facilities, fixture, takeFile, world } from '../../support/list-world.ts';

const NAMES = [
  'a-plain.xlsx',
  'd-short-names.xlsx',
  'e-phones.xlsx',
  'f-coordinates.xlsx',
  'j-gbk.csv',
  'm-children.xlsx',
  'n-register.xlsx',
];
const show = valueWords(facilities, world.dataset, 'zh');

async function written(name: string): Promise<string> {
  const { list } = await takeFile(name, fixture(name), {});
  return writeMapping(list, facilities, show, 'zh', true);
}

function read(text: string): MappingFile {
  const file = readMapping(text, facilities, 'zh');
  if (typeof file === 'string') throw new Error(file);
  return file;
}

describe('a mapping file', () => {
  test.each(NAMES)(
    'of %s, given back, comes to what accepting everything comes to',
    async (name) => {
      const answers = mappingAnswers(read(await written(name)));
      const given = await takeFile(name, fixture(name), answers);
      const accepted = await takeFile(name, fixture(name));
      const rows = given.list.rows.map(({ line, cells, missing }) => ({ line, cells, missing }));
      expect(rows).toEqual(
        accepted.list.rows.map(({ line, cells, missing }) => ({ line, cells, missing })),
      );
      expect(given.list.rows.every(({ open }) => open === 0)).toBe(true);
    },
  );

  test('edited, puts columns elsewhere and leaves them out', async () => {
    const text = (await written('a-plain.xlsx'))
      .replace('床位数（张）: beds', '床位数（张）: ""')
      .replace('地址: address', '地址: note_zh');
    const { list } = await takeFile(
      'a-plain.xlsx',
      fixture('a-plain.xlsx'),
      mappingAnswers(read(text), { acceptAll: true }),
    );
    expect(list.rows[0]?.cells['beds']).toBe('');
    expect(list.rows[0]?.cells['note_zh']).toBe('蔚州镇示例路0号');
    expect(list.mapping.find(({ title }) => title === '床位数（张）')?.why).toBe('chosen');
  });

  test.each([
    ['[', '对应文件读不懂'],
    ['table: villages', '这个对应文件是给“villages”表的，不是“facilities”表的。'],
    ['table: facilities\ncolumns:\n  地址: adress', '“地址”对到“adress”，没有这一列。'],
  ])('says what is wrong with %j', (text, said) => {
    expect(readMapping(text, facilities, 'zh')).toContain(said);
  });
});

test('every rule, notice and reason has its words in both languages', async () => {
  for (const name of [
    ...NAMES,
    'b-title-rows.xlsx',
    'c-two-row-header.xlsx',
    'g-addresses.xlsx',
    'h-hidden.xls',
    'i-filtered.ods',
    'k-utf16.txt',
    'l-traditional.xlsx',
  ]) {
    const { list } = await takeFile(name, fixture(name));
    for (const lang of ['zh', 'en'] as const) {
      const groups = [
        ...list.proposals,
        ...list.questions,
        ...list.silent,
        ...list.empties,
        ...list.leftOut,
      ];
      for (const group of groups) expect(ruleWords(group, lang)).not.toBe(group.rule);
      for (const notice of list.notices)
        expect(noticeWords(notice, facilities, lang)).not.toContain(notice.code);
      for (const row of list.refused) expect(refusedWords(row, lang)).not.toBe(row.why);
    }
    expect(
      list.notices
        .map((notice) => noticeWords(notice, facilities, 'en'))
        .join(' ')
        .replace(/“[^”]*”/g, ''),
    ).not.toMatch(/\p{Script=Han}/u);
  }
});
