import type { Dataset } from '#domain/dataset.ts';
import { evaluate } from '#domain/evaluate.ts';
import type { Figure } from '#domain/figure.ts';
import type { FigureBook } from '#domain/figure-book.ts';
import type { Check } from '#tables/checks.ts';
import { parseFormula } from '#tables/formula.ts';

export const verdicts = {
  agrees: { zh: '相符', en: 'agrees' },
  differs: { zh: '有出入', en: 'differs' },
  unknown: { zh: '无法核对', en: 'cannot be checked' },
} as const;
export type Verdict = keyof typeof verdicts;

/** One side of a check: its value, and the figures it was computed from. */
export interface Side {
  readonly formula: string;
  readonly value: number;
  readonly inputs: readonly Figure[];
}

/** A check with both sides worked out. */
export interface Reconciled {
  readonly check: Check;
  /** Null where a side has no formula or an input is missing. */
  readonly left: Side | null;
  readonly right: Side | null;
  /** Left less right; null where either side is missing. */
  readonly difference: number | null;
  readonly verdict: Verdict;
}

/** Works out every check, in the order of the table. A check is a row of data, not code. */
export function reconcileAll(dataset: Dataset, book: FigureBook): Reconciled[] {
  return dataset.checks.map(({ value }) => reconcile(value, book));
}

export function reconcile(check: Check, book: FigureBook): Reconciled {
  const left = side(check.left, book);
  const right = check.right === null ? null : side(check.right, book);
  if (left === null || right === null) {
    return { check, left, right, difference: null, verdict: 'unknown' };
  }
  const difference = left.value - right.value;
  const verdict = Math.abs(difference) <= check.tolerance ? 'agrees' : 'differs';
  return { check, left, right, difference, verdict };
}

/** How many checks come to each verdict. */
export function countVerdicts(
  results: readonly { readonly verdict: Verdict }[],
): Record<Verdict, number> {
  const count = (verdict: Verdict): number =>
    results.filter((result) => result.verdict === verdict).length;
  return { agrees: count('agrees'), differs: count('differs'), unknown: count('unknown') };
}

function side(formula: string, book: FigureBook): Side | null {
  const result = evaluate(parseFormula(formula), book.scope);
  return result === null ? null : { formula, value: result.value, inputs: result.inputs };
}
