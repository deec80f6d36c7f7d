import type { Dataset } from '#domain/dataset.ts';
import { evaluate } from '#domain/evaluate.ts';
import type { FigureBook } from '#domain/figure-book.ts';
import { finding } from '#tables/finding.ts';
import type { Finding } from '#tables/finding.ts';
import { parseFormula } from '#tables/formula.ts';

/** Each check declared as `must_hold` does hold; a side that cannot be computed does not. */
export function checkSums(dataset: Dataset, book: FigureBook): Finding[] {
  return dataset.checks.flatMap(({ file, line, value: check }) => {
    if (check.kind !== 'must_hold') return [];
    const left = evaluate(parseFormula(check.left), book.scope)?.value ?? NaN;
    const right = evaluate(parseFormula(check.right), book.scope)?.value ?? NaN;
    const difference = Math.abs(left - right);
    if (difference <= check.tolerance) return [];
    const params = {
      statement: check.statement_zh,
      statementEn: check.statement_en,
      left: sideText(left),
      right: sideText(right),
      difference: sideText(difference),
    };
    return [
      finding(
        { file, line, column: 'check_id', value: check.check_id },
        { code: 'check-fails', params },
      ),
    ];
  });
}

function sideText(value: number): string {
  return Number.isNaN(value) ? '?' : String(value);
}
