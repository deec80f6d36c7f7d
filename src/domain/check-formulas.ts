import { isTableName } from '#domain/count-rows.ts';
import type { Dataset } from '#domain/dataset.ts';
import { finding } from '#tables/finding.ts';
import type { Finding, Place } from '#tables/finding.ts';
import { formulaRefs, parseFormula } from '#tables/formula.ts';
import type { Formula } from '#tables/formula.ts';
import { tables } from '#tables/index.ts';
import { nearest } from '#tables/nearest.ts';

/** Formulas name indicators, tables and columns that exist, and never run in a circle. */
export function checkFormulas(dataset: Dataset): Finding[] {
  const formulas = new Map<string, Formula>();
  const places: [Place, Formula][] = [];
  for (const { file, line, value } of dataset.indicators) {
    if (value.formula === null) continue;
    const formula = parseFormula(value.formula);
    formulas.set(value.indicator_id, formula);
    places.push([{ file, line, column: 'formula', value: value.formula }, formula]);
  }
  for (const { file, line, value } of dataset.checks) {
    for (const column of ['left', 'right'] as const) {
      const side = value[column];
      if (side !== null) places.push([{ file, line, column, value: side }, parseFormula(side)]);
    }
  }
  const known = new Set(dataset.indicators.map((row) => row.value.indicator_id));
  return places.flatMap(([place, formula]) => [
    ...unknownNames(place, formula, known),
    ...circles(place, formula, formulas),
  ]);
}

function unknownNames(place: Place, formula: Formula, known: ReadonlySet<string>): Finding[] {
  const missing = formulaRefs(formula).filter((ref) => !known.has(ref.indicator));
  return [
    ...missing.map((ref) => {
      const near = nearest(ref.indicator, known);
      const hint = near === undefined ? '' : `→ ${near} `;
      const params = { table: 'indicators', hint };
      return finding({ ...place, value: `{${ref.indicator}}` }, { code: 'reference', params });
    }),
    ...unknownCounts(formula).map((reason) =>
      finding(place, { code: 'formula', params: { reason } }),
    ),
  ];
}

function unknownCounts(formula: Formula): string[] {
  if (formula.op === 'round') return unknownCounts(formula.of);
  if (formula.op === 'count') {
    const { table, where } = formula;
    if (!isTableName(table)) return [`count(${table})`];
    const columns = tables[table].columns;
    return where
      .filter((condition) => !Object.hasOwn(columns, condition.column))
      .map((condition) => `${table}.${condition.column}`);
  }
  if (!('left' in formula)) return [];
  return [...unknownCounts(formula.left), ...unknownCounts(formula.right)];
}

function circles(place: Place, formula: Formula, all: ReadonlyMap<string, Formula>): Finding[] {
  const path = findCircle(formula, all, []);
  if (path === null) return [];
  return [finding(place, { code: 'formula-circular', params: { path: path.join(' → ') } })];
}

function findCircle(
  formula: Formula,
  all: ReadonlyMap<string, Formula>,
  path: readonly string[],
): string[] | null {
  for (const { indicator } of formulaRefs(formula)) {
    if (path.includes(indicator)) return [...path, indicator];
    const inner = all.get(indicator);
    const found = inner === undefined ? null : findCircle(inner, all, [...path, indicator]);
    if (found !== null) return found;
  }
  return null;
}
