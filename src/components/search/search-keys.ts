import type { SearchView } from '#components/search/search-view.ts';

/**
 * Keys of the search page, besides `/`, which every page has: arrows walk through the results and
 * back, Escape empties the field, or comes back to it.
 */
export function listenToKeys({ form, input }: SearchView, changed: () => void): void {
  const root = form.parentElement ?? form;
  const walk = (event: KeyboardEvent, step: number): void => {
    const stops = [input, ...root.querySelectorAll<HTMLElement>('.results a')];
    const at = stops.findIndex((stop) => stop === document.activeElement);
    const next = stops[at + step];
    if (at < 0 || next === undefined) return;
    event.preventDefault();
    next.focus();
  };
  document.addEventListener('keydown', (event) => {
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'ArrowDown') walk(event, 1);
    else if (event.key === 'ArrowUp') walk(event, -1);
    else if (event.key === 'Escape') {
      if (document.activeElement === input) {
        input.value = '';
        changed();
      } else if (root.contains(document.activeElement)) input.focus();
    }
  });
}
