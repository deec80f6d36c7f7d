import { lastOf } from '#domain/lists.ts';

/** The markers of figures and sources that stand in a place, or right behind it in the same block. */
function markersAt(range: Range): HTMLAnchorElement[] {
  const block = range.startContainer.parentElement?.closest('tr, li, p, dd, td, h1, h2, h3, div');
  const all = [...(block?.querySelectorAll<HTMLAnchorElement>('a.cite') ?? [])];
  const inside = all.filter((marker) => range.intersectsNode(marker));
  if (inside.length > 0) return inside;
  const behind = all.find((marker) => range.comparePoint(marker, 0) > 0);
  return behind === undefined ? all.slice(-1) : [behind];
}

/**
 * The sources of what stands in a place, as the page’s own notes name them, for one sentence; empty where there is
 * none. A computed figure says what its marker says: that the site worked it out.
 */
export function sourcesAt(range: Range): string {
  const said = markersAt(range).flatMap((marker) => {
    const numbers = marker.textContent.match(/\d+/g) ?? [];
    const notes = numbers.flatMap(
      (number) => document.getElementById(`source-${number}`)?.textContent ?? [],
    );
    return notes.length > 0 ? notes : [lastOf((marker.ariaLabel ?? '').split(/[：:]/)) ?? ''];
  });
  return [...new Set(said.map((text) => text.replace(/\s+/g, ' ').trim()))]
    .filter((text) => text !== '')
    .join('；');
}
