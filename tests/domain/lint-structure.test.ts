import fc from 'fast-check';
import { articleTree } from '#loaders/article-markdown.ts';
import { describe, expect, test } from 'vitest';
import { ARTICLE_COMPONENTS } from '#domain/article-components.ts';
import { tooDeep } from '#domain/article-tree.ts';
import type { ArticleNode } from '#domain/article-tree.ts';
import { lintPlainTexts, lintStructure } from '#domain/lint-structure.ts';
import { formatFinding } from '#tables/finding.ts';

const lint = (text: string) => lintStructure(articleTree(text) as ArticleNode, 'a.mdx');
const said = (text: string): string[] => lint(text).map((found) => formatFinding(found, 'en'));
/** What is refused, and where. */
const refused = (text: string): string[] =>
  lint(text).map(({ line, at, value }) => `${line}:${at} ${value}`);
const refusesAddress = (url: string): boolean =>
  lintStructure({ type: 'link', url }, 'a.mdx').length > 0;

describe('an article may hold', () => {
  test.each([
    [
      'text, lists, tables and quotations',
      '## 小标题\n\n- 甲\n- 乙\n\n> 引文\n\n| a | b |\n|---|---|\n| 1 | 2 |',
    ],
    ['links and pictures', '[站内](/map/)、[外面](https://example.org/)，![说明](/a.svg)'],
    ['code, which is only shown', '`<script>` 和\n\n```\n<script>{x}</script>\n```'],
    ['the front matter', '---\ntitle: 标题\n---\n\n正文'],
  ])('%s', (_, text) => {
    expect(said(text)).toEqual([]);
  });

  test('each component of the site with each of its attributes', () => {
    for (const [name, attributes] of Object.entries(ARTICLE_COMPONENTS)) {
      const written = attributes.map((attribute) => `${attribute}="x"`).join(' ');
      expect(said(`<${name} ${written} />`), name).toEqual([]);
      expect(said(`行内<${name} ${written} />，也行`), name).toEqual([]);
    }
  });

  test.each(['/map/', '#top', '?q=1', 'a/b', 'tel:0313-7012345', 'HTTPS://a.cn', ''])(
    'the address “%s”',
    (url) => {
      expect(refusesAddress(url)).toBe(false);
    },
  );
});

describe('an article may not hold', () => {
  test.each([
    ['an import', 'import x from "y"\n\n正文', '1:1 import x from "y"'],
    ['an export', 'export const x = 1\n\n正文', '1:1 export const x = 1'],
    ['an expression in a line', '正文{x}', '1:3 x'],
    ['an expression of its own', '正文\n\n{x}', '3:1 x'],
    ['an HTML element', '<div>正文</div>', '1:1 <div>'],
    ['an HTML element in a line', '正文<b>重</b>', '1:3 <b>'],
    ['a fragment', '<>正文</>', '1:1 '],
    ['a component of another name', '<Evil />', '1:1 <Evil>'],
    ['a part of a component', '<Figure.Part />', '1:1 <Figure.Part>'],
    ['an attribute in braces', '<Figure id={x} />', '1:1 <Figure>'],
    ['attributes that are spread', '<Figure {...x} />', '1:1 <Figure>'],
    ['an attribute without a value', '<Figure id />', '1:1 <Figure>'],
    ['an attribute of no use', '<Figure id="a" class="x" />', '1:1 <Figure>'],
    ['an attribute of another component', '<Figure group="elder" />', '1:1 <Figure>'],
  ])('%s', (_, text, place) => {
    expect(refused(text)).toEqual([place]);
  });

  test.each(['constructor', 'toString', 'hasOwnProperty', 'valueOf'])(
    'an element named %s, with or without attributes',
    (name) => {
      expect(refused(`<${name} />`)).toEqual([`1:1 <${name}>`]);
      expect(refused(`<${name} onclick="x" />`)).toEqual([`1:1 <${name}>`]);
    },
  );

  test.each([
    ...[
      'javascript:alert(1)',
      'JavaScript:x',
      'java\nscript:x',
      ' javascript:x',
      '\u0001javascript:x',
    ],
    ...[
      'data:text/html,x',
      'vbscript:x',
      'file:///etc/passwd',
      '//example.org/',
      ' //example.org/',
      '/\\example.org/',
    ],
  ])('the address “%s”', (url) => {
    expect(refusesAddress(url)).toBe(true);
  });

  test('such an address in a link, a picture or a definition', () => {
    expect(refused('[a](data:x)')).toEqual(['1:1 data:x']);
    expect(refused('![a](data:x)')).toEqual(['1:1 data:x']);
    expect(refused('[a][b]\n\n[b]: data:x')).toEqual(['3:1 data:x']);
  });

  test('any of it deep inside other text', () => {
    expect(refused('> - 甲\n>   - 乙**丙{x}**')).toEqual(['2:11 x']);
    expect(refused('<ClaimedListed><div /></ClaimedListed>')).toContain('1:16 <div>');
  });

  test('several of it without being told of each', () => {
    expect(refused('{a}{b}\n\n<p>c</p>')).toHaveLength(3);
  });
});

test('a component that is nearly right is named', () => {
  expect(said('<Figures id="a" />')).toEqual([
    'a.mdx:1:1 “<Figures>”: there is no such component. → Figure Available: Chart, ClaimedListed, Facilities, Figure, NotFound, Numbers, Organisations, Photo, Table',
  ]);
  expect(said('<Unheard />')[0]).not.toContain('→');
});

test('a line that makes a heading of the paragraph above it is told in words', () => {
  const told = (lang: 'zh' | 'en') => lint('标题\n===').map((found) => formatFinding(found, lang));
  expect(told('zh').join()).toContain(
    '紧挨在一段下面的一行 --- 或 === 会把这一段变成标题。请在中间空一行；要写标题，用 ##。',
  );
  expect(told('en').join()).toContain(
    'a line of --- or === right below a paragraph makes a heading of it. Leave a line between them empty; for a heading write ##.',
  );
});

test('an address with a scheme is refused unless the scheme is known to be safe', () => {
  const letters = fc.string({
    unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz'),
    minLength: 1,
  });
  fc.assert(
    fc.property(letters, letters, (scheme, rest) => {
      const safe = ['mailto', 'tel'].includes(scheme);
      expect(refusesAddress(`${scheme}:${rest}`)).toBe(!safe);
    }),
  );
});

test.each([
  ['mailto:zhang@example.org', '含电子邮箱'],
  ['tel:13800000000', '像是个人手机号'],
  ['https://example.org/u/138-0000-0000', '像是个人手机号'],
  ['https://example.org/?phone=%31%33800000000', '像是个人手机号'],
])('a link that tells of a person is named: %s', (url, what) => {
  const [found] = lintStructure(articleTree(`[联系](${url})`) as ArticleNode, 'f.mdx');
  expect(found && formatFinding(found, 'zh')).toContain(what);
});

test('an address with a user before its host is refused', () => {
  expect(refusesAddress('https://portal.gov.cn@elsewhere.example/')).toBe(true);
  expect(refusesAddress('https://example.org/@name')).toBe(false);
});

test.each([
  ['# 又一个标题', 'heading-first'],
  ['##', 'heading-empty'],
  ['他说** 不收费 **是', 'marks-shown'],
  ['##小标题', 'marks-shown'],
  ['##　小标题', 'marks-shown'],
  ['#小标题', 'marks-shown'],
  ['甲\n\n乙\n---', 'heading-underlined'],
  ['标题\n===', 'heading-underlined'],
  ['＊＊注意＊＊', 'marks-shown'],
  ['__注意__事项', 'marks-shown'],
  ['＞引文', 'marks-shown'],
  ['＃＃ 怎么办', 'marks-shown'],
  ['＃　怎么办', 'marks-shown'],
  ['｜甲｜乙｜', 'marks-shown'],
  ['见[申请表](/files/申请 表.doc)。', 'marks-shown'],
  ['见［目录］（/facilities/）。', 'marks-shown'],
  ['见[目录]（/facilities/）。', 'marks-shown'],
  ['正文 ＜Figure id="elder-homes" /＞。', 'marks-shown'],
  ['![图][1]\n\n[1]: https://elsewhere.example/x.png', 'image-refused'],
  ['![图](/../x.png)', 'image-refused'],
  ['![图](/\\elsewhere.example/x.png)', 'image-refused'],
])('%j is refused', (text, code) => {
  expect(lint(text).map((found) => found.code)).toEqual([code]);
});

test.each([
  '**注意：**请带身份证。他说**“不收费”**是真的。',
  '周一~周五，8:30~11:30。',
  '5*5*5米，C#语言，价格＜100元',
  '`**`是加重',
  '甲\n\n---\n\n乙',
  '#蔚县剪纸#开展',
  '**甲**＞乙，`C`#语言',
  '姓名____电话____',
])('%j is sound', (text) => {
  expect(lint(text)).toEqual([]);
});

test('marks in a title or a caption are refused, since they are shown as they are typed', () => {
  const codes = (text: string): string[] =>
    lintPlainTexts([{ text, line: 2, column: 9 }], 'a.mdx').map(({ code }) => code);
  for (const text of ['**不收费**', '~~旧的~~', '见[目录](/facilities/)']) {
    expect(codes(text)).toEqual(['marks-shown']);
  }
  expect(codes('周一~周五，5*5米，[[elder-village-homes]]')).toEqual([]);
});

test.each([
  ['lists', '- '.repeat(400)],
  ['quotations', '> '.repeat(400)],
  ['lists and quotations', '- > '.repeat(3000)],
])('what lies too deep is found without following it: %s', (_, marks) => {
  expect(tooDeep(articleTree(`${marks}x`) as ArticleNode)).not.toBeNull();
  expect(tooDeep(articleTree('- a\n  - b\n    - c\n      > d **e**') as ArticleNode)).toBeNull();
});
