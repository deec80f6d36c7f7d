import { Converter } from 'opencc-js/cn2t';
import { describe, expect, it } from 'vitest';
import { convertPage } from '#integrations/convert-page.ts';
import { remembering, traditionalPage, twinAddress } from '#integrations/traditional-pages.ts';

const SITE = 'https://ledger.example';
const twinOf = (address: string): string => twinAddress(address, '/ledger/', SITE);
const conversion = { convert: Converter({ from: 'cn', to: 'tw' }), twinOf };
const convert = (html: string): string => convertPage(html, conversion);

describe('a page in traditional characters', () => {
  it('has its text, its title and its spoken attributes converted', () => {
    expect(convert('<title>蔚县</title><p title="养老">头发和后来</p>')).toBe(
      '<title>蔚縣</title><p title="養老">頭髮和後來</p>',
    );
    expect(convert('<img alt="台账"><input placeholder="乡镇"><svg aria-label="地图"></svg>')).toBe(
      '<img alt="臺賬"><input placeholder="鄉鎮"><svg aria-label="地圖"></svg>',
    );
  });

  it('says its language, of parts too, and leaves English alone', () => {
    expect(convert('<html lang="zh-CN"><i lang="en">a 县</i><b lang="zh-CN">县</b>')).toBe(
      '<html lang="zh-Hant"><i lang="en">a 县</i><b lang="zh-Hant">縣</b>',
    );
  });

  it('leads to other converted pages, and to the same files and searches', () => {
    expect(convert('<a href="/ledger/map/?kind=x#县">图</a>')).toBe(
      '<a href="/ledger/zh-hant/map/?kind=x#县">圖</a>',
    );
    for (const kept of [
      '<a href="/ledger/data/facilities.csv">x</a>',
      '<a href="/ledger/en/map/">x</a>',
      '<a href="/ledger/map/" hreflang="zh-CN">x</a>',
      '<a href="#县">x</a>',
      '<a href="https://other.example/ledger/">x</a>',
      '<form action="/ledger/search/"></form>',
    ]) {
      expect(convert(kept)).toBe(kept);
    }
  });

  it('keeps code, ids and values byte for byte', () => {
    for (const kept of [
      '<pre>县</pre>',
      '<p><code>县 <b>乡</b></code></p>',
      '<script>var a="县"</script>',
      '<h2 id="长辈版">A</h2>',
      '<data value="县">1</data>',
      '<p translate="no">县</p>',
      '<meta property="og:image" content="/县.png">',
      '<!-- 县 -->',
      '<p>&lt;&amp;&quot;</p>',
    ]) {
      expect(convert(kept)).toBe(kept);
    }
  });

  it('goes on behind an element that keeps its text', () => {
    expect(convert('<p><code>县<code>乡</code>镇</code>村里</p>')).toBe(
      '<p><code>县<code>乡</code>镇</code>村裡</p>',
    );
  });

  it('has its descriptions and structured data converted, and addresses led to twins', () => {
    expect(
      convert(
        '<meta name="description" content="县"><meta name="Url" content="https://ledger.example/ledger/map/">',
      ),
    ).toBe(
      '<meta name="description" content="縣"><meta name="Url" content="https://ledger.example/ledger/zh-hant/map/">',
    );
    const data = {
      name: '蔚县',
      url: `${SITE}/ledger/map/`,
      inLanguage: 'zh-CN',
      n: 1,
      list: ['<县>'],
    };
    const made = convert(`<script type="application/ld+json">${JSON.stringify(data)}</script>`);
    expect(made).not.toContain('<縣');
    expect(JSON.parse(made.replace(/<\/?script[^>]*>/g, ''))).toEqual({
      name: '蔚縣',
      url: `${SITE}/ledger/zh-hant/map/`,
      inLanguage: 'zh-Hant',
      n: 1,
      list: ['<縣>'],
    });
  });

  it('keeps its canonical address to itself', () => {
    expect(convert(`<link rel="canonical" href="${SITE}/ledger/">`)).toBe(
      `<link rel="canonical" href="${SITE}/ledger/zh-hant/">`,
    );
  });

  it('has a link back in place of the link that led to it', () => {
    const html =
      '<nav><a data-script-switch href="/ledger/zh-hant/map/" lang="zh-Hant" hreflang="zh-Hant">繁體</a></nav>';
    expect(traditionalPage(html, '/ledger/map/', conversion)).toBe(
      '<nav><a data-script-switch href="/ledger/map/" lang="zh-CN" hreflang="zh-CN">简体</a></nav>',
    );
  });
});

it('a text is converted once', () => {
  let calls = 0;
  const convertOnce = remembering((text) => {
    calls += 1;
    return `${text}!`;
  });
  expect([convertOnce('a'), convertOnce('a'), convertOnce('b')]).toEqual(['a!', 'a!', 'b!']);
  expect(calls).toBe(2);
});
