import type { FigureBook } from '#domain/figure-book.ts';
import type { Series } from '#domain/series.ts';
import { nameOf } from '#domain/text.ts';
import type { Lang } from '#tables/finding.ts';
import { parseFormula } from '#tables/formula.ts';
import type { Formula } from '#tables/formula.ts';

/**
 * The parts of an indicator that adds up others, such as village homes, day-care rooms,
 * institutions and county homes. Without rows where its formula is no plain sum of different
 * indicators.
 */
export function byPart(book: FigureBook, id: string, area: string, lang: Lang): Series {
  const formula = book.indicators.find((row) => row.indicator_id === id)?.formula ?? null;
  const inputs = book.find({ id, area })?.inputs ?? [];
  const ids = new Set(inputs.map((input) => input.indicator.indicator_id));
  const isWhole = formula !== null && isSum(parseFormula(formula)) && ids.size === inputs.length;
  return {
    by: 'part',
    columns: [''],
    rows: (isWhole ? inputs : []).map((input) => ({
      label: nameOf(input.indicator, lang),
      area: null,
      figures: [input],
    })),
  };
}

function isSum(formula: Formula): boolean {
  if (formula.op === 'ref') return true;
  return formula.op === '+' && isSum(formula.left) && isSum(formula.right);
}
