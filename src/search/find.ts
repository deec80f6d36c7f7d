import type { QueryPart } from '#search/query.ts';

/** What is kept of a page, as far as this site reads it. */
export interface Fragment {
  readonly url: string;
  readonly content: string;
  /** Part of the content, its markup escaped, the words found in `<mark>`. */
  readonly excerpt: string;
  readonly meta: Readonly<Partial<Record<string, string>>>;
  readonly filters: Readonly<Partial<Record<string, readonly string[]>>>;
}

/** A page that may be a result. Its fragment is fetched only when it is to be shown. */
export interface Candidate {
  readonly id: string;
  readonly data: () => Promise<Fragment>;
}

/** The part of Pagefind's interface that is used. */
export interface Engine {
  readonly search: (query: string) => Promise<{ readonly results: readonly Candidate[] }>;
}

const quoted = ({ kind, words }: QueryPart): string => (kind === 'word' ? words : `"${words}"`);

/**
 * Pages that contain every part, best first. Pagefind ranks no quoted query, and drops a word that it
 * does not know from an unquoted one; so each part is asked for by itself, and the order is taken
 * from the unquoted query of them all.
 */
export async function findCandidates(
  engine: Engine,
  parts: readonly QueryPart[],
): Promise<readonly Candidate[]> {
  if (parts.length === 0) return [];
  const [ranked, ...answers] = await Promise.all(
    [parts.map(({ words }) => words).join(' '), ...parts.map(quoted)].map(async (query) => {
      const { results } = await engine.search(query);
      return new Map(results.map((candidate) => [candidate.id, candidate]));
    }),
  );
  const [first = new Map<string, Candidate>(), ...others] = answers;
  const inAll = [...first.values()].filter(({ id }) => others.every((found) => found.has(id)));
  const order = [...(ranked?.keys() ?? [])];
  const place = new Map(order.map((id, index) => [id, index]));
  return inAll
    .sort((a, b) => (place.get(a.id) ?? order.length) - (place.get(b.id) ?? order.length))
    .map((candidate) => ranked?.get(candidate.id) ?? candidate);
}
