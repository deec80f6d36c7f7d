import { dateForms } from '#downloads/date-forms.ts';
import { columnText } from '#i18n/columns.ts';
import { dataText } from '#i18n/data.ts';
import type { Lang } from '#tables/finding.ts';
import type { AnyColumn } from '#tables/table.ts';

/** What a column may hold, in words: 整数，0至2000; date, YYYY / YYYY-MM / YYYY-MM-DD. */
export function formatLimits(column: AnyColumn, lang: Lang): string {
  const t = dataText[lang];
  const columnWords = columnText[lang];
  const { minimum, maximum } = column.constraints;
  const limits =
    minimum !== undefined && maximum !== undefined
      ? columnWords.between(plain(minimum), plain(maximum))
      : minimum !== undefined
        ? columnWords.atLeast(plain(minimum))
        : maximum !== undefined
          ? columnWords.atMost(plain(maximum))
          : column.type === 'date'
            ? dateForms(column)
            : '';
  const isChoice = column.type === 'string' && column.constraints.choices !== undefined;
  return [isChoice ? columnWords.choice : columnWords.types[column.type], limits]
    .filter((part) => part !== '')
    .join(t.join);
}

/** As it would be typed into a cell, but with a true minus sign. */
function plain(value: number): string {
  return String(value).replace('-', '\u2212');
}
