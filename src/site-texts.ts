import type { CollectionEntry } from 'astro:content';
import { fillPlaceholders } from '#domain/article-figures.ts';
import type { ArticleNode } from '#domain/article-tree.ts';
import type { FigureBook } from '#domain/figure-book.ts';
import { formatFigure } from '#domain/format.ts';
import type { Figure } from '#domain/figure.ts';
import type { Photo } from '#domain/photo.ts';
import { articleTree } from '#loaders/article-markdown.ts';
import type { NewsMatter, PageMatter, ProgrammeMatter } from '#loaders/front-matter.ts';
import type { Lang } from '#tables/finding.ts';

/** A text of the site in one language, its title and summary filled with their figures. */
export interface Text<Matter, Entry> {
  readonly slug: string;
  readonly lang: Lang;
  readonly matter: Matter;
  /** The text itself, parsed. */
  readonly tree: ArticleNode;
  readonly entry: Entry;
  /** Whether it belongs to the example overlay. */
  readonly illustrative: boolean;
}

export interface NewsText extends Text<
  NewsMatter,
  CollectionEntry<'news'> | CollectionEntry<'demoNews'>
> {
  /** The photo that lists show, and who took it on what terms, as the article says. */
  readonly photo?: Photo | undefined;
  readonly photoTerms?: { readonly credit: string; readonly licence: string } | undefined;
  /** The number that it turns on, for lists. */
  readonly key?: { readonly label: string; readonly figure: Figure } | undefined;
}
export type ProgrammeText = Text<ProgrammeMatter, CollectionEntry<'programmes'>>;
export type PageText = Text<PageMatter, CollectionEntry<'pages'>>;

type Entry = NewsText['entry'] | CollectionEntry<'programmes'> | CollectionEntry<'pages'>;

/** The texts of a collection that are in one language. */
export function textsIn<E extends Entry>(
  entries: readonly E[],
  book: FigureBook,
  lang: Lang,
): Text<E['data'], E>[] {
  const inLang = entries.filter((entry) => entry.id.endsWith('.en') === (lang === 'en'));
  return inLang.map((entry) => {
    const fill = (text: string): string =>
      fillPlaceholders(text, (use) => {
        const figure = book.find(use.query);
        return (figure && formatFigure(figure, lang, use.style)) ?? use.text;
      });
    return {
      slug: entry.id.replace(/\.en$/, ''),
      lang,
      matter: { ...entry.data, title: fill(entry.data.title), summary: fill(entry.data.summary) },
      tree: articleTree(entry.body ?? '') as ArticleNode,
      entry,
      illustrative: entry.collection === 'demoNews',
    };
  });
}

/** The order of the news: the latest first, those of one day by their address. */
export const newestFirst = (a: NewsText, b: NewsText): number =>
  a.matter.date === b.matter.date
    ? a.slug < b.slug
      ? -1
      : 1
    : a.matter.date < b.matter.date
      ? 1
      : -1;

/** A text as the register of uses wants it: with its placeholders as written. */
export const using = ({ slug, tree, matter, entry }: NewsText | ProgrammeText) => ({
  slug,
  tree,
  title: matter.title,
  matter: `${entry.data.title}\n${entry.data.summary}`,
  indicators: 'indicators' in matter ? matter.indicators : [],
});
