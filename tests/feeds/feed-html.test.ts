import fc from 'fast-check';
import { DomUtils, parseDocument } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import { feedHtml } from '#feeds/feed-html.ts';

const page = 'https://x.org/ledger/news/a/';

/** Elements of a text that run or load; what stands there as text, such as `&lt;script>`, does not. */
const running = (html: string): string[] =>
  DomUtils.findAll(
    ({ name, attribs }) =>
      ['script', 'svg', 'img', 'iframe'].includes(name) ||
      Object.keys(attribs).some((attribute) => attribute.startsWith('on')) ||
      /^\s*javascript:/i.test(attribs['href'] ?? ''),
    parseDocument(html).children,
  ).map(({ name }) => name);

describe('the text of a page for feed readers', () => {
  test.each([
    ['keeps structure', '<h2 class="x">标题</h2><p>正文</p>', '<h2>标题</h2><p>正文</p>'],
    [
      'shows figures as text, without the marker of their source',
      '<span class="figure"><data value="56">56个</data><a class="cite" href="#s">1</a></span>家',
      '56个家',
    ],
    [
      'makes links absolute',
      '<a href="/ledger/townships/1/" data-x="y">乡</a><a href="#b">下</a>',
      `<a href="https://x.org/ledger/townships/1/">乡</a><a href="${page}#b">下</a>`,
    ],
    ['undoes links that run', '<a href="javascript:alert(1)">点</a>', '点'],
    [
      'keeps addresses in quotes',
      `<a href='/?a="1"&amp;b'>x</a>`,
      '<a href="https://x.org/?a=%221%22&amp;b">x</a>',
    ],
    [
      'drops what runs, is drawn, or works on the page alone',
      '<p>a<script>x</script><style>y</style><svg><text>z</text></svg><button>b</button></p>',
      '<p>a</p>',
    ],
    [
      'drops what is hidden or for screen readers',
      '<p><span class="sr">读</span><b hidden>h</b>见</p>',
      '<p>见</p>',
    ],
    ['escapes text', '<p>a &lt; b &amp; c</p>', '<p>a &lt; b &amp; c</p>'],
    ['drops handlers and styles', '<p onclick="x" style="y" lang="en">a</p>', '<p lang="en">a</p>'],
    ['drops comments', 'a<!-- c -->b<br>', 'ab<br>'],
  ])('%s', (_, html, expected) => {
    expect(feedHtml(html, page)).toBe(expected);
  });

  test('never holds anything that runs', () => {
    const pieces = fc.constantFrom(
      '<script>',
      '</script>',
      '<p',
      ' onload=x',
      '>',
      '<a href="',
      'javascript:x',
      '"',
      '<svg',
      '<img src=x>',
      '&lt;',
      '词',
      '<!--',
      '-->',
      '<iframe>',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 20 }), (parts) => {
        const html = feedHtml(parts.join(''), page);
        expect(running(html)).toEqual([]);
        expect(feedHtml(html, page)).toBe(html);
      }),
    );
  });
});
