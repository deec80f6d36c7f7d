import type { Figure } from '#domain/figure.ts';
import type { Aggregate, Condition, FigureRef, Formula } from '#tables/formula.ts';

/** What a formula can see. */
export interface Scope {
  /** The one figure a reference means, or undefined where there is none. */
  readonly figure: (ref: FigureRef) => Figure | undefined;
  /** The figures an aggregate adds up; empty where any part is missing. */
  readonly parts: (aggregate: Aggregate, ref: FigureRef) => readonly Figure[];
  /** Number of published rows of a table that meet the conditions; example rows never count. */
  readonly count: (table: string, where: readonly Condition[]) => number;
}

export interface Evaluated {
  readonly value: number;
  readonly inputs: readonly Figure[];
}

/**
 * Computes a formula. Null where an input is missing or not reported, or a divisor is zero: a
 * figure that cannot be computed is not shown at all.
 */
export function evaluate(formula: Formula, scope: Scope): Evaluated | null {
  switch (formula.op) {
    case 'number':
      return { value: formula.value, inputs: [] };
    case 'count':
      return { value: scope.count(formula.table, formula.where), inputs: [] };
    case 'ref': {
      const figure = scope.figure(formula.ref);
      if (figure === undefined || figure.value === null) return null;
      return { value: figure.value, inputs: [figure] };
    }
    case 'round': {
      const inner = evaluate(formula.of, scope);
      return inner === null ? null : { ...inner, value: Math.round(inner.value) };
    }
    case 'sum_townships':
    case 'sum_ages':
    case 'sum_sexes':
      return addUp(scope.parts(formula.op, formula.of));
    default:
      return combine(formula.op, evaluate(formula.left, scope), evaluate(formula.right, scope));
  }
}

function addUp(parts: readonly Figure[]): Evaluated | null {
  let value = 0;
  for (const part of parts) {
    if (part.value === null) return null;
    value += part.value;
  }
  return parts.length === 0 ? null : { value, inputs: parts };
}

function combine(
  op: '+' | '-' | '*' | '/',
  left: Evaluated | null,
  right: Evaluated | null,
): Evaluated | null {
  if (left === null || right === null) return null;
  const inputs = [...left.inputs, ...right.inputs];
  if (op === '+') return { value: left.value + right.value, inputs };
  if (op === '-') return { value: left.value - right.value, inputs };
  if (op === '*') return { value: left.value * right.value, inputs };
  return right.value === 0 ? null : { value: left.value / right.value, inputs };
}
