import { expect, test } from 'vitest';
import { crumbsJsonLd, pageJsonLd } from '#domain/page-json-ld.ts';

const site = { name: 'Yu County Care Ledger', url: 'https://ledger.example/en/' };
const page = {
  lang: 'en',
  url: 'https://ledger.example/en/townships/',
  title: 'Townships',
  description: 'All 22 of them.',
  site,
} as const;

test('a page is part of the site in its language', () => {
  expect(pageJsonLd(page)).toEqual({
    '@context': 'https://schema.org',
    '@type': 'WebPage',
    '@id': page.url,
    url: page.url,
    name: 'Townships',
    description: 'All 22 of them.',
    inLanguage: 'en',
    isPartOf: { '@id': site.url },
  });
});

test('the home page stands for the site, and says how it is searched', () => {
  const search = 'https://ledger.example/search/';
  const data = pageJsonLd({ ...page, lang: 'zh', url: site.url, search });
  expect(data).toMatchObject({ '@type': 'WebSite', '@id': site.url, inLanguage: 'zh-CN' });
  expect(data).toMatchObject({
    potentialAction: { target: 'https://ledger.example/search/?q={search_term_string}' },
  });
});

test('the way to a page is a list with positions; a way of one step is none', () => {
  const crumbs = [
    { name: 'Home', url: site.url },
    { name: 'Townships', url: page.url },
  ];
  expect(crumbsJsonLd(crumbs)).toMatchObject({
    '@type': 'BreadcrumbList',
    itemListElement: [
      { position: 1, name: 'Home' },
      { position: 2, item: page.url },
    ],
  });
  expect(crumbsJsonLd(crumbs.slice(1))).toBeNull();
});
