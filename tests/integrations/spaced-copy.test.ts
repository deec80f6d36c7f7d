import { describe, expect, it } from 'vitest';
import { spacedCopy } from '#integrations/spaced-copy.ts';

const page = (lang: string, body: string) =>
  `<!doctype html><html lang="${lang}"><head><title>题</title></head>` +
  `<body><nav>导航</nav><main data-pagefind-body>${body}</main><footer>页脚</footer></body></html>`;

/** What becomes of a text in a Chinese page, with `|` for the invisible sign. */
const copy = (body: string) =>
  spacedCopy(page('zh-CN', body))
    ?.replace(/^.*<main data-pagefind-body>|<\/main>.*$/g, '')
    .replaceAll('\u200B', '|');

describe('the copy of a page for the search index', () => {
  it('holds what there is to search, and the language', () => {
    expect(spacedCopy(page('en', '<p>Town</p>'))).toBe(
      '<html lang="en"><body><main data-pagefind-body><p>Town</p> </main></body></html>',
    );
  });

  it('ends where the element ends, not one of the same name within it', () => {
    const nested = '<div data-pagefind-body><div>甲</div>乙</div>丙';
    expect(spacedCopy(nested)).toContain('<div>甲</div> 乙</div></body>');
  });

  it('is not made of a page without anything to search', () => {
    expect(spacedCopy('<html lang="zh-CN"><p>转到别处</p></html>')).toBeNull();
  });

  it('sets Han characters apart in text', () => {
    expect(copy('暖泉 &amp; 蔚州')).toBe('暖|泉 &amp; 蔚|州');
  });

  it('leaves tags and attributes alone', () => {
    const tag = '<b title="暖泉 > 蔚州" data-x=\'蔚州\'>';
    expect(copy(`${tag}甲乙</b>`)).toBe(`${tag}甲|乙</b>`);
  });

  it('sets apart what elements within a line join', () => {
    expect(copy('暖<b>泉</b>镇<wbr>的')).toBe('暖<b>|泉</b>|镇<wbr>|的');
  });

  it('keeps blocks apart by a space', () => {
    expect(copy('<p>范围</p><p>全县</p>')).toBe('<p>范|围</p> <p>全|县</p> ');
    expect(copy('范围<div>全县</div>')).toBe('范|围 <div>全|县</div> ');
  });

  it('ends a term, its definition and a heading cell by a sign', () => {
    expect(copy('<dl><dt>范围</dt><dd><b>全县</b></dd></dl>')).toBe(
      '<dl><dt>范|围：</dt> <dd><b>全|县</b>；</dd> </dl> ',
    );
    expect(copy('<tr><th>数</th><th>人。</th></tr>')).toBe(
      '<tr><th>数，</th> <th>人。</th> </tr> ',
    );
    expect(spacedCopy(page('en', '<dt>Area</dt>'))).toContain('<dt>Area: </dt>');
  });

  it('uses another sign in English pages, where Pagefind splits at spaces only', () => {
    expect(spacedCopy(page('en', 'Town 暖泉'))).toContain('Town 暖 \u2060泉');
  });
});
