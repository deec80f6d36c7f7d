import { describe, expect, it } from 'vitest';
import { relativeAddress, relativePage } from '../../scripts/pack/relative-page.ts';

describe('an address in a copy of the site', () => {
  it.each([
    ['/', 'index.html', '/', 'index.html'],
    ['/news/', 'index.html', '/', 'news/index.html'],
    ['/news/', 'en/news/a/index.html', '/', '../../../news/index.html'],
    ['/facilities/?q=1#elder', 'map/index.html', '/', '../facilities/index.html#elder'],
    ['/yuxian/', 'about/index.html', '/yuxian/', '../index.html'],
    ['/yuxian/data/facilities.csv', 'data/index.html', '/yuxian/', 'facilities.csv'],
  ])('%s, from %s below %s, is %s', (address, page, base, expected) => {
    expect(relativeAddress(address, page, base)).toBe(expected);
  });

  it.each(['#main', 'https://example.org/', '//example.org/', 'tel:0313-7012345', '/other/'])(
    '%s stays as it is',
    (address) => {
      expect(relativeAddress(address, 'index.html', '/yuxian/')).toBeNull();
    },
  );
});

describe('a page of a copy of the site', () => {
  const made = (html: string) => relativePage(html, 'en/index.html', '/', '<p>note</p>');

  it('has relative addresses and nothing else changed', () => {
    const rest = '<h1 title="/">甲 &amp; 乙</h1><p>/news/</p><br>';
    expect(made(`<a class="x" href="/news/">新闻</a>${rest}<img src="/a.png">`)).toBe(
      `<a class="x" href="../news/index.html">新闻</a>${rest}<img src="../a.png">`,
    );
  });

  it('runs no script, keeps structured data, and shows what stands there without script', () => {
    const data = '<script type="application/ld+json">{"url":"/"}</script>';
    const html = `<body><script>a</script>${data}<noscript><a href="/">上</a></noscript><script type="module" src="/a.js"></script>`;
    expect(made(html)).toBe(`<body><p>note</p>${data}<a href="../index.html">上</a>`);
  });

  it('leaves out the field of the search, with all that is in it', () => {
    const field =
      '<form role="search" action="/search/"><input name="q"><button>搜</button></form>';
    expect(made(`<p>一</p>${field}<form action="/x/"></form>`)).toBe(
      '<p>一</p><span></span><form action="../x/index.html"></form>',
    );
  });
});
