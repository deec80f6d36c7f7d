import type { HitGroup } from '#components/search/result-nodes.ts';
import type { Group } from '#search/facets.ts';
import type { Hit } from '#search/hit.ts';

/** What is shown of each group, the group of the best result first. */
export function hitGroups(hits: readonly Hit[], groups: readonly Group[]): readonly HitGroup[] {
  // Phones of before 2024 have no `Map.groupBy`.
  const sections = [...new Set(hits.map(({ section }) => section))];
  return sections.map((section) => {
    const of = hits.filter((hit) => hit.section === section);
    const group = groups.find((one) => one.section === section);
    return { section, hits: of, count: group?.candidates.length ?? of.length };
  });
}
