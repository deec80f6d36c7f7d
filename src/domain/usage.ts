import type { Figure } from '#domain/figure.ts';

/** A page with the figures it shows. */
export interface PageUse {
  readonly path: string;
  readonly title: string;
  readonly figures: readonly Figure[];
}

/** Pages on which the figures of each piece of evidence are shown. */
export type Usage = ReadonlyMap<string, readonly Omit<PageUse, 'figures'>[]>;

/** Key of a piece of evidence across indicators. */
export function evidenceKey(figure: Figure): string {
  return `${figure.indicator.indicator_id}#${figure.entry}`;
}

/** Turns pages with their figures into figures with their pages; each page once. */
export function usageOf(pages: readonly PageUse[]): Usage {
  const usage = new Map<string, { path: string; title: string }[]>();
  for (const { path, title, figures } of pages) {
    for (const key of new Set(figures.map(evidenceKey))) {
      const list = usage.get(key) ?? [];
      list.push({ path, title });
      usage.set(key, list);
    }
  }
  return usage;
}
