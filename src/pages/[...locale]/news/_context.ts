import { articleContext } from '#domain/article-context.ts';
import type { ArticleContext } from '#domain/article-context.ts';
import { site } from '#src/site-data.ts';
import type { NewsText } from '#src/site-texts.ts';

/** What the components of an article see, on its page and in the feeds. */
export function contextOf({ lang, body, matter }: NewsText): ArticleContext {
  return articleContext({
    lang,
    dataset: site.dataset,
    book: site.book,
    sources: site.sourceById,
    body,
    declared: matter.sources,
    photos: site.photos,
  });
}
