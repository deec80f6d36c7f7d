import { describe, expect, it } from 'vitest';
import { spacedCopy } from '#integrations/spaced-copy.ts';

/** The copy of a Chinese page, with `|` for the invisible sign. */
const copy = (body: string) =>
  spacedCopy(`<html lang="zh-CN">${body}`).slice(19).replaceAll('\u200B', '|');

describe('the copy of a page for the search index', () => {
  it('sets Han characters apart in text and title', () => {
    expect(copy('<title>暖泉</title>')).toBe('<title>暖|泉</title> ');
    expect(copy('暖泉 &amp; 蔚州')).toBe('暖|泉 &amp; 蔚|州');
  });

  it('leaves tags and attributes alone', () => {
    const tag = '<p title="暖泉 > 蔚州" data-x=\'蔚州\'>';
    expect(copy(`${tag}甲乙`)).toBe(`${tag}甲|乙`);
  });

  it('sets apart what elements within a line join', () => {
    expect(copy('暖<b>泉</b>镇<wbr>的')).toBe('暖<b>|泉</b>|镇<wbr>|的');
  });

  it('keeps blocks apart by a space', () => {
    expect(copy('<p>范围</p><p>全县</p>')).toBe('<p>范|围</p> <p>全|县</p> ');
  });

  it('ends a term, its definition and a heading cell by a sign', () => {
    expect(copy('<dl><dt>范围</dt><dd><b>全县</b></dd></dl>')).toBe(
      '<dl><dt>范|围：</dt> <dd><b>全|县</b>；</dd> </dl> ',
    );
    expect(copy('<tr><th>数</th><th>人。</th></tr>')).toBe(
      '<tr><th>数，</th> <th>人。</th> </tr> ',
    );
    expect(spacedCopy('<html lang="en"><dt>Area</dt>')).toBe('<html lang="en"><dt>Area: </dt> ');
  });

  it('uses another sign in English pages, where Pagefind splits at spaces only', () => {
    expect(spacedCopy('<html lang="en"><p>Town 暖泉')).toBe('<html lang="en"><p>Town 暖 \u2060泉');
  });
});
