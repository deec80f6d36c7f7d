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
    author: { '@type': 'Organization', name: article.publisher },
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
