import { articleContext } from '#domain/article-context.ts';
import type { ArticleContext } from '#domain/article-context.ts';
import { site } from '#src/site-data.ts';
import type { NewsText, PageText, ProgrammeText } from '#src/site-texts.ts';

/** What the components of a text see, on its page and in the feeds. */
export function contextOf(text: NewsText | PageText | ProgrammeText): ArticleContext {
  const { lang, tree, matter } = text;
  return articleContext({
    lang,
    dataset: site.dataset,
    book: site.book,
    sources: site.sourceById,
    tree,
    declared: 'sources' in matter ? matter.sources : [],
    photos: site.photos,
  });
}
