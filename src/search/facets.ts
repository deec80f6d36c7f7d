import type { Candidate, Filters } from '#search/engine.ts';
import type { IndexReader } from '#search/index-reader.ts';

/** The results of one section, in their order. */
export interface Group {
  readonly section: string;
  readonly candidates: readonly Candidate[];
}

/** The results that fit all that is chosen, in their order. */
export async function narrow(
  index: IndexReader,
  candidates: readonly Candidate[],
  chosen: Filters,
): Promise<readonly Candidate[]> {
  if (Object.keys(chosen).length === 0) return candidates;
  const fits = await index.filtered(chosen);
  return candidates.filter(({ id }) => fits(id));
}

/** Sections whose results are parts of pages, which stand behind the pages and are folded. */
export const partSections: readonly string[] = ['figures', 'columns'];

/** The results with parts of pages behind the pages, each in their order. */
export function inOrder(
  index: IndexReader,
  candidates: readonly Candidate[],
): readonly Candidate[] {
  const rankOf = ({ id }: Candidate): number => partSections.indexOf(index.sections[id] ?? '');
  return [...candidates].sort((a, b) => rankOf(a) - rankOf(b));
}

/** The results with the pages to which the query leads in front. */
export function withLeads(
  candidates: readonly Candidate[],
  leads: readonly number[],
): readonly Candidate[] {
  if (leads.length === 0) return candidates;
  const best = candidates[0]?.score ?? 1;
  const others = candidates.filter(({ id }) => !leads.includes(id));
  return [...leads.map((id) => ({ id, score: best })), ...others];
}

/** The results by section, the sections in the order of their best result. */
export function inGroups(index: IndexReader, candidates: readonly Candidate[]): readonly Group[] {
  const groups = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const section = index.sections[candidate.id] ?? '';
    const group = groups.get(section);
    if (group === undefined) groups.set(section, [candidate]);
    else group.push(candidate);
  }
  return [...groups].map(([section, of]) => ({ section, candidates: of }));
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
