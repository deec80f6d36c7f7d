import type { Scope } from '#domain/evaluate.ts';
import type { Figure } from '#domain/figure.ts';
import type { Formula } from '#tables/formula.ts';

/** A sum of withheld figures, each so many times, and a number that is known. */
export interface Affine {
  readonly known: number;
  readonly times: ReadonlyMap<Figure, number>;
}

const constant = (known: number): Affine => ({ known, times: new Map() });

/**
 * A formula as a sum of the figures in it that are withheld; null where it is no such sum, or where
 * something is missing otherwise.
 */
export function affineOf(formula: Formula, scope: Scope): Affine | null {
  switch (formula.op) {
    case 'number':
      return constant(formula.value);
    case 'count':
      return constant(scope.count(formula.table, formula.where));
    case 'ref':
      return ofFigure(scope.figure(formula.ref));
    case 'sum_townships':
    case 'sum_ages':
    case 'sum_sexes': {
      const parts = scope.parts(formula.op, formula.of).map(ofFigure);
      if (parts.length === 0) return null;
      return parts.reduce((sum, part) => sum && part && add(sum, part, 1), constant(0));
    }
    case '+':
    case '-':
    case '*':
    case '/': {
      const left = affineOf(formula.left, scope);
      const right = affineOf(formula.right, scope);
      if (left === null || right === null) return null;
      if (formula.op === '+') return add(left, right, 1);
      if (formula.op === '-') return add(left, right, -1);
      if (right.times.size === 0) {
        const factor = formula.op === '*' ? right.known : 1 / right.known;
        return Number.isFinite(factor) ? add(constant(0), left, factor) : null;
      }
      return formula.op === '*' && left.times.size === 0
        ? add(constant(0), right, left.known)
        : null;
    }
    default:
      return null;
  }
}

function ofFigure(figure: Figure | undefined): Affine | null {
  if (figure === undefined) return null;
  if (figure.value !== null) return constant(figure.value);
  return figure.status === 'suppressed' ? { known: 0, times: new Map([[figure, 1]]) } : null;
}

function add(a: Affine, b: Affine, factor: number): Affine {
  const times = new Map(a.times);
  for (const [figure, count] of b.times) {
    times.set(figure, (times.get(figure) ?? 0) + factor * count);
  }
  return { known: a.known + factor * b.known, times };
}
