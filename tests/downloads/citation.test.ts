import { describe, expect, test } from 'vitest';
import { citationOf } from '#downloads/citation.ts';
import type { Cited } from '#downloads/citation.ts';

const table: Cited = {
  lang: 'zh',
  site: '蔚县关爱台账',
  title: '机构',
  key: 'yuxian-care-ledger-facilities',
  version: '0.1.0',
  dataAsOf: '2026-11-22',
  url: 'https://example.org/data/facilities/',
};
const whole: Cited = {
  ...table,
  lang: 'en',
  site: 'Yu County Care Ledger',
  title: null,
  key: 'yuxian-care-ledger',
  url: null,
};

describe('a table is cited', () => {
  const { text, gbt7714, bibtex } = citationOf(table);

  test('in a sentence', () => {
    expect(text).toBe(
      '蔚县关爱台账“机构”，0.1.0版，数据截至2026年11月22日，https://example.org/data/facilities/，×年×月×日查阅。',
    );
  });

  test('by GB/T 7714', () => {
    expect(gbt7714).toBe(
      '蔚县关爱台账. 机构[DS/OL]. 0.1.0版. (2026-11-22)[引用日期]. https://example.org/data/facilities/.',
    );
  });

  test('in BibTeX', () => {
    expect(bibtex).toBe(`@misc{yuxian-care-ledger-facilities,
  author = {{蔚县关爱台账}},
  title = {{蔚县关爱台账: 机构}},
  year = {2026},
  month = {11},
  note = {数据集，0.1.0版，数据截至2026-11-22},
  url = {https://example.org/data/facilities/}
}`);
  });
});

describe('the whole is cited in English, where the address is not known', () => {
  const { text, gbt7714, bibtex } = citationOf(whole);

  test('in each form', () => {
    expect(text).toBe(
      'Yu County Care Ledger, version 0.1.0, data as of 22 November 2026, accessed on [date].',
    );
    expect(gbt7714).toBe(
      'Yu County Care Ledger. All tables[DS]. Version 0.1.0. (2026-11-22)[date of access].',
    );
    expect(bibtex).toContain('title = {{Yu County Care Ledger}}');
    expect(bibtex).not.toContain('url');
  });
});

test('signs that TeX takes for commands are written as signs', () => {
  const { bibtex } = citationOf({ ...table, title: 'A_1 & 50% #2 {x} ~^\\ $' });
  expect(bibtex).toContain(
    String.raw`A\_1 \& 50\% \#2 \{x\} \textasciitilde{}\textasciicircum{}\textbackslash{} \$`,
  );
});

describe('a version of the table itself is cited', () => {
  const pinned: Cited = { ...table, version: '0123456789abcdef', pinned: true };

  test('by its hash and the day of its commit, not by how far the data go', () => {
    const { text, gbt7714, bibtex } = citationOf(pinned);
    expect(text).toBe(
      '蔚县关爱台账“机构”，版本0123456789abcdef（2026年11月22日），https://example.org/data/facilities/，×年×月×日查阅。',
    );
    expect(gbt7714).toContain('. 版本0123456789abcdef. (2026-11-22)[引用日期].');
    expect(bibtex).toContain('note = {数据集，版本0123456789abcdef（2026-11-22）}');
    expect(citationOf({ ...pinned, lang: 'en' }).text).toContain(
      'version 0123456789abcdef of 22 November 2026,',
    );
  });
});
