import { describe, expect, inject, test } from 'vitest';
import { csv, derivedValues } from '../support/derived-values.ts';
import type { Cells } from '../support/derived-values.ts';
import { attribute, elementsIn, hasClass, readPage, textOf, withClass } from './built.ts';
import type { Element } from './built.ts';
import { langs } from './pages.ts';

type Lang = (typeof langs)[number];

const { official } = inject('editions');
const COUNTY = '130726';
const observations = csv('observations');
const indicators = csv('indicators');
const cell = (row: Cells, column: string): string => row[column] ?? '';

/** The words of a cell without a value. */
const STATES: Readonly<Record<string, Readonly<Record<Lang, string>>>> = {
  not_reported: { zh: '未报告', en: 'not reported' },
  suppressed: { zh: '不公开', en: 'suppressed' },
};

interface Row {
  /** Labels of the row: its group, if it has one, and its own. */
  readonly labels: readonly string[];
  /** Address that its label leads to. */
  readonly href: string;
  /** Date of its label. */
  readonly date: string;
  /** What its cells print. */
  readonly cells: readonly string[];
  /** What stands below them as the share of a whole. */
  readonly shares: readonly string[];
}

interface Table {
  readonly by: string;
  readonly rows: readonly Row[];
}

/** Reads the tables of an indicator's page, as a reader would, not as the site's own code does. */
function tablesOf(id: string, lang: Lang): Table[] {
  const page = readPage(official, `${lang === 'en' ? 'en/' : ''}statistics/${id}/index.html`);
  return withClass(page.document, 'series').map((table) => ({
    by: /by-([\w-]+)/.exec(attribute(table, 'class') ?? '')?.[1] ?? '',
    rows: elementsIn(table, 'tbody').flatMap((body) => {
      const group = elementsIn(body, 'th').find((head) => attribute(head, 'scope') === 'rowgroup');
      return elementsIn(body, 'tr').map((row) => readRow(row, group));
    }),
  }));
}

function readRow(row: Element, group: Element | undefined): Row {
  const head = elementsIn(row, 'th').find((one) => attribute(one, 'scope') === 'row') ?? row;
  const own = (name: string): Element => elementsIn(head, name)[0] ?? head;
  return {
    labels: [...(group === undefined ? [] : [group]), head].map((one) => textOf(one).trim()),
    href: attribute(own('a'), 'href') ?? '',
    date: attribute(own('time'), 'datetime') ?? '',
    cells: elementsIn(row, 'td')
      .filter((data) => hasClass(data, 'num'))
      .map((data) => textOf(elementsIn(data, 'data', 'span')[0] ?? data).trim()),
    shares: withClass(row, 'share').map((share) => textOf(share).trim()),
  };
}

/** A number as a table prints it: grouped, with so many decimals and a true minus sign. */
function printed(value: number, decimals: number): string {
  const [whole = '', rest] = Math.abs(value).toFixed(decimals).split('.');
  const grouped = whole.replace(/(?<=\d)(?=(\d{3})+$)/g, ',');
  const sign = value < 0 && Number(value.toFixed(decimals)) !== 0 ? '\u2212' : '';
  return `${sign}${grouped}${rest === undefined ? '' : `.${rest}`}`;
}

interface Wanted {
  readonly area?: string;
  readonly period: string;
  readonly sex?: string;
  readonly age?: string;
}

/** What the data say of an indicator: printed, or the word for why there is nothing. */
function inData(id: string, { area = COUNTY, period, sex = '', age = '' }: Wanted, lang: Lang) {
  const indicator = indicators.find((row) => cell(row, 'indicator_id') === id);
  if (indicator === undefined) throw new Error(`No indicator ${id}`);
  const decimals = Number(cell(indicator, 'decimals'));
  if (cell(indicator, 'formula') !== '') {
    const found = derivedValues[id]?.find(([a, p]) => a === area && p === period);
    return found === undefined ? 'nothing' : printed(found[2], decimals);
  }
  const [row, ...more] = observations.filter(
    (one) =>
      cell(one, 'indicator_id') === id &&
      cell(one, 'area_code') === area &&
      cell(one, 'facility_id') === '' &&
      cell(one, 'period') === period &&
      cell(one, 'sex') === sex &&
      cell(one, 'age_group') === age,
  );
  if (row === undefined || more.length > 0) return 'nothing';
  const value = cell(row, 'value');
  return value === '' ? STATES[cell(row, 'status')]?.[lang] : printed(Number(value), decimals);
}

/** Periods of an indicator in an area, oldest first. */
function periodsOf(id: string, area: string): string[] {
  const derived = derivedValues[id]?.filter(([a]) => a === area).map(([, period]) => period);
  const observed = observations
    .filter((row) => cell(row, 'indicator_id') === id && cell(row, 'area_code') === area)
    .filter((row) => ['facility_id', 'sex', 'age_group'].every((key) => cell(row, key) === ''))
    .map((row) => cell(row, 'period'));
  return (derived ?? observed).toSorted();
}

/** An age group as the data write it. */
const ageOf = (label: string): string =>
  label
    .replace(/^aged /, '')
    .replace(/岁及以上$/, '+')
    .replace('岁', '')
    .replace(/[—–]/, '-');
const CENSUSES = ['2010-11-01', '2020-11-01'];

/** Both parts of the youngest group of a pyramid, added up. */
function firstFive(id: string, sex: string, period: string): string {
  const parts = ['0', '1-4'].map((age) => {
    const rows = observations.filter((row) =>
      [id, COUNTY, period, sex, age].every(
        (wanted, at) =>
          cell(row, ['indicator_id', 'area_code', 'period', 'sex', 'age_group'][at] ?? '') ===
          wanted,
      ),
    );
    return Number(cell(rows[0] ?? {}, 'value'));
  });
  return printed(
    parts.reduce((sum, part) => sum + part, 0),
    0,
  );
}

/** What each cell of a row must print. */
function wantedCells(id: string, by: string, row: Row, lang: Lang) {
  const [first = '', second = ''] = row.labels;
  switch (by) {
    case 'period':
      return [inData(id, { period: row.date }, lang)];
    case 'age':
    case 'broad-age':
      return CENSUSES.map((period) => inData(id, { period, age: ageOf(first) }, lang));
    case 'pyramid': {
      const period = CENSUSES.find((date) => second.startsWith(date.slice(0, 4))) ?? '';
      const age = ageOf(first);
      return ['male', 'female'].map((sex) =>
        age === '0-4' ? firstFive(id, sex, period) : inData(id, { period, sex, age }, lang),
      );
    }
    case 'township':
    case 'county': {
      const code =
        by === 'township'
          ? /(\d{9})\/$/.exec(row.href)?.[1]
          : csv('counties').find(
              (one) => cell(one, `name_${lang}`).replace(/^张家口市/, '') === first,
            )?.['county_code'];
      const period = periodsOf(id, code ?? '').at(-1) ?? '';
      return [inData(id, { area: code ?? '', period }, lang)];
    }
    case 'part': {
      const part = indicators.find((one) => cell(one, `name_${lang}`) === first);
      const partId = part === undefined ? '' : cell(part, 'indicator_id');
      return [inData(partId, { period: periodsOf(partId, COUNTY).at(-1) ?? '' }, lang)];
    }
    default:
      throw new Error(`A table by ${by}`);
  }
}

describe.each(langs)('every cell of every table of an indicator (%s)', (lang) => {
  const tables = indicators.flatMap((row) => {
    const id = cell(row, 'indicator_id');
    return tablesOf(id, lang).map((table) => ({ id, ...table }));
  });

  test('prints what the data say, or what another hand works out of them', () => {
    const wrong = tables.flatMap(({ id, by, rows }) =>
      rows.flatMap((row) => {
        const wanted = wantedCells(id, by, row, lang);
        const same = row.cells.join() === wanted.join();
        return same
          ? []
          : [`${id} by ${by}: ${row.labels.join(' ')}: ${row.cells.join()} ≠ ${wanted.join()}`];
      }),
    );
    expect(wrong).toEqual([]);
  });

  test('has its share of the whole below it, where the rows are parts', () => {
    const parts = tables.filter(({ by }) => by === 'part' || by === 'broad-age');
    expect(parts.length).toBeGreaterThan(2);
    for (const { rows } of parts) {
      const numbers = rows.map(({ cells }) =>
        cells.map((text) => Number(text.replaceAll(',', ''))),
      );
      const totals = numbers.reduce((sums, row) => sums.map((sum, at) => sum + (row[at] ?? NaN)));
      expect(rows.map(({ shares }) => shares)).toEqual(
        numbers.map((row) =>
          row.map((number, at) => `${((number * 100) / (totals[at] ?? NaN)).toFixed(1)}%`),
        ),
      );
    }
  });

  test('is there: no row is missing, and no kind of table', () => {
    const rowsOf = (id: string, by: string) =>
      tables.find((table) => table.id === id && table.by === by)?.rows.length;
    expect(rowsOf('resident-population', 'township')).toBe(22);
    expect(rowsOf('resident-population', 'county')).toBe(19);
    expect(rowsOf('resident-population', 'pyramid')).toBe(36);
    expect(rowsOf('resident-population', 'age')).toBe(19);
    expect(rowsOf('resident-population', 'broad-age')).toBe(3);
    expect(rowsOf('elder-places', 'part')).toBe(4);
    for (const row of indicators) {
      const id = cell(row, 'indicator_id');
      const periods = periodsOf(id, COUNTY).length;
      expect(rowsOf(id, 'period') ?? 0, id).toBe(periods > 1 ? periods : 0);
    }
  });
});
