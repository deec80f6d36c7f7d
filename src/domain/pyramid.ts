import { FIVE_YEAR_GROUPS } from '#domain/ages.ts';
import type { Figure } from '#domain/figure.ts';
import type { FigureBook } from '#domain/figure-book.ts';
import { formatAge, formatDate } from '#domain/format.ts';
import { periodsOf } from '#domain/series.ts';
import type { Series } from '#domain/series.ts';
import type { Lang } from '#tables/finding.ts';

const SEXES = ['male', 'female'] as const;
const HEADS: Readonly<Record<Lang, readonly string[]>> = {
  zh: ['男', '女'],
  en: ['Men', 'Women'],
};

/**
 * Men and women by five-year age group, the oldest on top as in a population pyramid, with a row for
 * each period. The first year of life and the four after it are added up, so that every bar but the
 * open one stands for five years.
 */
export function byAgeAndSex(book: FigureBook, id: string, area: string, lang: Lang): Series {
  const periods = periodsOf(book, id, area, '85+').filter((period) =>
    SEXES.every((sex) => book.find({ id, area, age: '85+', sex, period }) !== undefined),
  );
  const groups = ['0-4', ...FIVE_YEAR_GROUPS.slice(2)].toReversed();
  return {
    by: 'pyramid',
    columns: HEADS[lang],
    rows: groups.flatMap((age) =>
      periods.map((period) => ({
        group: formatAge(age, lang),
        label: formatDate(period.slice(0, 4), lang),
        area: null,
        figures: SEXES.map((sex) => {
          const find = (group: string): Figure | undefined =>
            book.find({ id, area, age: group, sex, period });
          return age === '0-4' ? together(find('0'), find('1-4')) : find(age);
        }),
      })),
    ),
  };
}

/** The first five years of life; nothing where a part is missing. */
function together(first: Figure | undefined, rest: Figure | undefined): Figure | undefined {
  if (first === undefined || rest === undefined) return undefined;
  if (first.value === null || rest.value === null) return undefined;
  return {
    ...first,
    age: '0-4',
    value: first.value + rest.value,
    qualifier: 'derived',
    inputs: [first, rest],
  };
}
