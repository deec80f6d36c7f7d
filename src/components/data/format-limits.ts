import { dateForms } from '#downloads/date-forms.ts';
import { dataText } from '#i18n/data.ts';
import type { Lang } from '#tables/finding.ts';
import type { AnyColumn } from '#tables/table.ts';

/** What a column may hold, in words: 整数，0至2000; date, YYYY / YYYY-MM / YYYY-MM-DD. */
export function formatLimits(column: AnyColumn, lang: Lang): string {
  const t = dataText[lang];
  const { minimum, maximum } = column.constraints;
  const limits =
    minimum !== undefined && maximum !== undefined
      ? t.between(plain(minimum), plain(maximum))
      : minimum !== undefined
        ? t.atLeast(plain(minimum))
        : maximum !== undefined
          ? t.atMost(plain(maximum))
          : column.type === 'date'
            ? dateForms(column)
            : '';
  const isChoice = column.type === 'string' && column.constraints.choices !== undefined;
  return [isChoice ? t.choice : t.types[column.type], limits]
    .filter((part) => part !== '')
    .join(t.join);
}

/** As it would be typed into a cell, but with a true minus sign. */
function plain(value: number): string {
  return String(value).replace('-', '\u2212');
}
