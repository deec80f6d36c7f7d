import { correctionJsonLd } from '#domain/correction-json-ld.ts';
import { inLang } from '#domain/text.ts';
import type { Correction } from '#tables/corrections.ts';
import type { Lang } from '#tables/finding.ts';
import type { Source } from '#tables/sources.ts';

interface Article {
  readonly lang: Lang;
  readonly url: string;
  readonly title: string;
  readonly summary: string;
  readonly date: string;
  readonly updated: string | undefined;
  /** Persons, and the desk of an office, as the article names them. */
  readonly author: string | undefined;
  readonly desk: string | undefined;
  readonly editor: string | undefined;
  /** Names of its topics. */
  readonly topics: readonly string[];
  readonly publisher: string;
  readonly licence: string;
  /** Sources with the address of their page here. */
  readonly sources: readonly { readonly source: Source; readonly page: string }[];
  readonly corrections: readonly Correction[];
}

/** An article as schema.org sees it: what it is based on, and how it was corrected. */
export function articleJsonLd(article: Article): Record<string, unknown> {
  const { lang, corrections } = article;
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: article.title,
    description: article.summary,
    inLanguage: lang === 'zh' ? 'zh-CN' : 'en',
    datePublished: article.date,
    dateModified: article.updated ?? article.date,
    url: article.url,
    mainEntityOfPage: article.url,
    license: article.licence,
    author: authorsOf(article),
    ...(article.editor === undefined
      ? {}
      : { editor: { '@type': 'Person', name: article.editor } }),
    ...(article.topics.length === 0 ? {} : { keywords: article.topics }),
    publisher: { '@type': 'Organization', name: article.publisher },
    isBasedOn: article.sources.map(({ source, page }) => ({
      '@type': 'CreativeWork',
      name: inLang(source, 'title', lang),
      publisher: { '@type': 'Organization', name: inLang(source, 'publisher', lang) },
      url: source.url ?? page,
    })),
    ...(corrections.length === 0 ? {} : { correction: correctionJsonLd(corrections, lang) }),
  };
}

/** Who wrote it; the site itself where the article names nobody. */
function authorsOf({ author, desk, publisher }: Article): Record<string, unknown>[] {
  const named = [
    ...(author === undefined ? [] : [{ '@type': 'Person', name: author }]),
    ...(desk === undefined ? [] : [{ '@type': 'Organization', name: desk }]),
  ];
  return named.length > 0 ? named : [{ '@type': 'Organization', name: publisher }];
}
