import { formulaRefs, parseFormula } from '#tables/formula.ts';
import type { Indicator } from '#tables/indicators.ts';

/** Indicators near another: what it is computed from, what is computed from it, its theme. */
export interface Related {
  readonly inputs: readonly Indicator[];
  readonly outputs: readonly Indicator[];
  /** Others of the theme that are neither. */
  readonly theme: readonly Indicator[];
}

/** Finds what is near an indicator, each once, in the order of the table. */
export function relatedTo(indicator: Indicator, all: readonly Indicator[]): Related {
  const others = all.filter((other) => other !== indicator);
  const own = inputsOf(indicator);
  const inputs = others.filter((other) => own.has(other.indicator_id));
  const outputs = others.filter((other) => inputsOf(other).has(indicator.indicator_id));
  const near = new Set([...inputs, ...outputs]);
  return {
    inputs,
    outputs: outputs.filter((other) => !inputs.includes(other)),
    theme: others.filter((other) => other.theme === indicator.theme && !near.has(other)),
  };
}

function inputsOf({ formula }: Indicator): Set<string> {
  if (formula === null) return new Set();
  return new Set(formulaRefs(parseFormula(formula)).map((ref) => ref.indicator));
}
