import { parseDocument, DomUtils } from 'htmlparser2';
import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { countsOf } from '#history/counts.ts';
import { differenceCsv, differenceJson } from '#history/difference-files.ts';
import { differenceTree } from '#history/difference-tree.ts';
import { compareSnapshots } from '#history/difference.ts';
import { differenceMarkdown } from '#history/markdown.ts';
import { EMPTY, readSnapshot } from '#history/snapshot.ts';
import { countsText, formatMoment } from '#history/summary.ts';
import { h, toHtml } from '#history/tree.ts';
import type { Lang } from '#tables/finding.ts';

const table = (text: string) => readSnapshot(text) ?? EMPTY;
const HOMES = 'id,name_zh,beds\nnorth,北门,80\nsouth,南门,\nwest,西门,12\n';
const LATER = 'id,name_zh,places\nnorth,北门,81\nwest,西门,12\neast,<b>东|门</b>,"7\n@all"\n';
const difference = compareSnapshots(table(HOMES), table(LATER), ['id']);
const options = (lang: Lang, most = 10) => ({
  lang,
  most,
  nameOf: (key: readonly string[]) => (key[0] === 'north' ? '北门' : null),
  titleOf: (name: string) => (name === 'name_zh' ? { zh: '名称', en: 'Name' }[lang] : null),
});

describe('what changed in numbers', () => {
  const text = (lang: Lang) => countsText(countsOf(difference), lang);
  test('is said in both languages', () => {
    expect(text('zh')).toBe('新增1行，删去1行，新增1列，删去1列');
    expect(text('en')).toBe('1 row added, 1 row removed, 1 column added, 1 column removed');
  });

  test('is nothing where there is nothing, or another order alone', () => {
    const same = compareSnapshots(table(HOMES), table(HOMES), ['id']);
    expect(countsText(countsOf(same), 'zh')).toBe('内容没有改动');
    const turned = { ...table(HOMES), rows: table(HOMES).rows.toReversed() };
    const moved = compareSnapshots(table(HOMES), turned, ['id']);
    expect(countsText(countsOf(moved), 'en')).toBe('only the order changed, nothing it says');
  });
});

test('a moment is told on the clock of Beijing, whatever its time zone', () => {
  expect(formatMoment('2026-11-23T18:30:00+00:00', 'zh')).toBe('2026年11月24日02:30');
  expect(formatMoment('2026-11-23T18:30:00+08:00', 'en')).toBe('23 November 2026, 18:30');
});

describe('a difference as HTML', () => {
  test('prints any text as text', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (text, value) => {
        const document = parseDocument(toHtml(h('p', { title: value }, text)));
        const [element] = DomUtils.getElementsByTagName('p', document);
        expect(element?.attribs['title']).toBe(value);
        expect(DomUtils.textContent(document)).toBe(text);
        expect(DomUtils.getElementsByTagName('*', document)).toHaveLength(1);
      }),
    );
  });

  test('lists no more rows than asked for, and says how many are left', () => {
    const html = toHtml(
      differenceTree(compareSnapshots(EMPTY, table(HOMES), ['id']), options('zh', 2)),
    );
    expect(html.match(/<li>/g)).toHaveLength(2);
    expect(html).toContain('还有1行没有列出，见JSON或CSV文件。');
  });

  test('calls columns by their titles and marks Chinese on English pages', () => {
    const changed = compareSnapshots(table(HOMES), table(HOMES.replace('北门', '北门子')), ['id']);
    const html = toHtml(differenceTree(changed, options('en')));
    expect(html).toContain('<th scope="row">Name</th>');
    expect(html).toContain('<ins lang="zh-CN">北门<b>子</b></ins>');
    expect(html).toContain('<del lang="zh-CN">北门</del>');
  });
});

describe('a difference as Markdown', () => {
  test('holds nothing that a cell could do harm with', () => {
    expect(differenceMarkdown(difference, options('zh'))).toBe(
      [
        '新增1行，删去1行，新增1列，删去1列',
        '新增列places，原有的行里填了2行。',
        '删去列beds，原来有2行填了。',
        '### 新增1行',
        '- **&lt;b&gt;东\\|门&lt;/b&gt;（east）** id: east; 名称: &lt;b&gt;东\\|门&lt;/b&gt;; places: 7 ⏎ &#64;all',
        '### 删去1行',
        '- **南门（south）** id: south; 名称: 南门',
        '',
      ]
        .join('\n\n')
        .trimEnd() + '\n',
    );
  });

  test('sets changed cells in a table', () => {
    const changed = compareSnapshots(table(HOMES), table(HOMES.replace(',80', ',')), ['id']);
    expect(differenceMarkdown(changed, options('en'))).toBe(
      [
        '1 row changed',
        '',
        '### 1 row changed',
        '',
        '| Row | Column | Before | Now |',
        '| --- | --- | --- | --- |',
        '| 北门 (north) | beds | 80 | (empty) |',
        '',
      ].join('\n'),
    );
  });
});

describe('a difference as files', () => {
  test('as CSV has a line for each cell', () => {
    const rows = Papa.parse<string[]>(differenceCsv(difference).trimEnd()).data;
    expect(rows).toEqual([
      ['change', 'row', 'former_row', 'column', 'before', 'after'],
      ['column-added', '', '', 'places', '', 'places'],
      ['column-removed', '', '', 'beds', 'beds', ''],
      ['row-added', 'east', '', 'id', '', 'east'],
      ['row-added', 'east', '', 'name_zh', '', '<b>东|门</b>'],
      ['row-added', 'east', '', 'places', '', '7\n@all'],
      ['row-removed', 'south', '', 'id', 'south', ''],
      ['row-removed', 'south', '', 'name_zh', '南门', ''],
      ['row-changed', 'north', '', 'places', '', '81'],
      ['row-changed', 'north', '', 'beds', '80', ''],
      ['row-changed', 'west', '', 'places', '', '12'],
      ['row-changed', 'west', '', 'beds', '12', ''],
    ]);
  });

  test('as JSON says what it lies between', () => {
    const end = (id: string) => ({ id, sha256: id, date: '2026-01-01T00:00:00Z' });
    const ends = { table: 'facilities', from: end('a'), to: end('b') };
    expect(JSON.parse(differenceJson(difference, ends))).toEqual({
      ...ends,
      counts: countsOf(difference),
      ...difference,
    });
  });
});
