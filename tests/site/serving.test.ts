import { describe, expect, inject, test } from 'vitest';
import { attribute, builtPages, elementsIn, readBuilt } from './built.ts';
import { readHeaders } from './headers.ts';

// The test server sends these headers with every page that any browser test opens, so that a
// breach of the policy fails the test of that page; here is what no page would show.
describe.each(Object.values(inject('editions')))('the headers of the $edition edition', (built) => {
  const headersOf = readHeaders(built.root);
  const pages = builtPages(built).map((page) => ({
    ...page,
    address: `${built.base}${page.file.replace(/index\.html$/, '')}`,
  }));
  const policyOf = (address: string): string => headersOf(address)['content-security-policy'] ?? '';

  test('give every page the policy that its meta element has, once', () => {
    for (const { address, file, document } of pages) {
      if (file === '404.html') continue;
      const metas = elementsIn(document, 'meta')
        .filter((each) => attribute(each, 'http-equiv') === 'content-security-policy')
        .map((each) => attribute(each, 'content'));
      const [policy, ancestors] = policyOf(address).split('; frame-ancestors ');
      expect([policy], address).toEqual(metas);
      expect(ancestors, address).toBe(address.includes('/embed/') ? '*' : "'self'");
    }
  });

  test('allow no code that stands inside a page, but the one script named by its hash', () => {
    for (const { address } of pages) {
      expect(policyOf(address)).not.toMatch(/unsafe-/);
    }
  });

  test('keep nothing for long that may be missing, and open the data to other sites', () => {
    const kept = headersOf(`${built.base}assets/a.12345678.css`)['cache-control'];
    expect(kept).toBe('public, max-age=300');
    const version = headersOf(`${built.base}data/versions/facilities/0123456789abcdef.csv`);
    expect(version['cache-control']).toBe(kept);
    expect(headersOf(`${built.base}data/versions/facilities.json`)).not.toHaveProperty(
      'cache-control',
    );
    for (const file of [
      'data/a.csv',
      'statistics/a/a.csv',
      'reconciliation.json',
      'en/news/feed.xml',
    ]) {
      expect(headersOf(built.base + file)['access-control-allow-origin'], file).toBe('*');
    }
    expect(headersOf(built.base)['x-content-type-options']).toBe('nosniff');
  });
});

describe.each([
  ['', '编号改过一次。', '同一份资料登记了两次。', '来源撤回了这个数。'],
  [
    'en/',
    'Its id was changed once.',
    'The same document was entered twice.',
    'The source withdrew the number.',
  ],
])('an address that was given up (%s)', (lang, changed, twice, withdrawn) => {
  const built = inject('closing');
  const page = (path: string): string => readBuilt(built, `${lang}${path}index.html`);

  test('leads on to the new one, by itself and as a host is told', () => {
    const to = `${built.base}${lang}statistics/elder-village-homes/`;
    const html = page('statistics/old-homes/');
    expect(html).toContain(`<meta http-equiv="refresh" content="0; url=${to}">`);
    expect(html).toContain(`<link rel="canonical" href="${built.site}${to}">`);
    expect(html).toContain(`<a href="${to}">`);
    expect(html).toContain(changed);
    expect(page('embed/old-homes/')).toContain(`${lang}embed/elder-village-homes/">`);
    expect(readBuilt(built, '_redirects').split('\n')).toContain(
      `${built.base}${lang}statistics/old-homes/ ${to} 301`,
    );
  });

  test('says why where nothing took its place', () => {
    const html = page('sources/old-source/');
    expect(html).not.toContain('http-equiv="refresh"');
    expect(html).toContain(twice);
    expect(html).toContain('<meta name="robots" content="noindex">');
    const checks = page('reconciliation/');
    expect(checks).toContain('id="old-check"');
    expect(checks).toContain(withdrawn);
    expect(readBuilt(built, 'sitemap-0.xml')).not.toMatch(/old-(homes|source)/);
  });
});
