import type { Candidate, Engine, Filters } from '#search/engine.ts';
import { commonSection } from '#search/page.ts';

/** The results of one section, in their order. */
export interface Group {
  readonly section: string;
  readonly candidates: readonly Candidate[];
}

/** Tells of what sections and filters pages are, from Pagefind's lists of filters. */
export class Facets {
  readonly #engine: Engine;
  readonly #known = new Map<string, Promise<ReadonlySet<string>>>();

  constructor(engine: Engine) {
    this.#engine = engine;
  }

  /** Ids of the pages that a filter lets through. */
  #pages(filters: Filters): Promise<ReadonlySet<string>> {
    const key = JSON.stringify(filters);
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const asked = this.#engine
      .search(null, { filters })
      .then(({ results }): ReadonlySet<string> => new Set(results.map(({ id }) => id)));
    this.#known.set(key, asked);
    asked.catch(() => this.#known.delete(key));
    return asked;
  }

  /** The results that fit all that is chosen, in their order. */
  async narrow(candidates: readonly Candidate[], chosen: Filters): Promise<readonly Candidate[]> {
    if (Object.keys(chosen).length === 0) return candidates;
    const pages = await this.#pages(chosen);
    return candidates.filter(({ id }) => pages.has(id));
  }

  /** The results by section, the sections in the order of their best result. */
  async group(
    candidates: readonly Candidate[],
    sections: readonly string[],
  ): Promise<readonly Group[]> {
    const listed = sections.filter((section) => section !== commonSection);
    const pages = await Promise.all(listed.map((section) => this.#pages({ section })));
    const groups = new Map<string, Candidate[]>();
    for (const candidate of candidates) {
      const section = listed.find((_, at) => pages[at]?.has(candidate.id)) ?? commonSection;
      const group = groups.get(section);
      if (group === undefined) groups.set(section, [candidate]);
      else group.push(candidate);
    }
    return [...groups].map(([section, of]) => ({ section, candidates: of }));
  }
}

/**
 * The results to show first where all groups stand together: the best of each group, then the best of
 * all, in their order.
 */
export function firstOfEach(
  candidates: readonly Candidate[],
  groups: readonly Group[],
  size: number,
): readonly Candidate[] {
  const chosen = new Set(groups.flatMap((group) => group.candidates.slice(0, 1)).slice(0, size));
  for (const candidate of candidates) {
    if (chosen.size >= size) break;
    chosen.add(candidate);
  }
  return candidates.filter((candidate) => chosen.has(candidate));
}
