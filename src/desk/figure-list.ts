import type { FigureBook } from '#domain/figure-book.ts';
import type { Figure, FigureQuery } from '#domain/figure.ts';
import { formatAge, formatDate, formatFigure } from '#domain/format.ts';
import { nameOf } from '#domain/text.ts';
import type { Lang } from '#tables/finding.ts';

/** A figure as an editor looks it up: what it says, and how an article asks for it. */
export interface ListedFigure {
  readonly id: string;
  readonly name: string;
  /** Period, area, age and sex in words. */
  readonly of: string;
  /** As an article would show it; null where there is no value. */
  readonly shown: string | null;
  /** For the text of an article, such as `<Figure id="…" />`. */
  readonly component: string;
  /** For titles and summaries, such as `[[…]]`. */
  readonly placeholder: string;
}

/** Names of areas and facilities by their codes. */
export type Names = ReadonlyMap<string, string>;

/** Every figure of the book, in the order of the indicators. */
export function listFigures(book: FigureBook, names: Names, lang: Lang): ListedFigure[] {
  return book.indicators.flatMap((indicator) =>
    book.of(indicator.indicator_id).map((figure) => {
      const query = shortestQuery(book, figure);
      const { id, ...rest } = query;
      const items = Object.entries(rest).filter(([, value]) => value !== undefined);
      const attributes = items.map(([key, value]) => ` ${key}="${value}"`).join('');
      return {
        id,
        name: nameOf(indicator, lang),
        of: describe(figure, names, book.countyCode, lang),
        shown: formatFigure(figure, lang),
        component: `<Figure id="${id}"${attributes} />`,
        placeholder: `[[${[id, ...items.map(([key, value]) => `${key}=${value}`)].join(' ')}]]`,
      };
    }),
  );
}

/** The figures that hold every word of a search, in their id, name, area or period. */
export function searchFigures(
  figures: readonly ListedFigure[],
  search: string,
): readonly ListedFigure[] {
  const words = search.normalize('NFKC').toLowerCase().split(/\s+/).filter(Boolean);
  return figures.filter((figure) => {
    const text = `${figure.id} ${figure.name} ${figure.of} ${figure.shown ?? ''}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
}

/** What has to be said for the book to give this very figure. */
function shortestQuery(book: FigureBook, figure: Figure): FigureQuery {
  const { area, age, sex, facility, period } = figure;
  const query = {
    id: figure.indicator.indicator_id,
    ...(facility === null ? (area === book.countyCode ? {} : { area }) : { facility }),
    ...(age === null ? {} : { age }),
    ...(sex === null ? {} : { sex }),
  };
  return book.find(query)?.period === period ? query : { ...query, period };
}

function describe(figure: Figure, names: Names, county: string, lang: Lang): string {
  const { area, age, sex, facility, period } = figure;
  const place = facility ?? (area === county ? null : area);
  const sexes = { male: { zh: '男', en: 'men' }, female: { zh: '女', en: 'women' } };
  const parts = [
    formatDate(period, lang),
    place === null ? null : (names.get(place) ?? place),
    age === null ? null : formatAge(age, lang),
    sex === null ? null : sexes[sex][lang],
  ];
  return parts.filter((part) => part !== null).join(lang === 'zh' ? '，' : ', ');
}
