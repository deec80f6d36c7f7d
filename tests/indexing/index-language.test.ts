import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { indexLanguage } from '#indexing/index-language.ts';
import { pagesIn } from '#indexing/read-pages.ts';
import type { IndexReader } from '#search/index-reader.ts';
import { narrow } from '#search/facets.ts';
import { Search } from '#search/search.ts';
import { hitsFor, noQuestions, openBuilt } from '../support/search-pages.ts';

const texts: Readonly<Record<string, string>> = {
  'townships/1/': '暖泉镇有16个村，2020年有常住人口11,144人。',
  'townships/2/': '西合营镇在县城以西，合作经营的养老机构有几处。',
  'news/a/': '村级互助幸福院由老年人互助养老，2022年9月报道说有56个，占2.56%。',
  'news/b/': '敬老院、养老院和幸福院是三样不同的机构，各有各的管法。',
};
const page = (lang: string, body: string) =>
  `<!doctype html><html lang="${lang}"><head><title>题</title></head><body><nav>导航</nav>${body}</body></html>`;
const main = (body: string) => `<main data-search-body data-search-section="news">${body}</main>`;

const root = fs.mkdtempSync(path.join(os.tmpdir(), 'search-index-'));
let counts: number[] = [];

async function build(): Promise<void> {
  const files: Record<string, string> = {
    '': page('zh-CN', '<meta http-equiv="refresh" content="0">这页没有正文'),
    'search/': page('zh-CN', main('<h1>搜索暖泉</h1>')),
    'demo/': page('zh-CN', main('<h1 data-search-example>暖泉示例</h1><p>暖泉的例子。</p>')),
    'terms/': page('zh-CN', main('<h1>词</h1><dl><dt>范围</dt><dd>全县</dd></dl>')),
    'cited/': page('zh-CN', main('<h1>引</h1><p>共54<a class="cite">1</a>处</p>')),
    'en/townships/1/': page('en', main('<h1>Nuanquan Town</h1><p>暖泉镇, 16 villages.</p>')),
    ...Object.fromEntries(
      Object.entries(texts).map(([name, text]) => [
        name,
        page('zh-CN', main(`<h1>${text.slice(0, 3)}</h1><p>${text}</p>`)),
      ]),
    ),
  };
  for (const [name, html] of Object.entries(files)) {
    fs.mkdirSync(path.join(root, name), { recursive: true });
    fs.writeFileSync(path.join(root, name, 'index.html'), html);
  }
  const part = { url: 'statistics/homes/#f-2022', title: '互助幸福院数目' };
  const rest = { section: 'figures', kind: '', township: '', year: '2022', example: false };
  const records = {
    facets: { '/townships/2/': ['', '2', ''] },
    alsoCalled: {},
    facts: {},
    questions: noQuestions,
    answers: { 'places/2': [] },
    parts: [{ ...part, ...rest, passages: ['二〇二二年的数'] }],
  };
  fs.mkdirSync(path.join(root, 'en/search'), { recursive: true });
  fs.writeFileSync(path.join(root, 'search/records.json'), JSON.stringify(records));
  fs.writeFileSync(
    path.join(root, 'en/search/records.json'),
    JSON.stringify({ ...records, facets: {}, parts: [] }),
  );
  counts = [await indexLanguage(root, 'zh'), await indexLanguage(root, 'en')];
}

describe('the search index', () => {
  let zh: IndexReader;
  let en: IndexReader;
  beforeAll(async () => {
    await build();
    zh = await openBuilt(root, 'zh');
    en = await openBuilt(root, 'en');
  });
  afterAll(() => fs.rmSync(root, { recursive: true }));

  const paths = async (index: IndexReader, query: string) =>
    (await hitsFor(index, query)).map((hit) => hit.url);

  it('holds every page but redirects, search and the missing page, and tells how many', () => {
    expect(counts).toEqual([8, 1]);
  });

  it('reads the pages of a language in order, and none that is a page in other characters', () => {
    expect(pagesIn(root, 'en')).toEqual(['townships/1/']);
    expect(pagesIn(root, 'zh')).toEqual([
      '',
      'cited/',
      'demo/',
      'news/a/',
      'news/b/',
      'search/',
      'terms/',
      'townships/1/',
      'townships/2/',
    ]);
  });

  it('takes in what the tables say of a page, and parts of pages', async () => {
    const { candidates } = await new Search(zh).find('合作');
    expect(await narrow(zh, candidates, { township: '2' })).toHaveLength(1);
    expect(await narrow(zh, candidates, { township: '1' })).toEqual([]);
    expect(candidates.map(({ id }) => zh.sections[id])).toEqual(['news']);
    expect(await hitsFor(zh, '互助幸福院数目')).toMatchObject([
      { url: 'statistics/homes/#f-2022', section: 'figures' },
    ]);
  });

  it('publishes nothing that was written for the index alone', () => {
    const files = fs.readdirSync(root, { recursive: true, encoding: 'utf8' });
    expect(files.filter((file) => file.endsWith('records.json'))).toEqual([]);
  });

  it('finds any run of characters, and only where it stands', async () => {
    const runs = Object.values(texts)
      .flatMap((text) => text.split(/[，。、]/))
      .filter((run) => /^\p{Script=Han}{2,}$/u.test(run));
    const cut = fc
      .tuple(fc.constantFrom(...runs), fc.nat(), fc.integer({ min: 1, max: 6 }))
      .map(([run, at, length]) => run.slice(at % run.length).slice(0, length));
    await fc.assert(
      fc.asyncProperty(cut, async (query) => {
        const expected = Object.keys(texts).filter((name) => texts[name]?.includes(query));
        const found = await paths(zh, query);
        expect(found.filter((name) => name in texts).toSorted()).toEqual(expected.toSorted());
      }),
    );
  });

  it('does not take characters for a name that stand apart', async () => {
    expect(await paths(zh, '西合')).toEqual(['townships/2/']);
    expect((await new Search(zh).find('西合作')).match).not.toBe('whole');
  });

  it('finds runs with digits', async () => {
    expect(await paths(zh, '2022年9月')).toEqual(['news/a/']);
    expect(await paths(zh, '口11144人')).toEqual(['townships/1/']);
  });

  it('searches one language at a time', async () => {
    expect(await paths(en, 'nuanquan')).toEqual(['townships/1/']);
    expect(await paths(en, '暖泉镇')).toEqual(['townships/1/']);
    expect(await paths(zh, 'villages')).toEqual([]);
  });

  it('puts examples after real pages, and knows them', async () => {
    const found = await hitsFor(zh, '暖泉');
    expect(found.map((hit) => [hit.url, hit.example])).toEqual([
      ['townships/1/', false],
      ['demo/', true],
    ]);
  });

  it('keeps a term apart from its definition, and a number from its footnote', async () => {
    expect((await new Search(zh).find('围全')).candidates).toEqual([]);
    expect(await paths(zh, '范围')).toEqual(['terms/']);
    expect(await paths(zh, '54')).toEqual(['cited/']);
  });

  it('is the same each time', async () => {
    const folder = path.join(root, 'search');
    const read = () =>
      fs
        .readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((name) => fs.statSync(path.join(folder, name)).isFile())
        .toSorted()
        .map((name) => [name, fs.readFileSync(path.join(folder, name)).toString('base64')]);
    const before = read();
    await build();
    expect(read()).toEqual(before);
  });

  it('leaves the built pages as they are', () => {
    const html = fs.readFileSync(path.join(root, 'townships/1/index.html'), 'utf8');
    expect(html).toBe(page('zh-CN', main(`<h1>暖泉镇</h1><p>${texts['townships/1/']}</p>`)));
  });
});
