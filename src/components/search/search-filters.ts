import { withoutSection } from '#components/search/find-results.ts';
import type { SearchView } from '#components/search/search-view.ts';
import type { Filters } from '#search/engine.ts';

/** Listens to what narrows the results: a section by its button, kind, township and year by a list. */
export function listenToFilters(
  { root, filters: lists }: SearchView,
  chosen: () => Filters,
  narrow: (filters: Filters) => void,
): void {
  lists.addEventListener('change', () => {
    const { section } = chosen();
    const filters: Record<string, string> = section === undefined ? {} : { section };
    for (const { name, value } of lists.querySelectorAll('select')) {
      if (value !== '') filters[name] = value;
    }
    narrow(filters);
  });
  root.addEventListener('click', (event) => {
    const target = event.target instanceof Element ? event.target : null;
    const section = target?.closest('button')?.dataset['section'];
    if (section === undefined) return;
    const others = withoutSection(chosen());
    narrow(section === '' ? others : { ...others, section });
  });
}
