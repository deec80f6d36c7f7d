import fc from 'fast-check';
import rehypeStringify from 'rehype-stringify';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { articleTree, remarkPlugins } from '#loaders/article-markdown.ts';

const processor = unified()
  .use(remarkParse)
  .use(remarkMdx)
  .use(remarkPlugins)
  .use(remarkRehype)
  .use(rehypeStringify)
  .freeze();

const html = (text: string): string => String(processor.processSync(text));
const p = (text: string): string => `<p>${text}</p>`;

describe('what editors type in Chinese', () => {
  test.each([
    ['周一~周五，8:30~11:30、14:00~17:30', '周一~周五，8:30~11:30、14:00~17:30'],
    ['~~作废~~的通知', '<del>作废</del>的通知'],
    ['**注意：**请带身份证', '<strong>注意：</strong>请带身份证'],
    [
      '他说**“不收费”**是真的，**（免费）**也是。',
      '他说<strong>“不收费”</strong>是真的，<strong>（免费）</strong>也是。',
    ],
    ['~~（作废）~~新的', '<del>（作废）</del>新的'],
    ['甲*乙*丙', '甲<em>乙</em>丙'],
    ['敬老院_蔚州_站', '敬老院_蔚州_站'],
    ['这一段\n换了一行', '这一段换了一行'],
    ['见**通知**\n和附件', '见<strong>通知</strong>和附件'],
    ['见通知，\n**附件**在后', '见通知，<strong>附件</strong>在后'],
    ['用 Excel\n打开', '用 Excel\n打开'],
    ['1.甲\n2.乙', '1.甲<br>\n2.乙'],
    ['（一）甲\n（二）乙', '（一）甲<br>\n（二）乙'],
    ['１．甲\n２．乙', '１．甲<br>\n２．乙'],
    ['• 甲\n• 乙', '• 甲<br>\n• 乙'],
    ['-甲\n-乙', '-甲<br>\n-乙'],
    ['A、甲\nB、乙', 'A、甲<br>\nB、乙'],
    ['⑴甲\n⑵乙', '⑴甲<br>\n⑵乙'],
    ['地址：前进街\n电话：0313-7012345', '地址：前进街<br>\n电话：0313-7012345'],
    ['——甲\n——乙', '——甲<br>\n——乙'],
    ['他在会上\n说明：不收费\n——完', '他在会上说明：不收费——完'],
    ["叫'饭桌'的和‘食堂’", '叫‘饭桌’的和‘食堂’'],
    ['叫’饭桌’的', '叫‘饭桌’的'],
    ['　　头一段。\n　　第二段。', '头一段。<br>\n第二段。'],
    ['两行  \n分开', '两行<br>\n分开'],
  ])('%j', (text, shown) => {
    expect(html(text)).toBe(p(shown));
  });

  test('a footnote, a table and a list of tasks', () => {
    expect(html('正文[^1]。\n\n[^1]: 说明')).toContain('说明');
    expect(html('| 甲 | 乙 |\n| - | - |\n| **一：**二 | 8:30~9:00 |')).toContain(
      '<td><strong>一：</strong>二</td>\n<td>8:30~9:00</td>',
    );
    expect(html('- [x] 已办')).toContain('type="checkbox"');
  });
});

describe('an address in a sentence', () => {
  const a = (url: string, text = url): string => `<a href="${url}">${text}</a>`;
  const U = 'https://example.org/a';

  test.each([
    [`详见${U}。以后再说`, `详见${a(U)}。以后再说`],
    [`网址是${U}（备用）。`, `网址是${a(U)}（备用）。`],
    [
      `见${U}，**重点**在${U}?b=1&c=2。`,
      `见${a(U)}，<strong>重点</strong>在${a(`${U}?b=1&#x26;c=2`)}。`,
    ],
    [`(${U}), ${U}.`, `(${a(U)}), ${a(U)}.`],
    [`${U}_(b)`, a(`${U}_(b)`)],
    ['www.example.org是首页', `${a('https://www.example.org', 'www.example.org')}是首页`],
    [`[甲](${U})`, a(U, '甲')],
    [`\`${U}\``, `<code>${U}</code>`],
    ['https://user@example.org/', 'https://user@example.org/'],
    ['http://和https://开头的', 'http://和https://开头的'],
  ])('%j', (text, shown) => {
    expect(html(text)).toBe(p(shown));
  });
});

test('no character of a text is lost but line breaks and the spaces that lay it out', () => {
  const sign = fc.constantFrom(
    '甲',
    '乙',
    '，',
    '“',
    '”',
    'a',
    '1',
    '.',
    ' ',
    '\n',
    '　',
    '~',
    '（',
  );
  const bare = (text: string): string => text.replace(/<[^>]*>|\s/g, '');
  fc.assert(
    fc.property(fc.string({ unit: sign, maxLength: 30 }), (text) => {
      fc.pre(!/~~|^\s*\d+\.(\s|$)|^ {4}/m.test(text));
      expect(bare(html(text))).toBe(bare(text));
    }),
    { numRuns: 500 },
  );
});

test('parts of the tree say where they stand in the file', () => {
  const [, paragraph] = articleTree('---\ntitle: a\n---\n\n正文').children;
  expect(paragraph?.position?.start).toMatchObject({ line: 5, column: 1 });
});
