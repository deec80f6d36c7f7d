import { articleTree } from '#loaders/article-markdown.ts';
import { describe, expect, test } from 'vitest';
import type { ArticleNode } from '#domain/article-tree.ts';
import { buildFigureBook } from '#domain/figure-book.ts';
import { formatFigure } from '#domain/format.ts';
import { lintNumbers, visibleTexts } from '#domain/lint-numbers.ts';
import type { PlacedText } from '#domain/lint-numbers.ts';
import { realDataset } from '../support/dataset.ts';

const book = buildFigureBook(realDataset(), '130726');
const textsOf = (text: string): PlacedText[] => visibleTexts(articleTree(text) as ArticleNode);

/** What is found in a text: line, place and the number. */
const found = (text: string, allowed: readonly string[] = []): string[] =>
  lintNumbers(textsOf(text), { file: 'a.mdx', book, allowed }).map(
    ({ line, at, value }) => `${line}:${at} ${value}`,
  );
/** The figures that an editor is told to use instead. */
const hints = (text: string): string[] =>
  lintNumbers(textsOf(text), { file: 'a.mdx', book, allowed: [] }).map(({ params }) =>
    String(params['hint']),
  );

describe('the texts that readers see', () => {
  test('are running text, headings, links, lists and tables', () => {
    const text = '## 标题\n\n正文**重点**\n\n- [链接](/a/)\n\n| 格 |\n|---|\n| 子 |';
    expect(textsOf(text).map((part) => part.text)).toEqual([
      '标题',
      '正文',
      '重点',
      '链接',
      '格',
      '子',
    ]);
  });

  test('are what stands inside a component, and the description of a picture', () => {
    expect(
      textsOf('<Figure id="a">里面</Figure>\n\n![说明](/a.png)').map((part) => part.text),
    ).toEqual(['里面', '说明']);
  });

  test('are text and code, not addresses, attributes or the front matter', () => {
    const text = '---\ntitle: 56个\n---\n\n`56个`[a](/56个/)<Figure id="56" />\n\n```\n56个\n```';
    expect(textsOf(text).map((part) => part.text)).toEqual(['56个', 'a', '56个']);
  });

  test('have the place where they begin', () => {
    const [first, second] = textsOf('甲**乙**').map(({ line, column }) => [line, column]);
    expect([first, second]).toEqual([
      [1, 1],
      [1, 4],
    ]);
    expect(textsOf('![](/a.png)')).toEqual([]);
  });
});

describe('a number typed into an article', () => {
  test('is found where it stands', () => {
    expect(found('全县有56个\n\n和**2家**。')).toEqual(['1:4 56个', '3:4 2家']);
  });

  test('is found on a later line of its paragraph', () => {
    expect(found('第一行\n又有56个，\n还有8家')).toEqual(['2:3 56个', '3:3 8家']);
  });

  test('is found in the description of a picture', () => {
    expect(found('![56个幸福院](/a.png)')).toHaveLength(1);
  });

  test('is no matter where it comes from a figure or is allowed', () => {
    expect(found('有<Figure id="elder-village-homes" />，报道中的[[elder-places]]')).toEqual([]);
    expect(found('三级网络', ['三级'])).toEqual([]);
    expect(found('三级网络')).toEqual(['1:1 三级']);
  });
});

describe('the figure that is named instead', () => {
  test.each([
    ['有56个', 'elder-village-homes'],
    ['办结率99.9%', 'service-centre-resolution-rate'],
    ['注资200万元', 'veterans-fund'],
    ['共有81处', 'elder-places'],
    ['411,824人', 'resident-population'],
    ['三千五百五十九名', 'disability-employed'],
  ])('of “%s” is %s', (text, id) => {
    expect(hints(text)).toEqual([`→ <Figure id="${id}" /> `]);
  });

  test('would show that very number', () => {
    // 15 village homes in 2014 are not what the figure shows today, 15 day-care rooms are.
    expect(hints('有15个')).toEqual(['→ <Figure id="elder-community-daycare" /> ']);
    // The residents of Qiaodong District, and those of 2010
    expect(hints('279,616人和450,236人')).toEqual(['', '']);
    // People who moved into one home
    expect(hints('有23名')).toEqual(['']);
  });

  test('is none where no figure has the value, or where it is a range', () => {
    expect(hints('有98765个')).toEqual(['']);
    expect(hints('有56到60个')).toEqual(['']);
  });

  test('is right for every number that the site shows of the county', () => {
    const digits = (id: string): string => {
      const figure = book.find({ id });
      return (figure && formatFigure(figure, 'zh', 'magnitude'))?.replace(/[^\d.]/g, '') ?? '';
    };
    const named = book.indicators.flatMap(({ indicator_id: id, unit_zh: unit }) => {
      const [hint = ''] = hints(`共${digits(id)}${unit ?? ''}`);
      const other = /id="([^"]+)"/.exec(hint)?.[1];
      return other === undefined ? [] : [[id, other] as const];
    });
    expect(named.length).toBeGreaterThan(30);
    for (const [id, other] of named) expect(digits(other), id).toBe(digits(id));
  });
});
