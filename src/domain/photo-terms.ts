import { componentsIn } from '#domain/article-tree.ts';
import type { ArticleNode } from '#domain/article-tree.ts';

/** Who took a photo of an article, and on what terms; undefined where the article does not show it. */
export function photoTerms(
  tree: ArticleNode,
  name: string | undefined,
): { credit: string; licence: string } | undefined {
  const shown = componentsIn(tree, 'Photo').find(
    ({ attributes: { src } }) => src !== undefined && src === name,
  );
  const { credit, licence } = shown?.attributes ?? {};
  return credit === undefined || licence === undefined ? undefined : { credit, licence };
}
