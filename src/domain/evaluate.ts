import { medianAge } from '#domain/ages.ts';
import type { Figure } from '#domain/figure.ts';
import type { Aggregate, Condition, FigureRef, Formula } from '#tables/formula.ts';

/** What a formula can see. */
export interface Scope {
  /** The one figure a reference means, or undefined where there is none. */
  readonly figure: (ref: FigureRef) => Figure | undefined;
  /** The figures an aggregate takes together; empty where any part is missing. */
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
    case 'median_age':
      return halfWay(scope.parts(formula.op, formula.of));
    case 'rank_townships':
    case 'rank_counties':
      return rank(scope.figure(formula.of), scope.parts(formula.op, formula.of));
    default:
      return combine(formula.op, evaluate(formula.left, scope), evaluate(formula.right, scope));
  }
}

/** The median age of people counted by age group. */
function halfWay(parts: readonly Figure[]): Evaluated | null {
  if (parts.some((part) => part.value === null)) return null;
  const counts = parts.map(({ age, value }) => ({ group: age ?? '', count: value ?? 0 }));
  const value = medianAge(counts);
  return value === null ? null : { value, inputs: parts };
}

/** Place of a figure among those of all areas, the largest first; equal figures share a place. */
function rank(own: Figure | undefined, all: readonly Figure[]): Evaluated | null {
  const value = own?.value ?? null;
  if (own === undefined || value === null || all.length === 0) return null;
  if (all.some((other) => other.value === null)) return null;
  const larger = all.filter((other) => (other.value ?? 0) > value);
  return { value: larger.length + 1, inputs: [own, ...all.filter((other) => other !== own)] };
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
