import type { Lang } from '#tables/finding.ts';
import { organisations } from '#tables/organisations.ts';
import type { Organisation } from '#tables/organisations.ts';

/** What kind of organisation it is, in words. */
export function organisationKindLabel(row: Organisation, lang: Lang): string {
  return organisations.columns.kind.constraints.choices?.[row.kind]?.[lang] ?? row.kind;
}
