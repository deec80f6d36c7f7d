import { componentsIn } from '#domain/article-tree.ts';
import type { ArticleNode } from '#domain/article-tree.ts';

/** A chart of the site that an article shows: its indicator, and what its rows are. */
export interface ArticlePicture {
  readonly indicator: string;
  readonly by: string;
}

/** The first chart of an article, else the first table that is one as well; null where it has neither. */
export function articlePicture(tree: ArticleNode): ArticlePicture | null {
  for (const component of ['Chart', 'Table']) {
    const { indicator, by } = componentsIn(tree, component)[0]?.attributes ?? {};
    if (indicator !== undefined && by !== undefined) return { indicator, by };
  }
  return null;
}
