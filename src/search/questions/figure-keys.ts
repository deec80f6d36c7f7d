import { FormulaError, parseFormula } from '#tables/formula.ts';
import type { FigureRef, Formula } from '#tables/formula.ts';
import type { Indicator } from '#tables/indicators.ts';

/**
 * What an indicator measures, as a key that a question can be put together to: `resident-population`
 * with a group is `resident-population|60+`, a part of the whole `share(…)`, a difference between two
 * periods `change(…)`. So a new indicator whose formula has one of these shapes is asked for without a
 * word of code.
 */
export type FigureKey = string;

/** How one measure is made from another. */
export type Making = 'share' | 'county-share' | 'change' | 'rate' | 'rank' | 'sum';

export const made = (making: Making, of: FigureKey): FigureKey => `${making}(${of})`;

/** A measure of some people of a group: an age, a sex, or both. */
export function grouped(id: string, age: string | null, sex: string | null): FigureKey {
  return [id, age, sex].filter((part) => part !== null).join('|');
}

interface Shaped {
  readonly key: FigureKey;
  /** Periods that the formula names. */
  readonly periods: readonly string[];
}

type Keyed = Pick<Indicator, 'indicator_id' | 'formula' | 'unit_en'>;

const isPercent = ({ unit_en }: Keyed): boolean => unit_en === '%';

/** `a / b`, where the formula is `a / b * 100`. */
function ratioOf(formula: Formula): { readonly part: FigureRef; readonly whole: FigureRef } | null {
  if (formula.op !== '*' || formula.right.op !== 'number' || formula.left.op !== '/') return null;
  const { left, right } = formula.left;
  return left.op === 'ref' && right.op === 'ref' ? { part: left.ref, whole: right.ref } : null;
}

/** Keys of all indicators, with the periods that their formulas are bound to. */
export function figureKeys(indicators: readonly Keyed[]): ReadonlyMap<string, Shaped> {
  const byId = new Map(indicators.map((row) => [row.indicator_id, row]));
  const keys = new Map<string, Shaped>();

  const keyOfRef = ({ indicator, age, sex }: FigureRef): FigureKey =>
    age === null && sex === null ? keyOf(indicator) : grouped(indicator, age, sex);

  function ofRatio(
    row: Keyed,
    { part, whole }: NonNullable<ReturnType<typeof ratioOf>>,
  ): FigureKey {
    const of = keyOfRef(part);
    if (!isPercent(row) || whole.age !== null || whole.sex !== null) return row.indicator_id;
    if (of === made('change', keyOfRef(whole))) return made('rate', keyOfRef(whole));
    return made(whole.area === null ? 'share' : 'county-share', of);
  }

  function ofFormula(row: Keyed, formula: Formula): FigureKey {
    if (formula.op === 'ref') return keyOfRef(formula.ref);
    if (formula.op === 'rank_counties' || formula.op === 'rank_townships') {
      return made('rank', keyOfRef(formula.of));
    }
    if (formula.op === 'sum_townships') return made('sum', keyOfRef(formula.of));
    if (formula.op === '-' && formula.left.op === 'ref' && formula.right.op === 'ref') {
      const [now, then] = [formula.left.ref, formula.right.ref];
      const same = keyOfRef(now) === keyOfRef(then) && now.period !== then.period;
      return same ? made('change', keyOfRef(now)) : row.indicator_id;
    }
    const ratio = ratioOf(formula);
    return ratio === null ? row.indicator_id : ofRatio(row, ratio);
  }

  function keyOf(id: string): FigureKey {
    const known = keys.get(id);
    if (known !== undefined) return known.key;
    const row = byId.get(id);
    // Found before its own formula is read, so that a circle ends.
    keys.set(id, { key: id, periods: [] });
    if (row === undefined || row.formula === null) return id;
    const shaped = shapedBy(row, row.formula);
    keys.set(id, shaped);
    return shaped.key;
  }

  function shapedBy(row: Keyed, text: string): Shaped {
    try {
      const periods = text.match(/(?<=@)[\d-]+/g) ?? [];
      return { key: ofFormula(row, parseFormula(text)), periods: [...new Set(periods)] };
    } catch (error) {
      // What a formula lacks is told where the data are checked.
      if (error instanceof FormulaError) return { key: row.indicator_id, periods: [] };
      throw error;
    }
  }

  for (const { indicator_id: id } of indicators) keyOf(id);
  return keys;
}
