import type { Dataset } from '#domain/dataset.ts';
import type { FigureBook } from '#domain/figure-book.ts';
import { reconcile } from '#domain/reconcile.ts';
import { finding } from '#tables/finding.ts';
import type { Finding } from '#tables/finding.ts';

/** Each check declared as `must_hold` does hold; a side that cannot be computed does not. */
export function checkSums(dataset: Dataset, book: FigureBook): Finding[] {
  return dataset.checks.flatMap(({ file, line, value: check }) => {
    if (check.kind !== 'must_hold') return [];
    const { left, right, difference, verdict } = reconcile(check, book);
    if (verdict === 'agrees') return [];
    const params = {
      statement: check.statement_zh,
      statementEn: check.statement_en,
      left: sideText(left?.value),
      right: sideText(right?.value),
      difference: sideText(difference === null ? undefined : Math.abs(difference)),
    };
    const place = { file, line, column: 'check_id', value: check.check_id };
    return [finding(place, { code: 'check-fails', params })];
  });
}

function sideText(value: number | undefined): string {
  return value === undefined ? '?' : String(value);
}
