import type { HitGroup } from '#components/search/result-nodes.ts';
import type { Group } from '#search/facets.ts';
import type { Hit } from '#search/hit.ts';

/**
 * What is shown of each group, the group of the best result first. The pages to which a query leads
 * stand before all groups, in one without a section.
 */
export function hitGroups(
  hits: readonly Hit[],
  groups: readonly Group[],
  leads: readonly number[],
): readonly HitGroup[] {
  const leading = hits.filter(({ id }) => leads.includes(id));
  const others = hits.filter(({ id }) => !leads.includes(id));
  // Phones of before 2024 have no `Map.groupBy`.
  const sections = [...new Set(others.map(({ section }) => section))];
  const grouped = sections.map((section) => {
    const of = others.filter((hit) => hit.section === section);
    const group = groups.find((one) => one.section === section);
    return { section, hits: of, count: group?.candidates.length ?? of.length };
  });
  return leading.length === 0
    ? grouped
    : [{ section: '', hits: leading, count: leading.length }, ...grouped];
}
