import { describe, expect, it } from 'vitest';
import { noFolding } from '#domain/fold-forms.ts';
import { indexFiles, inIndexOrder } from '#search/index-files.ts';
import { IndexReader } from '#search/index-reader.ts';
import { OwnEngine } from '#search/own-engine.ts';
import { TermFiles } from '#search/term-files.ts';
import { termFiles } from '#search/write-terms.ts';
import { searchPage } from '../support/search-pages.ts';

const pages = Array.from({ length: 300 }, (_, at) =>
  searchPage(`第${at + 1}页`, {
    passages: [`${String.fromCodePoint(0x4e00 + at * 7)}所在的village${at}，人口${at * 37}`],
    section: at % 3 === 0 ? 'townships' : 'news',
    township: at % 2 === 0 ? '130726105' : '',
    example: at % 10 === 0,
  }),
);
const ordered = inIndexOrder(pages);
const { head, files } = indexFiles(ordered, noFolding, termFiles(ordered, noFolding, 'zh'));
const makeEngine = (index: IndexReader): OwnEngine => new OwnEngine(index, 'zh');

/** The index opened, and the names of the files that it has read. */
async function opened(): Promise<{ index: IndexReader; terms: TermFiles; names: string[] }> {
  const names: string[] = [];
  const index = await IndexReader.open((name) => {
    names.push(name);
    const text = name === 'index.txt' ? `v1 ${head}` : files.get(name.replace('v1/', ''));
    return text === undefined ? Promise.reject(new Error(name)) : Promise.resolve(text);
  }, makeEngine);
  return { index, terms: new TermFiles(index), names };
}

describe('an index', () => {
  it('puts examples last and keeps sections together', () => {
    const kinds = ordered.map(({ example, section }) => `${section} ${example}`);
    expect(kinds.filter((kind, at) => kind !== kinds[at - 1])).toEqual([
      'townships false',
      'news false',
      'townships true',
      'news true',
    ]);
  });

  it('is several files of terms, of which a query reads one or two, once', async () => {
    expect([...files.keys()].filter((name) => name.startsWith('t/')).length).toBeGreaterThan(3);
    const { terms, names } = await opened();
    expect((await terms.term('所在的')).size).toBe(300);
    expect((await terms.term('所在的')).size).toBe(300);
    expect(names).toHaveLength(2);
    expect(names[1]).toMatch(/^v1\/t\/\d+\.txt$/);
  });

  it('knows every term of every page, and no other', async () => {
    const { terms } = await opened();
    for (const [at, { title }] of ordered.entries()) {
      const number = /\d+/.exec(title)?.[0] ?? '';
      expect([...(await terms.term(`第${number}页`)).keys()]).toEqual([at]);
    }
    expect((await terms.term('没有')).size).toBe(0);
    expect((await terms.term('!')).size).toBe(0);
  });

  it('finds words by their beginning, across files', async () => {
    const { terms } = await opened();
    expect((await terms.beginning('village')).size).toBe(300);
    expect([...(await terms.beginning('village29')).keys()]).toHaveLength(11);
  });

  it('says where a page belongs, and what filters let through', async () => {
    const { index } = await opened();
    expect(index.sections).toEqual(ordered.map(({ section }) => section));
    expect(index.firstExample).toBe(270);
    const fits = await index.filtered({ township: '130726105' });
    expect(ordered.map((_, at) => fits(at))).toEqual(
      ordered.map(({ township }) => township !== ''),
    );
    expect((await index.filtered({ township: '1' }))(0)).toBe(false);
  });

  it('gives pages as they are shown, whatever they say', () => {
    const page = searchPage('题', { passages: ['<script>alert("\u2028")</script>'] });
    const made = indexFiles([page], noFolding, []).files.get('p/0.json') ?? '';
    expect(made).not.toContain('<');
    expect((JSON.parse(made) as typeof page).passages).toEqual(page.passages);
  });

  it('reads a file again that could not be had', async () => {
    let fails = true;
    const index = await IndexReader.open((name) => {
      if (name === 'index.txt') return Promise.resolve(`v1 ${head}`);
      const text = files.get(name.replace('v1/', '')) ?? '';
      return fails ? Promise.reject(new Error('no network')) : Promise.resolve(text);
    }, makeEngine);
    const terms = new TermFiles(index);
    await expect(terms.term('所在的')).rejects.toThrow('no network');
    fails = false;
    expect((await terms.term('所在的')).size).toBe(300);
  });
});
