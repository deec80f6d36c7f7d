import { attributesOf } from '#domain/article-figures.ts';

/** Who took a photo of an article, and on what terms; undefined where the article does not show it. */
export function photoTerms(
  body: string,
  name: string | undefined,
): { credit: string; licence: string } | undefined {
  const tags = [...body.matchAll(/<Photo\b([^>]*)>/g)].map(([, tag = '']) => attributesOf(tag));
  const shown = tags.find(({ src }) => src !== undefined && src === name);
  const { credit, licence } = shown ?? {};
  return credit === undefined || licence === undefined ? undefined : { credit, licence };
}
