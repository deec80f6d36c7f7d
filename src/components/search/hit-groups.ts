import type { HitGroup } from '#components/search/result-nodes.ts';
import { partSections } from '#search/facets.ts';
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
  const found = [...new Set(others.map(({ section }) => section))];
  const isPart = (section: string): boolean => partSections.includes(section);
  const sections = [...found.filter((one) => !isPart(one)), ...found.filter(isPart)];
  const grouped = sections.map((section) => {
    const of = others.filter((hit) => hit.section === section);
    const group = groups.find((one) => one.section === section);
    const folded = isPart(section) && sections.some((one) => !isPart(one));
    return { section, folded, hits: of, count: group?.candidates.length ?? of.length };
  });
  return leading.length === 0
    ? grouped
    : [{ section: '', folded: false, hits: leading, count: leading.length }, ...grouped];
}
