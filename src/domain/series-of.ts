import type { Dataset } from '#domain/dataset.ts';
import type { FigureBook } from '#domain/figure-book.ts';
import { byPart } from '#domain/parts.ts';
import { byAgeAndSex } from '#domain/pyramid.ts';
import { byAge, byArea, byBroadAge, byPeriod } from '#domain/series.ts';
import type { AreaQuery, Series, SeriesBy } from '#domain/series.ts';
import { parseFormula } from '#tables/formula.ts';
import type { Lang } from '#tables/finding.ts';

/** The indicator by which another ranks areas; null where it does not rank. */
export function rankedBy(book: FigureBook, id: string): string | null {
  const formula = book.indicators.find((row) => row.indicator_id === id)?.formula ?? null;
  if (formula === null) return null;
  const parsed = parseFormula(formula);
  return parsed.op === 'rank_townships' || parsed.op === 'rank_counties'
    ? parsed.of.indicator
    : null;
}

/** The figures of an indicator, told in one of the ways there are. Without rows where they are not. */
export function seriesOf(
  dataset: Dataset,
  book: FigureBook,
  by: SeriesBy,
  query: AreaQuery,
  lang: Lang,
): Series {
  const { countyCode } = book;
  // Bars of ranks would say the opposite; the ranks stand in the table of what is ranked.
  if (rankedBy(book, query.id) !== null) return { by, columns: [], rows: [] };
  switch (by) {
    case 'township':
    case 'county':
      return byArea(dataset, book, by, query, lang);
    case 'period':
      return byPeriod(book, query.id, countyCode, lang);
    case 'age':
      return byAge(book, query.id, countyCode, lang);
    case 'broad-age':
      return byBroadAge(book, query.id, countyCode, lang);
    case 'pyramid':
      return byAgeAndSex(book, query.id, countyCode, lang);
    case 'part':
      return byPart(book, query.id, countyCode, lang);
  }
}
