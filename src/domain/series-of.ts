import type { Dataset } from '#domain/dataset.ts';
import type { FigureBook } from '#domain/figure-book.ts';
import { byPart } from '#domain/parts.ts';
import { byAgeAndSex } from '#domain/pyramid.ts';
import { byAge, byArea, byBroadAge, byPeriod } from '#domain/series.ts';
import type { AreaQuery, Series, SeriesBy } from '#domain/series.ts';
import type { Lang } from '#tables/finding.ts';

/** The figures of an indicator, told in one of the ways there are. Without rows where they are not. */
export function seriesOf(
  dataset: Dataset,
  book: FigureBook,
  by: SeriesBy,
  query: AreaQuery,
  lang: Lang,
): Series {
  const { countyCode } = book;
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
