import fs from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, inject, test } from 'vitest';
import { attribute, builtPages, elementsIn, only, readPage, textOf, withClass } from './built.ts';
import type { BuiltPage, Element } from './built.ts';
import { langs } from './pages.ts';
import { inCounty } from '../support/county.ts';

type Lang = (typeof langs)[number];
type Row = Readonly<Record<string, string>>;

const { official, demo } = inject('editions');
const COUNTY = '130726';
const REPORT = 'zjknews-2022';

/** The figures of the report in words, written out by hand: nothing here is computed. */
const REPORTED: readonly (readonly [id: string, value: number, zh: string, en: string])[] = [
  ['furniture-enterprises-returned', 43, '43家', '43 firms'],
  ['furniture-jobs', 1000, '至少1,000人', 'at least 1,000 people'],
  ['party-coverage-organisations', 225, '225个', '225 organisations'],
  ['service-centre-units', 24, '24个', '24 departments'],
  ['service-centre-resolved', 942, '累计942件', 'a running total of 942 matters'],
  ['service-centre-resolution-rate', 99.9, '99.9%', '99.9%'],
  ['mediation-levels', 3, '3级', '3 levels'],
  ['mediation-online-hours', 24, '24小时', '24 hours a day'],
  [
    'mediation-consultations',
    25000,
    '累计至少25,000人次',
    'a running total of at least 25,000 person-visits',
  ],
  [
    'mediation-disputes-resolved',
    1300,
    '累计至少1,300件',
    'a running total of at least 1,300 disputes',
  ],
  ['elder-village-homes', 56, '56个', '56 homes'],
  ['elder-community-daycare', 15, '15个', '15 rooms'],
  ['elder-professional', 8, '8家', '8 institutions'],
  ['elder-county-homes', 2, '2个', '2 homes'],
  ['disability-warm-homes', 2, '2所', '2 homes'],
  ['disability-fitness-sites', 2, '2个', '2 sites'],
  ['disability-employed', 3559, '3,559名', '3,559 people'],
  ['veterans-fund', 2_000_000, '200万元', '2 million yuan'],
  ['veterans-cooperatives', 72, '72家', '72 cooperatives'],
  ['veterans-self-employed', 297, '297人', '297 people'],
];

function readCsv(file: string): Row[] {
  return Papa.parse<Row>(fs.readFileSync(file, 'utf8'), { header: true, skipEmptyLines: true })
    .data;
}

const observations = readCsv(inCounty('data/observations.csv'));
const cell = (row: Row, column: string): string => row[column] ?? '';
const prefix = (lang: Lang): string => (lang === 'en' ? 'en/' : '');

/** Whether the marker of a figure leads to a place that leads to the report. */
function leadsToReport(marker: Element, from: BuiltPage, lang: Lang): boolean {
  const address = new URL(attribute(marker, 'href') ?? '', `${official.site}${from.pathname}`);
  const page = readPage(official, `${address.pathname.slice(1)}index.html`);
  const place = elementsIn(page.document).find(
    (element) => attribute(element, 'id') === address.hash.slice(1),
  );
  if (place === undefined) return false;
  const report = `${official.base}${prefix(lang)}sources/${REPORT}/`;
  return elementsIn(place, 'a').some((link) => attribute(link, 'href') === report);
}

describe('the figures of the report', () => {
  test('are those of the table, all of them', () => {
    const inTable = observations
      .filter((row) => cell(row, 'source_id') === REPORT && cell(row, 'area_code') === COUNTY)
      .map((row) => [cell(row, 'indicator_id'), Number(cell(row, 'value'))]);
    expect(inTable).toHaveLength(20);
    expect(new Set(inTable.map(String))).toEqual(
      new Set(REPORTED.map(([id, value]) => `${id},${value}`)),
    );
  });

  test.each(REPORTED)(
    '%s has a page that says it in words and leads to the report',
    (id, _, zh, en) => {
      for (const lang of langs) {
        const page = readPage(official, `${prefix(lang)}statistics/${id}/index.html`);
        const words = lang === 'zh' ? zh : en;
        expect(textOf(withClass(page.document, 'lead')[0] ?? page.document)).toContain(words);
        const evidence = withClass(page.document, 'rows')
          .flatMap((rows) => elementsIn(rows, 'li'))
          // Further sources and ways to them are lists within an entry.
          .filter((item) =>
            elementsIn(item, 'strong').some((value) => textOf(value).trim() === words),
          );
        const sources = evidence
          .flatMap((item) => elementsIn(item, 'a'))
          .map((link) => attribute(link, 'href'));
        expect(sources).toContain(`${official.base}${prefix(lang)}sources/${REPORT}/`);
      }
    },
  );

  test.each(langs)('stand in texts with a marker that leads to the report (%s)', (lang) => {
    const texts = builtPages(official).filter(({ file }) =>
      ['news/', 'programmes/'].some((section) => file.startsWith(`${prefix(lang)}${section}`)),
    );
    const cited = texts.flatMap((page) =>
      withClass(page.document, 'figure')
        .filter((figure) =>
          elementsIn(figure, 'a').some((marker) => leadsToReport(marker, page, lang)),
        )
        .map((figure) => textOf(only(figure, 'data')).trim()),
    );
    const words = REPORTED.map(([, , zh, en]) => (lang === 'zh' ? zh : en));
    // English prose may write “99.9 per cent”.
    const isCited = (figure: string): boolean =>
      cited.includes(figure) || (figure.endsWith('%') && cited.includes(figure.slice(0, -1)));
    expect(words.filter((figure) => !isCited(figure))).toEqual([]);
  });
});

describe('a number that is only a lower bound', () => {
  /** The three, with or without their comma, and what stands around them. */
  const BOUND = /(.{0,12})(?<![\d,.])(?:1,?000|1,?300|25,?000)(?!,?\d|\.\d)(.{0,10})/g;
  /**
   * Said to be a bound, quoted in the report's own words, the base of a rate, or another number:
   * an amount of money or the size of a file.
   */
  const isFair = (before: string, after: string): boolean =>
    /(至少|(?:at least|more than) |per[ -]|× )$/i.test(before) ||
    /^(?:[余多元]| yuan|\s(?:字节|bytes))/.test(after);

  /** Everything that a page says, in its text and in its attributes. */
  function saidOn({ document }: BuiltPage): string[] {
    const attributes = elementsIn(document).flatMap((element) =>
      ['content', 'title', 'aria-label'].map((name) => attribute(element, name) ?? ''),
    );
    return [textOf(document), ...attributes];
  }

  test.each([official, demo])(
    'is said to be one wherever it stands in the $edition edition',
    (built) => {
      let fair = 0;
      const bare: string[] = [];
      for (const page of builtPages(built)) {
        // The previews of the tables have a column of their own for it; the guides of the desk teach
        // how to fill it in.
        if (/^(en\/)?(data|desk\/(guide|findings))\//.test(page.file)) continue;
        for (const said of saidOn(page)) {
          for (const [found, before = '', after = ''] of said.matchAll(BOUND)) {
            if (isFair(before, after)) fair += 1;
            else bare.push(`${page.file}: ${found}`);
          }
        }
      }
      expect(bare).toEqual([]);
      expect(fair).toBeGreaterThan(20);
    },
  );
});
