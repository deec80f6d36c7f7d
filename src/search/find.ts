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

async function ask(engine: Engine, query: string): Promise<Map<string, Candidate>> {
  const { results } = await engine.search(query);
  return new Map(results.map((candidate) => [candidate.id, candidate]));
}

/**
 * Pages that contain every part, best first. Pagefind ranks no quoted query, and drops a word that it
 * does not know from an unquoted one; so each part is asked for by itself, and the order is taken
 * from the unquoted query of them all, the dearest one, where there is anything to order.
 */
export async function findCandidates(
  engine: Engine,
  parts: readonly QueryPart[],
): Promise<readonly Candidate[]> {
  const answers = await Promise.all(parts.map((part) => ask(engine, quoted(part))));
  const [first = new Map<string, Candidate>(), ...others] = answers;
  const found = [...first.values()].filter(({ id }) => others.every((answer) => answer.has(id)));
  if (found.length < 2) return found;
  const ranked = await ask(engine, parts.map(({ words }) => words).join(' '));
  const ids = new Set(found.map(({ id }) => id));
  return [
    ...[...ranked.values()].filter(({ id }) => ids.has(id)),
    ...found.filter(({ id }) => !ranked.has(id)),
  ];
}
