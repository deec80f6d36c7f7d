import { describe, expect, it } from 'vitest';
import { findCandidates } from '#search/find.ts';
import type { Candidate, Engine } from '#search/find.ts';
import { nextHits } from '#search/next-hits.ts';
import { partsOf } from '#search/query.ts';

function candidate(id: string, content = ''): Candidate {
  const data = () =>
    Promise.resolve({ url: `/${id}/`, content, excerpt: '', meta: { title: id }, filters: {} });
  return { id, data };
}

/** An engine that knows some queries, and the ids it gives for each. */
function engineOf(
  answers: Readonly<Record<string, string>>,
): Engine & { readonly asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    search: (query) => {
      asked.push(query);
      const ids = (answers[query] ?? '').split(' ').filter((id) => id !== '');
      return Promise.resolve({ results: ids.map((id) => candidate(id)) });
    },
  };
}
const idsOf = async (engine: Engine, query: string) =>
  (await findCandidates(engine, partsOf(query))).map(({ id }) => id);

describe('findCandidates', () => {
  it('takes the pages of the quoted query in the order of the unquoted one', async () => {
    const engine = engineOf({ '暖 泉': 'c b a', '"暖 泉"': 'a b' });
    expect(await idsOf(engine, '暖泉')).toEqual(['b', 'a']);
  });

  it('wants every part', async () => {
    const engine = engineOf({
      '暖 泉 敬 老 院': 'a b c',
      '"暖 泉"': 'a b',
      '"敬 老 院"': 'b c',
    });
    expect(await idsOf(engine, '暖泉 敬老院')).toEqual(['b']);
  });

  it('finds nothing where one word is unknown', async () => {
    const engine = engineOf({ 'nuanquan xyz': 'a', nuanquan: 'a' });
    expect(await idsOf(engine, 'nuanquan xyz')).toEqual([]);
  });

  it('puts pages that the unquoted query missed last', async () => {
    const engine = engineOf({ '暖 泉': 'b', '"暖 泉"': 'a b' });
    expect(await idsOf(engine, '暖泉')).toEqual(['b', 'a']);
  });

  it('asks nothing for no parts', async () => {
    const engine = engineOf({});
    expect(await idsOf(engine, '😀')).toEqual([]);
    expect(engine.asked).toEqual([]);
  });
});

describe('nextHits', () => {
  const titles = async (candidates: readonly Candidate[], query: string, wanted: number) => {
    const { hits, left } = await nextHits(candidates, partsOf(query), 'zh', wanted);
    return [hits.map(({ url }) => url).join(' '), left.map(({ id }) => id).join(' ')];
  };

  it('fetches as many as are wanted', async () => {
    const candidates = ['a', 'b', 'c'].map((id) => candidate(id));
    expect(await titles(candidates, '暖', 2)).toEqual(['/a/ /b/', 'c']);
  });

  it('passes over pages that have another number', async () => {
    const candidates = [candidate('a', '2.56'), candidate('b', '共56处'), candidate('c', '56 人')];
    expect(await titles(candidates, '56', 2)).toEqual(['/b/ /c/', '']);
  });

  it('stops fetching before it has fetched very many', async () => {
    const candidates = Array.from({ length: 500 }, (_, index) => candidate(`p${index}`, '2.56'));
    const { hits, left } = await nextHits(candidates, partsOf('56'), 'zh', 10);
    expect(hits).toEqual([]);
    expect(left).toHaveLength(440);
  });
});
