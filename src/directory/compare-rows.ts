import type { DirectoryFile } from '#directory/directory-file.ts';
import type { Entry } from '#directory/entry.ts';
import type { FacilityGroup } from '#tables/facility-kinds.ts';

/** One thing about several places: what each says, whether nobody knows, or whether it is not asked. */
export interface ComparedFact {
  readonly title: string;
  readonly cells: readonly ComparedCell[];
}

export type ComparedCell =
  | { readonly known: 'yes'; readonly text: string }
  | { readonly known: 'no' }
  /** Nobody asks for beds where no one sleeps. */
  | { readonly known: 'not-asked' };

/** All that can be told of places, one row a fact; what cannot be asked of any of them is left out. */
export function comparedFacts(entries: readonly Entry[], file: DirectoryFile): ComparedFact[] {
  return file.facts.flatMap(({ id, title, groups }) => {
    const asked = (group: FacilityGroup): boolean => groups === null || groups.includes(group);
    const cells = entries.map((entry): ComparedCell => {
      const text = entry.facts[id];
      if (text !== undefined) return { known: 'yes', text };
      return { known: asked(entry.group) ? 'no' : 'not-asked' };
    });
    return cells.every(({ known }) => known === 'not-asked') ? [] : [{ title, cells }];
  });
}
