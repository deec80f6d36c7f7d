import { FIVE_YEAR_GROUPS } from '#domain/ages.ts';
import type { Dataset } from '#domain/dataset.ts';
import { evaluate } from '#domain/evaluate.ts';
import type { Scope } from '#domain/evaluate.ts';
import { figureFromObservation, withAnchors } from '#domain/figure.ts';
import type { Figure, FigureQuery, Unanchored } from '#domain/figure.ts';
import { countRows } from '#domain/count-rows.ts';
import { FormulaError, formulaRefs, parseFormula } from '#tables/formula.ts';
import type { Aggregate, FigureRef, Formula } from '#tables/formula.ts';
import { factKey, indexStatements } from '#domain/statements.ts';
import { observations } from '#tables/observations.ts';
import { rowKey } from '#tables/parse-table.ts';
import type { Indicator } from '#tables/indicators.ts';

/** All figures of the site, observed and computed. */
export interface FigureBook {
  readonly indicators: readonly Indicator[];
  /** Six-digit code of the county that the site is about. */
  readonly countyCode: string;
  /** Figures of one indicator, in the order of the data; throws on a formula that runs in a circle. */
  readonly of: (indicatorId: string) => readonly Figure[];
  readonly find: (query: FigureQuery) => Figure | undefined;
  /** What a formula outside the indicators (a check) sees. */
  readonly scope: Scope;
}

/** Books by the tables that they were made of, whose figures are worked out once. */
const books = new WeakMap<Dataset, FigureBook>();

/** The book of some tables. Computed indicators are worked out when first asked for. */
export function buildFigureBook(dataset: Dataset, countyCode: string): FigureBook {
  const known = books.get(dataset);
  if (known?.countyCode === countyCode) return known;
  const made = makeBook(dataset, countyCode);
  books.set(dataset, made);
  return made;
}

function makeBook(dataset: Dataset, countyCode: string): FigureBook {
  const indicators = dataset.indicators.map((row) => row.value);
  const byId = new Map(indicators.map((indicator) => [indicator.indicator_id, indicator]));
  const townshipCodes = dataset.townships.map((row) => row.value.township_code);
  const countyCodes = dataset.counties.map((row) => row.value.county_code);
  const done = observed(dataset, byId);
  const working = new Set<string>();

  function of(indicatorId: string): readonly Figure[] {
    const ready = done.get(indicatorId);
    if (ready !== undefined) return ready;
    const indicator = byId.get(indicatorId);
    if (indicator === undefined || indicator.formula === null) return [];
    if (working.has(indicatorId)) throw new FormulaError(`${indicatorId} ↻`);
    working.add(indicatorId);
    const figures = compute(indicator, parseFormula(indicator.formula));
    working.delete(indicatorId);
    done.set(indicatorId, figures);
    return figures;
  }

  function compute(indicator: Indicator, formula: Formula): Figure[] {
    const areas = indicator.coverage.flatMap((level) => {
      if (level === 'townships') return townshipCodes;
      return level === 'counties' ? countyCodes : [countyCode];
    });
    const figures = [...new Set(areas)].flatMap((area) =>
      periodsOf(formula, area).flatMap((period) => {
        const result = evaluate(formula, scopeFor(area, period));
        if (result === null) return [];
        const figure = derived(indicator, area, period, result);
        return formula.op === 'ref' ? [takenOver(figure)] : [figure];
      }),
    );
    return withAnchors(figures);
  }

  /** The first reference says what the result is about: its period, or each of its periods. */
  function periodsOf(formula: Formula, area: string): string[] {
    const [first] = formulaRefs(formula);
    if (first === undefined) return [];
    if (first.period !== null) return [first.period];
    const figures = of(first.indicator).filter((figure) => figure.area === (first.area ?? area));
    return [...new Set(figures.map((figure) => figure.period))];
  }

  function pick(ref: FigureRef, area: string, period: string | undefined): Figure | undefined {
    return find({
      id: ref.indicator,
      area: ref.area ?? area,
      period: ref.period ?? period,
      age: ref.age ?? undefined,
      sex: ref.sex ?? undefined,
    });
  }

  function parts(aggregate: Aggregate, ref: FigureRef, area: string, period?: string): Figure[] {
    const refs: FigureRef[] = {
      sum_townships: () => townshipCodes.map((code) => ({ ...ref, area: code })),
      sum_ages: () => FIVE_YEAR_GROUPS.map((age) => ({ ...ref, age })),
      sum_sexes: () => (['male', 'female'] as const).map((sex) => ({ ...ref, sex })),
      median_age: () => FIVE_YEAR_GROUPS.map((age) => ({ ...ref, age })),
      rank_townships: () => townshipCodes.map((code) => ({ ...ref, area: code })),
      rank_counties: () => countyCodes.map((code) => ({ ...ref, area: code })),
    }[aggregate]();
    const found = refs.map((part) => pick(part, area, period));
    return found.every((figure) => figure !== undefined) ? found : [];
  }

  function scopeFor(area: string, period: string | undefined): Scope {
    return {
      figure: (ref) => pick(ref, area, period),
      parts: (aggregate, ref) => parts(aggregate, ref, area, period),
      count: (table, where) => countRows(dataset, table, where),
    };
  }

  function find(query: FigureQuery): Figure | undefined {
    const matching = of(query.id).filter(
      (figure) =>
        figure.area === (query.area ?? (query.facility === undefined ? countyCode : figure.area)) &&
        figure.facility === (query.facility ?? null) &&
        figure.age === (query.age ?? null) &&
        figure.sex === (query.sex ?? null) &&
        figure.period.startsWith(query.period ?? ''),
    );
    const newestFirst = matching.toSorted((a, b) => (a.period < b.period ? 1 : -1));
    return newestFirst.find((figure) => figure.value !== null) ?? newestFirst[0];
  }

  return { indicators, countyCode, of, find, scope: scopeFor(countyCode, undefined) };
}

function observed(dataset: Dataset, byId: ReadonlyMap<string, Indicator>): Map<string, Figure[]> {
  const figures = new Map<string, Unanchored[]>();
  const statements = indexStatements(dataset);
  for (const { value } of dataset.observations) {
    const indicator = byId.get(value.indicator_id);
    if (indicator === undefined) continue;
    const list = figures.get(value.indicator_id) ?? [];
    const fact = factKey('observations', rowKey(observations, value), 'value');
    list.push(figureFromObservation(indicator, value, statements.get(fact)));
    figures.set(value.indicator_id, list);
  }
  return new Map([...figures].map(([id, list]) => [id, withAnchors(list)] as const));
}

function derived(
  indicator: Indicator,
  area: string,
  period: string,
  { value, inputs }: { value: number; inputs: readonly Figure[] },
): Unanchored {
  return {
    indicator,
    area,
    facility: null,
    period,
    sex: null,
    age: null,
    value,
    status: inputs.some((input) => input.status === 'preliminary') ? 'preliminary' : 'final',
    qualifier: 'derived',
    precision: precisionOf(indicator, inputs),
    cumulative: false,
    sources: [...new Set(inputs.flatMap((input) => input.sources))],
    locator: null,
    phrase: null,
    note: { zh: indicator.method_zh, en: indicator.method_en },
    inputs: [...new Set(inputs)],
    further: [],
  };
}

/** A figure that another indicator has already is none of the site's own working. */
function takenOver(figure: Unanchored): Unanchored {
  const [from] = figure.inputs;
  if (from === undefined) return figure;
  const { qualifier, precision, cumulative, locator, phrase, note, further } = from;
  return { ...figure, qualifier, precision, cumulative, locator, phrase, note, further };
}

/** A sum of numbers some of which are at least so much is at least so much; else it is about. */
function precisionOf(indicator: Indicator, inputs: readonly Figure[]): Figure['precision'] {
  if (inputs.every((input) => input.precision === 'exact')) return 'exact';
  const bounds = inputs.every((input) => input.precision !== 'approx');
  const sum = !/[-*/]|round|median|rank/.test((indicator.formula ?? '').replace(/\{[^}]*\}/g, ''));
  return bounds && sum ? 'at_least' : 'approx';
}
