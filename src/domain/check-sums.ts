import type { Dataset } from '#domain/dataset.ts';
import type { FigureBook } from '#domain/figure-book.ts';
import { reconcile } from '#domain/reconcile.ts';
import { finding } from '#tables/finding.ts';
import type { Finding } from '#tables/finding.ts';
import type { Check } from '#tables/checks.ts';
import { parseFormula } from '#tables/formula.ts';
import type { Formula } from '#tables/formula.ts';

/** Each check declared as `must_hold` does hold; a side that cannot be computed does not. */
export function checkSums(dataset: Dataset, book: FigureBook): Finding[] {
  return dataset.checks.flatMap(({ file, line, value: check }) => {
    if (check.kind !== 'must_hold') return [];
    const { left, right, difference, verdict } = reconcile(check, book);
    if (verdict === 'agrees') return [];
    // What rests on a withheld number cannot be checked, and need not give it away.
    if (verdict === 'unknown' && restsOnWithheld(check, book)) return [];
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

/** Whether a formula of the check asks for a number that is known and withheld. */
function restsOnWithheld({ left, right }: Check, book: FigureBook): boolean {
  const asks = (formula: Formula): boolean => {
    if (formula.op === 'round') return asks(formula.of);
    if ('left' in formula) return asks(formula.left) || asks(formula.right);
    if (formula.op === 'number' || formula.op === 'count') return false;
    const ref = formula.op === 'ref' ? formula.ref : formula.of;
    const figures =
      formula.op === 'ref' ? [book.scope.figure(ref)] : book.scope.parts(formula.op, ref);
    if (figures.some((figure) => figure?.status === 'suppressed')) return true;
    // A computed figure that is not there may rest on one itself.
    const inner =
      book.indicators.find((row) => row.indicator_id === ref.indicator)?.formula ?? null;
    if (inner === null) return false;
    return asks(parseFormula(inner));
  };
  return [left, right].some((side) => side !== null && asks(parseFormula(side)));
}

function sideText(value: number | undefined): string {
  return value === undefined ? '?' : String(value);
}
