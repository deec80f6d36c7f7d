import { claimedAgainstListed } from '#domain/reconciliation.ts';
import type { Dataset } from '#domain/dataset.ts';
import { queryOf } from '#domain/article-figures.ts';
import { componentsIn } from '#domain/article-tree.ts';
import type { ArticleComponent, ArticleNode } from '#domain/article-tree.ts';
import { tableQuery, tableSeries } from '#domain/article-table.ts';
import { figuresOf } from '#domain/series.ts';
import type { FigureBook } from '#domain/figure-book.ts';
import { startNotes } from '#domain/notes.ts';
import type { Notes } from '#domain/notes.ts';
import type { Photo } from '#domain/photo.ts';
import type { Lang } from '#tables/finding.ts';
import type { Source } from '#tables/sources.ts';
import { facilityGroups } from '#tables/facility-kinds.ts';
import type { FacilityGroup } from '#tables/facility-kinds.ts';

/** What the components of an article can see: the data, the language, the notes of the page. */
export interface ArticleContext {
  readonly lang: Lang;
  readonly dataset: Dataset;
  readonly book: FigureBook;
  readonly notes: Notes;
  /** Photos beside the articles, by name. */
  readonly photos: ReadonlyMap<string, Photo>;
}

interface Parts {
  readonly lang: Lang;
  readonly dataset: Dataset;
  readonly book: FigureBook;
  readonly sources: ReadonlyMap<string, Source>;
  readonly tree: ArticleNode;
  /** Sources that the article declares, numbered after those of its figures. */
  readonly declared: readonly string[];
  readonly photos?: ReadonlyMap<string, Photo>;
}

/**
 * Numbers the sources of an article before it is rendered, in the order of the text, so that each
 * figure's marker and the list of notes agree whatever order the components run in.
 */
export function articleContext(parts: Parts): ArticleContext {
  const notes = startNotes(parts.sources);
  for (const component of componentsIn(parts.tree, 'Figure', 'Chart', 'ClaimedListed')) {
    for (const [source, locator] of sourcesOf(component, parts)) notes.mark(source, locator);
  }
  for (const source of parts.declared) notes.mark(source);
  const { lang, dataset, book, photos = new Map<string, Photo>() } = parts;
  return { lang, dataset, book, notes, photos };
}

type Cited = readonly (readonly [source: string, locator: string | null])[];

function sourcesOf({ name, attributes }: ArticleComponent, parts: Parts): Cited {
  if (name === 'Figure') {
    const figure = parts.book.find(queryOf(attributes));
    if (figure === undefined) return [];
    return [
      ...figure.sources.map((source) => [source, figure.locator] as const),
      ...figure.further.map(({ source, locator }) => [source, locator] as const),
    ];
  }
  if (name === 'ClaimedListed') {
    const group = attributes['group'];
    const rows = claimedAgainstListed(parts.dataset, parts.book, asGroup(group));
    return rows.flatMap(({ reported }) =>
      reported.sources.map((source) => [source, reported.locator] as const),
    );
  }
  const query = tableQuery(attributes);
  if (query === null) return [];
  return figuresOf(tableSeries(parts.dataset, parts.book, query)).flatMap((figure) =>
    figure.sources.map((source) => [source, null] as const),
  );
}

export function asGroup(text: string | undefined): FacilityGroup | undefined {
  return (Object.keys(facilityGroups) as FacilityGroup[]).find((group) => group === text);
}
