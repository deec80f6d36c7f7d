import type { Lang } from '#tables/finding.ts';

/** A page, or with `search` the home page, which stands for the whole site. */
export interface DescribedPage {
  readonly lang: Lang;
  readonly url: string;
  readonly title: string;
  readonly description: string;
  readonly site: { readonly name: string; readonly url: string };
  /** Address of the search page, on the home page alone. */
  readonly search?: string | undefined;
}

/** A page as schema.org sees it: the site itself, or a page that is part of it. */
export function pageJsonLd(page: DescribedPage): Record<string, unknown> {
  const { lang, url, title, description, site, search } = page;
  const about = {
    '@context': 'https://schema.org',
    '@id': url,
    url,
    description,
    inLanguage: lang === 'zh' ? 'zh-CN' : 'en',
  };
  if (search === undefined) {
    return { ...about, '@type': 'WebPage', name: title, isPartOf: { '@id': site.url } };
  }
  return {
    ...about,
    '@type': 'WebSite',
    name: site.name,
    potentialAction: {
      '@type': 'SearchAction',
      target: `${search}?q={search_term_string}`,
      'query-input': 'required name=search_term_string',
    },
  };
}

/** A step on the way to a page. */
export interface Crumb {
  readonly name: string;
  readonly url: string;
}

/** The way to a page as schema.org sees it; null where it leads from the home page at once. */
export function crumbsJsonLd(crumbs: readonly Crumb[]): Record<string, unknown> | null {
  if (crumbs.length < 2) return null;
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: crumbs.map(({ name, url }, at) => ({
      '@type': 'ListItem',
      position: at + 1,
      name,
      item: url,
    })),
  };
}
