import fs from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkMoved } from '#domain/check-moved.ts';
import type { Past } from '#domain/check-moved.ts';
import type { PublishedTables } from '#domain/published-rows.ts';
import { sections } from '#domain/site-pages.ts';
import type { ContentPages } from '#domain/site-pages.ts';
import { formatFinding } from '#tables/finding.ts';
import type { Lang } from '#tables/finding.ts';
import { moved as movedTable } from '#tables/moved.ts';
import { parseTable } from '#tables/parse-table.ts';
import type { Table } from '#tables/table.ts';
import { realDataset } from '../support/dataset.ts';

const real = realDataset();
const HEAD = 'old_path,new_path,moved_on,reason_zh,reason_en';

/** The real tables with these rows in the table of moved addresses. */
function withMoved(...lines: readonly string[]) {
  const bytes = new TextEncoder().encode([HEAD, ...lines, ''].join('\n'));
  const { rows, findings } = parseTable(movedTable as unknown as Table, bytes, 'data/moved.csv');
  const told = (lang: Lang): string[] => findings.map((found) => formatFinding(found, lang));
  return { dataset: { ...real, moved: rows as unknown as typeof real.moved }, told };
}

const content: ContentPages = { known: ['/news/kept/', '/programmes/kept/'], published: [] };
const none: Past = { published: null, content };
const rows = (table: string, column: string, names: Readonly<Record<string, string>>) =>
  new Map([
    [
      table,
      {
        file: `data/${table}.csv`,
        rows: new Map(
          Object.entries(names).map(([id, name]) => [id, { [column]: id, name_zh: name }] as const),
        ),
        whole: true,
      },
    ],
  ]) as PublishedTables;

const said = (lines: readonly string[], past: Past = none, lang: Lang = 'zh'): string[] =>
  checkMoved(withMoved(...lines).dataset, past).map((found) => formatFinding(found, lang));

describe('an address once published', () => {
  const published = rows('indicators', 'indicator_id', { 'old-beds': '旧床位数' });

  test('may not be gone without a word', () => {
    expect(said([], { published, content })).toEqual([
      'data/indicators.csv indicator_id “old-beds”: 这个编号发布过，网址是 /statistics/old-beds/，现在没有了。请恢复，或在 data/moved.csv 加一行：/statistics/old-beds/,,YYYY-MM-DD,,',
    ]);
    expect(said([], { published, content }, 'en')).toEqual([
      'data/indicators.csv indicator_id “old-beds”: this id was published at /statistics/old-beds/ and is gone. Restore it, or add a line to data/moved.csv: /statistics/old-beds/,,YYYY-MM-DD,,',
    ]);
  });

  test('is known again under another id by its name, with the line to add', () => {
    const past = { published: rows('indicators', 'indicator_id', { places: '常住人口' }), content };
    expect(said([], past)).toEqual([
      'data/indicators.csv indicator_id “places”: 这个编号发布过，网址是 /statistics/places/，现在没有了，像是改成了 /statistics/resident-population/。请改回来，或在 data/moved.csv 加一行：/statistics/places/,/statistics/resident-population/,YYYY-MM-DD,,',
    ]);
    expect(said([], past, 'en')).toEqual([
      'data/indicators.csv indicator_id “places”: this id was published at /statistics/places/ and is gone; it seems to have become /statistics/resident-population/. Change it back, or add a line to data/moved.csv: /statistics/places/,/statistics/resident-population/,YYYY-MM-DD,,',
    ]);
  });

  test('may have moved or been withdrawn', () => {
    const past = { published, content };
    expect(said(['/statistics/old-beds/,/statistics/sex-ratio/,2026-12-01,,'], past)).toEqual([]);
    expect(said(['/statistics/old-beds/,,2026-12-01,重复。,Twice.'], past)).toEqual([]);
  });

  test.each([
    ['sources', 'source_id', '/sources/old-beds/'],
    ['townships', 'township_code', '/townships/old-beds/'],
    ['checks', 'check_id', '/reconciliation/#old-beds'],
  ])('is that of %s as well', (table, column, path) => {
    const past = { published: rows(table, column, { 'old-beds': '' }), content };
    expect(said([], past)).toHaveLength(1);
    expect(said([], past)[0]).toContain(path);
    expect(said([`${path},,2026-12-01,重复。,Twice.`], past)).toEqual([]);
  });

  test.each([
    ['/news/keptt/', 'keptt', 'content/news/keptt.mdx', '/news/kept/'],
    ['/programmes/other-thing/', 'other-thing', 'content/programmes/other-thing.mdx', null],
    ['/data/beds/', 'beds', 'data/beds.csv', null],
  ])('is that of an article, a programme or a table: %s', (path, id, file, near) => {
    const past = { published: null, content: { ...content, published: [{ path, id, file }] } };
    const [found, ...more] = said([], past);
    expect(more).toEqual([]);
    expect(found?.startsWith(`${file} “${id}”: `)).toBe(true);
    expect(found?.includes(near === null ? `${path},,` : `像是改成了 ${near}。`)).toBe(true);
  });
});

describe('a moved address', () => {
  const SEX = '/statistics/sex-ratio/';

  test('may lead to whatever opens', () => {
    for (const to of [
      SEX,
      '/statistics/',
      '/data/figures/',
      '/news/kept/',
      '/townships/130726100/',
    ])
      expect(said([`/news/old/,${to},2026-12-01,,`]), to).toEqual([]);
  });

  test('may not be one that opens', () => {
    const lines = [`${SEX},/statistics/median-age/,2026-12-01,,`];
    expect(said(lines)).toEqual([
      `data/moved.csv:2 old_path “${SEX}”: 这个网址现在有自己的网页，不会转走。请删去这一行，或改掉现在用这个编号的那一处。`,
    ]);
    expect(said(lines, none, 'en')).toEqual([
      `data/moved.csv:2 old_path “${SEX}”: this address has a page of its own today and leads nowhere else. Delete the row, or rename what uses the id today.`,
    ]);
  });

  test('leads to a page that there is', () => {
    const lines = ['/news/old/,/statistics/sex-ration/,2026-12-01,,'];
    expect(said(lines)).toEqual([
      'data/moved.csv:2 new_path “/statistics/sex-ration/”: 新网址打不开：没有这一页。→ /statistics/sex-ratio/ 请改正，没有接替的就留空并写明原因。',
    ]);
    expect(said(lines, none, 'en')).toEqual([
      'data/moved.csv:2 new_path “/statistics/sex-ration/”: there is no page at the new path. → /statistics/sex-ratio/ Correct it, or leave it empty and give the reason.',
    ]);
    expect(said(['/news/old/,/nowhere/,2026-12-01,,'])).toHaveLength(1);
    expect(said(['/news/old/,/news/none-such/,2026-12-01,,'])).toHaveLength(1);
    // Without the articles at hand their addresses are taken on trust, others are not.
    expect(said(['/news/old/,/news/x/,2026-12-01,,'], { published: null, content: null })).toEqual(
      [],
    );
    expect(said(['/news/a/,/sources/x/,2026-12-01,,'], { ...none, content: null })).toHaveLength(1);
  });

  test('leads there in one step', () => {
    const lines = ['/news/a/,/news/b/,2026-12-01,,', `/news/b/,${SEX},2026-12-01,,`];
    expect(said(lines)).toEqual([
      `data/moved.csv:2 new_path “/news/b/”: 新网址后来也换了，现在是 ${SEX}。请直接填最后的网址。`,
    ]);
    expect(said(lines, none, 'en')).toEqual([
      `data/moved.csv:2 new_path “/news/b/”: the new path has moved on, to ${SEX}. Give the last one at once.`,
    ]);
  });

  test('never leads back', () => {
    const lines = ['/news/a/,/news/b/,2026-12-01,,', '/news/b/,/news/a/,2026-12-01,,'];
    expect(said(lines)).toEqual([
      'data/moved.csv:2 new_path “/news/b/”: 转来转去回到了自己：/news/a/ → /news/b/ → /news/a/。请改成真有网页的网址。',
      'data/moved.csv:3 new_path “/news/a/”: 转来转去回到了自己：/news/b/ → /news/a/ → /news/b/。请改成真有网页的网址。',
    ]);
    expect(said(['/news/a/,/news/a/,2026-12-01,,'], none, 'en')).toEqual([
      'data/moved.csv:2 new_path “/news/a/”: this leads back to itself: /news/a/ → /news/a/. Give a path where there is a page.',
    ]);
  });
});

describe('a row of the table', () => {
  test('says where to, or why', () => {
    const { told } = withMoved('/news/old/,,2026-12-01,,');
    expect(told('zh')).toEqual([
      'data/moved.csv:2 reason_zh: 没有新网址，就要写明为什么撤下。请填 new_path，或填 reason_zh 和 reason_en。',
    ]);
    expect(told('en')).toEqual([
      'data/moved.csv:2 reason_zh: without a new path there must be a reason. Fill new_path, or reason_zh and reason_en.',
    ]);
  });

  test.each(['news/old/', '/news/old', 'https://a.example/news/old/', '/News/old/', '/', '/a b/'])(
    'has no path such as %j',
    (path) => {
      const { told } = withMoved(`${path},/news/kept/,2026-12-01,,`);
      expect(told('zh')).toEqual([
        `data/moved.csv:2 old_path “${path}”: 应为从首页之后写起的网址，前后都有斜线，例如 /statistics/households/；不写域名，不写 /en/。`,
      ]);
      expect(told('en')).toEqual([
        `data/moved.csv:2 old_path “${path}”: this must be an address from behind the host, with a slash at both ends, such as /statistics/households/; without the host and without /en/.`,
      ]);
    },
  );
});

test('the folders of pages are all known', () => {
  const folders = fs
    .readdirSync('src/pages/[...locale]', { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
  // Charts in frames and the desk are nowhere to send a reader.
  expect([...sections, 'embed', 'desk'].toSorted()).toEqual(folders.toSorted());
});
