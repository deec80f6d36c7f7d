import { describe, expect, test } from 'vitest';
import { formatFinding } from '#tables/finding.ts';
import type { Lang } from '#tables/finding.ts';
import { checkHeader } from '#tables/header.ts';

const names = ['facility_id', 'phone', 'beds'];
const said = (header: string[], lang: Lang = 'zh'): string[] =>
  checkHeader(header, names, 'f').map((found) => formatFinding(found, lang));

describe('a header', () => {
  test('may have its columns in any order', () => {
    expect(said(['beds', 'facility_id', 'phone'])).toEqual([]);
  });

  test('lacks every column that is not there', () => {
    expect(said(['phone'])).toEqual([
      'f:1 facility_id: 缺少这一列。请在表头补上，没有内容就留空。',
      'f:1 beds: 缺少这一列。请在表头补上，没有内容就留空。',
    ]);
    expect(said(['facility_id', 'phone'], 'en')).toEqual([
      'f:1 beds: this column is missing. Add it to the header; leave its cells empty if nothing is known.',
    ]);
  });

  test('with an unknown column is told the columns, and which one may be meant', () => {
    expect(said(['facility_id', 'phone', 'bed'])).toEqual([
      'f:1 beds: 缺少这一列。请在表头补上，没有内容就留空。',
      'f:1 “bed”: 不认识这一列。→ beds 本表的列是：facility_id, phone, beds',
    ]);
    expect(said([...names, 'director'], 'en')).toEqual([
      'f:1 “director”: unknown column. The columns of this table are: facility_id, phone, beds',
    ]);
  });

  test('never takes a column that is there already for the one meant', () => {
    expect(said([...names, 'phones'])).toEqual([
      'f:1 “phones”: 不认识这一列。本表的列是：facility_id, phone, beds',
    ]);
  });

  test('is told of an empty name and of one with a space', () => {
    expect(said([...names, ''])[0]).toMatch(/^f:1 “”: 不认识这一列。/);
    expect(said(['facility_id', 'phone', ' beds']).join('\n')).toContain('→ beds');
  });

  test('may hold each column once', () => {
    expect(said([...names, 'beds'])).toEqual([
      'f:1 beds: 这一列在表头里出现了两次。请删去重复的一列。',
    ]);
    expect(said([...names, 'beds'], 'en')).toEqual([
      'f:1 beds: this column stands twice in the header. Remove one of them.',
    ]);
  });

  test.each(['facility_id;phone;beds', 'facility_id\tphone\tbeds', 'facility_id，phone，beds'])(
    'of %j is not separated by commas',
    (header) => {
      const shown = header.replaceAll('\t', '⇥');
      expect(said([header])).toEqual([
        `f:1 “${shown}”: 各列不是用逗号分开的。请另存为“逗号分隔”的 CSV。`,
      ]);
      expect(said([header], 'en')).toEqual([
        `f:1 “${shown}”: columns are not separated by commas. Save the file as comma-separated CSV.`,
      ]);
    },
  );
});
