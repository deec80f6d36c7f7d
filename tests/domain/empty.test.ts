import { describe, expect, test } from 'vitest';
import { emptyBook } from '#domain/empty-book.ts';
import { emptyLines } from '#domain/empty.ts';
import type { EmptyAsk, Line } from '#domain/empty.ts';
import { searchFinder } from '#domain/searches.ts';
import { emptyText } from '#i18n/empty.ts';
import type { Lang } from '#tables/finding.ts';
import { aKind, aSearch, aTownship } from '../support/make-rows.ts';

const kind = aKind({ kind_id: 'village-home', group: 'elder' });
const nuanquan = aTownship({ township_code: '130726105', name_zh: '暖泉镇' });
const book = emptyBook({
  searchFor: searchFinder(
    [
      aSearch({ search_id: 's1', topics: ['elder'] }),
      aSearch({ search_id: 's2', topics: ['elder'], kind_ids: ['village-home'] }),
      aSearch({ search_id: 's3', topics: ['elder'], words: '暖泉镇 养老' }),
    ],
    ['暖泉镇'],
  ),
  kinds: [kind],
  townships: [nuanquan],
  borders: new Map([['130726105', ['130726106', '130726110']]]),
  hotline: '12345',
});
const names: Readonly<Record<string, string>> = { 130726106: '南留庄镇', 130726110: '宋家庄镇' };
const asking = (
  counts: Readonly<Record<string, number>> = {},
  what: EmptyAsk['what'] = null,
): EmptyAsk => ({
  what,
  township: { code: '130726105', name: '暖泉镇' },
  beside: (code) => ({ name: names[code] ?? '', count: counts[code] ?? 0 }),
});
const said = (lines: readonly Line[]): string[] =>
  lines.map((line) => line.map((part) => (typeof part === 'string' ? part : part.text)).join(''));
const linesOf = (ask: EmptyAsk, lang: Lang = 'zh', here = false): readonly Line[] =>
  emptyLines(book, ask, emptyText[lang], lang, here);

describe('what an empty list says', () => {
  test('that not found is not none, with the search, the neighbours, a number, the township', () => {
    expect(said(linesOf(asking()))).toEqual([
      '本站还没查到暖泉镇的照料机构，不等于没有。查过什么，见2026年11月30日的查找记录。',
      '示意图上挨着的乡镇：南留庄镇、宋家庄镇。',
      '可以打12345问：说清哪个村、要找什么，请他们转给乡镇或民政部门。',
      '看暖泉镇的网页',
    ]);
  });

  test('in English', () => {
    expect(said(linesOf(asking(), 'en'))[0]).toBe(
      'We have not found any place of care in 暖泉镇 yet; that does not mean that there is none. What was looked for: search of 30 November 2026.',
    );
  });

  test('which neighbours have some, where any has', () => {
    const lines = said(linesOf(asking({ 130726110: 2 })));
    expect(lines[1]).toBe('示意图上挨着的乡镇里查到的：宋家庄镇2处。');
  });

  test('leads to the search for the kind, else to the one that names the township', () => {
    const path = (ask: EmptyAsk): unknown =>
      linesOf(ask)[0]?.find((part) => typeof part !== 'string' && 'path' in part);
    expect(path(asking({}, { id: 'village-home', name: '村级互助幸福院' }))).toMatchObject({
      path: '/searches/elder/#s2',
    });
    expect(path(asking())).toMatchObject({ path: '/searches/elder/#s3' });
    expect(path({ ...asking(), township: null })).toMatchObject({ path: '/searches/elder/#s1' });
  });

  test('does not lead to the page that the reader is on, nor to a number nobody knows', () => {
    expect(linesOf(asking(), 'zh', true)).toHaveLength(3);
    expect(emptyLines({ ...book, hotline: null }, asking(), emptyText.zh, 'zh', true)).toHaveLength(
      2,
    );
  });
});
