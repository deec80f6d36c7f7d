import { BROAD_GROUPS, FIVE_YEAR_GROUPS } from '#domain/ages.ts';
import type { Dataset } from '#domain/dataset.ts';
import type { Figure } from '#domain/figure.ts';
import type { FigureBook } from '#domain/figure-book.ts';
import { formatAge, formatDate } from '#domain/format.ts';
import { nameOf } from '#domain/text.ts';
import type { Lang } from '#tables/finding.ts';

/** One row of a table of figures: a label and a figure, or several in columns. */
export interface SeriesRow {
  readonly label: string;
  /** What several rows that follow one another have in common, such as an age group. */
  readonly group?: string;
  /** Code of the area, where the rows are areas. */
  readonly area: string | null;
  readonly figures: readonly (Figure | undefined)[];
}

/** A table of figures: what its rows are, the heads of its columns, and the rows. */
export interface Series {
  readonly by: SeriesBy;
  readonly columns: readonly string[];
  readonly rows: readonly SeriesRow[];
}

/** The ways to tell the figures of an indicator, in the order of its page. */
export const seriesBys = [
  'part',
  'period',
  'broad-age',
  'pyramid',
  'age',
  'township',
  'county',
] as const;
export type SeriesBy = (typeof seriesBys)[number];

/** Every figure of a series, row by row. */
export function figuresOf({ rows }: Series): Figure[] {
  return rows.flatMap((row) => row.figures.filter((figure) => figure !== undefined));
}

/** The figures of an indicator by period in the county, oldest first. */
export function byPeriod(book: FigureBook, id: string, county: string, lang: Lang): Series {
  const figures = book
    .of(id)
    .filter((f) => f.area === county && f.facility === null && f.sex === null && f.age === null)
    .toSorted((a, b) => (a.period < b.period ? -1 : 1));
  return {
    by: 'period',
    columns: [''],
    rows: figures.map((figure) => ({
      label: formatDate(figure.period, lang),
      area: null,
      figures: [figure],
    })),
  };
}

/** An indicator, an age group and a period; the latest where none is given. */
export interface AreaQuery {
  readonly id: string;
  readonly age?: string | undefined;
  readonly period?: string | undefined;
}

/** The figures of an indicator by township or by county, largest first. */
export function byArea(
  dataset: Dataset,
  book: FigureBook,
  by: 'township' | 'county',
  query: AreaQuery,
  lang: Lang,
): Series {
  const areas =
    by === 'township'
      ? dataset.townships.map(({ value }) => ({ code: value.township_code, row: value }))
      : dataset.counties.map(({ value }) => ({ code: value.county_code, row: value }));
  const rows = areas.map(({ code, row }) => ({
    // Among the counties of one city its name says nothing, and takes the room of theirs.
    label: nameOf(row, lang).replace(/^张家口市/, ''),
    area: code,
    figures: [book.find({ ...query, area: code })],
  }));
  return {
    by,
    columns: [''],
    rows: rows
      .filter((row) => row.figures[0] !== undefined)
      .toSorted((a, b) => (b.figures[0]?.value ?? -Infinity) - (a.figures[0]?.value ?? -Infinity)),
  };
}

/** Five-year age groups in columns by period, youngest first, for both sexes together. */
export function byAge(book: FigureBook, id: string, county: string, lang: Lang): Series {
  return ageSeries(book, id, county, lang, 'age', FIVE_YEAR_GROUPS);
}

/** The broad age groups that add up to everyone, in columns by period. */
export function byBroadAge(book: FigureBook, id: string, county: string, lang: Lang): Series {
  return ageSeries(book, id, county, lang, 'broad-age', BROAD_GROUPS);
}

function ageSeries(
  book: FigureBook,
  id: string,
  county: string,
  lang: Lang,
  by: SeriesBy,
  groups: readonly string[],
): Series {
  const periods = periodsOf(book, id, county, groups[0] ?? '');
  return {
    by,
    columns: periods.map((period) => formatDate(period.slice(0, 4), lang)),
    rows: groups
      .map((age) => ({
        label: formatAge(age, lang),
        area: null,
        figures: periods.map((period) => book.find({ id, area: county, age, period })),
      }))
      .filter((row) => row.figures.some((figure) => figure !== undefined)),
  };
}

/** Periods in which an indicator is told by age, oldest first. */
export function periodsOf(book: FigureBook, id: string, area: string, age: string): string[] {
  const figures = book.of(id).filter((figure) => figure.area === area && figure.age === age);
  return [...new Set(figures.map((figure) => figure.period))].toSorted();
}
