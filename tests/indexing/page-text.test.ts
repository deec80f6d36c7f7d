import { describe, expect, it } from 'vitest';
import { readPageText } from '#indexing/page-text.ts';

const page = (body: string, attributes = 'data-search-body') =>
  `<!doctype html><html lang="zh-CN"><head><title>题</title><meta name="description" content="暖泉镇：机构和人口">` +
  `</head><body><nav>导航</nav><main ${attributes}>${body}</main><footer>页脚</footer></body></html>`;
const passages = (body: string) => readPageText(page(body))?.passages;

describe('the text of a page for the search index', () => {
  it('has title and section, and says whether it is an example', () => {
    const attributes = 'data-search-body data-search-section="townships"';
    const body = '<h1 data-search-example>暖泉<wbr>镇</h1><p>一<b>二</b>三</p>';
    expect(readPageText(page(body, attributes))).toEqual({
      title: '暖泉镇',
      section: 'townships',
      example: true,
      passages: ['一二三'],
    });
  });

  it('is not there where a page has nothing to search', () => {
    expect(readPageText(page('转到别处', ''))).toBeNull();
  });

  it('is cut between blocks, and not within a line', () => {
    expect(passages('一<div>二<em>三</em></div>四<ul><li>五<li>六</ul>')).toEqual([
      '一',
      '二三',
      '四',
      '五',
      '六',
    ]);
  });

  it('keeps the cells of a row, and a term with its definition, apart and together', () => {
    expect(passages('<table><tr><th>数</th><td>56</td></tr><tr><td>人</td></tr></table>')).toEqual([
      '数 · 56',
      '人',
    ]);
    expect(passages('<dl><dt>范围</dt><dd>全县</dd><dt>来源</dt><dd>报道</dd></dl>')).toEqual([
      '范围 · 全县',
      '来源 · 报道',
    ]);
  });

  it('leaves out footnote signs, controls, navigation and what is marked', () => {
    const body =
      '<p>共54<a class="cite x">1</a>处</p><nav>上</nav><form><input><select><option>甲</select></form>' +
      '<button>钮</button><p data-search-ignore>不<b>找</b></p><script>let a</script><p>完</p>';
    expect(passages(body)).toEqual(['共54处', '完']);
  });

  it('reads entities, and texts of drawings', () => {
    expect(
      passages('<p>甲 &amp;\n  乙&#x4e19;</p><svg><title>图</title><text>字</text></svg>'),
    ).toEqual(['甲 & 乙丙', '图', '字']);
  });

  it('is that of the main part, whatever stands around it', () => {
    const html = '<header>甲</header><main data-search-body><p>乙</p></main><p>丙</p>';
    expect(readPageText(html)?.passages).toEqual(['乙']);
  });
});
