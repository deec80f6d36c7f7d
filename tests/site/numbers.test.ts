import fs from 'node:fs';
import { DomUtils, ElementType } from 'htmlparser2';
import { describe, expect, inject, test } from 'vitest';
import { fillPlaceholders } from '#domain/article-figures.ts';
import { bareNumbers } from '#domain/bare-numbers.ts';
import { buildFigureBook } from '#domain/figure-book.ts';
import { formatFigure } from '#domain/format.ts';
import { siteConfig } from '#src/site.config.ts';
import type { Lang } from '#tables/finding.ts';
import { realDataset } from '../support/dataset.ts';
import { builtPages, closest, elementsIn, hasClass, only } from './built.ts';
import type { Document, Element } from './built.ts';
import { inCounty } from '../support/county.ts';

const { official } = inject('editions');
const dataset = realDataset();
const book = buildFigureBook(dataset, siteConfig.countyCode);
// Data pages print rows, counts and sizes of files; their own tests compare those with the tables.
// The guides of the desk explain messages by examples, and say nothing of the county.
const pages = builtPages(official).filter(
  ({ file }) => !/^(en\/)?(data|desk\/(guide|findings))\//.test(file),
);

/** Phrases that may stand: those of the articles, and the factors of formulas. */
const allowed = [
  ...fs
    .readFileSync(inCounty('content/allowed-numbers.txt'), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#')),
  '× 1000',
  '× 100',
  '÷ 100',
  // Names of indicators
  '有两名65岁',
  '有三名及以上65岁',
  'with two people',
  'per 1,000 people',
  'per 100 villages',
  // What a search of no result shows
  '“0条”',
  '“0”',
  // The name that spreadsheets give their first sheet
  'Sheet1',
  // A size of paper
  'A4',
  // The division codes of townships, which are names
  ...dataset.townships.map((row) => row.value.township_code),
  // Titles of documents, with the numbers of decrees
  ...dataset.sources.flatMap(({ value }) => [value.title_zh, value.title_en]),
];

/** Titles and summaries whose placeholders were filled from data, as they are printed. */
const filled = ['news', 'programmes'].flatMap((folder) =>
  fs.readdirSync(inCounty(`content/${folder}`)).flatMap((file) => {
    const lang: Lang = file.endsWith('.en.mdx') ? 'en' : 'zh';
    const matter =
      fs.readFileSync(inCounty(`content/${folder}/${file}`), 'utf8').split('---')[1] ?? '';
    return [...matter.matchAll(/^(?:title|summary): (.*\[\[.*)$/gm)].map((match) =>
      fillPlaceholders((match[1] ?? '').replace(/^(['"])(.*)\1$/, '$2'), (use) => {
        const figure = book.find(use.query);
        return (figure && formatFigure(figure, lang, use.style)) ?? use.text;
      }),
    );
  }),
);

/** Bound to data, drawn, quoted, or set apart to be copied, as citations and code to embed are. */
const SET_APART = new Set('data time code svg q del ins pre blockquote'.split(' '));
/**
 * Markers of sources; names of villages, such as 三村; names and keys of rows; sizes of files;
 * addresses, and places in sources, that are printed to be looked up; why a cell was corrected, which
 * repeats what it said; and the list of searches, which repeats what was typed and read.
 */
const REPEATED = 'cite villages names size address in-source reason searches'.split(' ');
const INLINE = new Set(['a', 'abbr', 'b', 'em', 'i', 'q', 'small', 'span', 'strong', 'sub', 'sup']);

/** Text that no element accounts for: outside data, time, code, drawings, quotations and markers. */
function loose(root: Document | Element): string {
  const parts = root.children.map((node) => {
    if (node.type === ElementType.Text) return node.data;
    if (node.type !== ElementType.Tag || node.name === 'wbr') return '';
    if (SET_APART.has(node.name)) return '\u0001';
    if (REPEATED.some((name) => hasClass(node, name))) return '';
    // A web address printed as it is
    if (node.name === 'a' && DomUtils.textContent(node) === node.attribs['href']) return '';
    const text = withoutNames(node, loose(node));
    return INLINE.has(node.name) ? text : `\n${text}\n`;
  });
  return parts.join('');
}

/** Without the name that an element has for an id or leads to, as villages do, and without the mark of a cell’s note. */
function withoutNames({ attribs }: Element, text: string): string {
  const [, target] = (attribs['href'] ?? '').split('#');
  return [target, attribs['id'], attribs['data-mark']].reduce<string>(
    (rest, name) => (name ? rest.replace(name, '') : rest),
    text,
  );
}

describe('every number of the official site', () => {
  test.each(pages.map((page) => [page.file, page] as const))(
    'is bound to data or counted on %s',
    (_, { document }) => {
      let text = loose(only(document, 'main'));
      for (const phrase of filled) text = text.replaceAll(phrase, '');
      expect(bareNumbers(text, allowed).map((found) => found.text)).toEqual([]);
    },
  );

  test('that is no whole number is the value of a figure, a rate of listed facilities or a side of a check', () => {
    const values = new Set([
      ...book.indicators.flatMap((row) =>
        book.of(row.indicator_id).map((figure) => String(figure.value)),
      ),
      // Facilities listed in a township per 1,000 of its residents
      ...dataset.townships.map(({ value: { township_code: code } }) => {
        const open = dataset.facilities.filter(
          ({ value }) => value.township_code === code && value.status !== 'closed',
        );
        const people = book.find({ id: 'resident-population', area: code })?.value ?? NaN;
        return String(Number(((open.length / people) * 1000).toFixed(2)));
      }),
    ]);
    const strange = pages.flatMap(({ file, document }) =>
      elementsIn(document, 'data')
        .filter((element) => closest(element, 'svg') === null)
        // Shares of a whole in its table: tables.test.ts works them out again.
        .filter((element) => !isShare(element))
        .map((element) => element.attribs['value'] ?? '')
        .filter((value) => value.includes('.') && !values.has(value))
        .filter(() => !file.endsWith('reconciliation/index.html'))
        .map((value) => `${file}: ${value}`),
    );
    expect(strange).toEqual([]);
  });

  test('says in words what its value says', () => {
    const wrong = pages.flatMap(({ file, document }) =>
      elementsIn(document, 'data').flatMap((element) => {
        const value = element.attribs['value'] ?? '';
        const text = loose(element);
        if (value === '' || saysValue(text, Number(value))) return [];
        return [`${file}: ${value} “${text}”`];
      }),
    );
    expect(wrong).toEqual([]);
  });
});

const isShare = (element: Element): boolean => {
  const span = closest(element, 'span');
  return span !== null && hasClass(span, 'share');
};

/** Whether the number in a text is the value, rounded as far as the text shows it. */
function saysValue(text: string, value: number): boolean {
  const match = /(\u2212?)([\d,]+(?:\.(\d+))?)/.exec(text);
  if (match === null) return false;
  const scale = text.includes('万') ? 10_000 : text.includes('million') ? 1_000_000 : 1;
  const shown = Number((match[2] ?? '').replaceAll(',', '')) * scale;
  const step = 10 ** -(match[3]?.length ?? 0) * scale;
  return Math.abs(shown - Math.abs(value)) <= step / 2 + 1e-9;
}
