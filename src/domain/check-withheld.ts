import { solve } from 'yalps';
import type { Constraint } from 'yalps';
import { affineOf } from '#domain/affine.ts';
import type { Dataset } from '#domain/dataset.ts';
import type { FigureBook } from '#domain/figure-book.ts';
import { countTable } from '#domain/withheld-cells.ts';
import type { Cell, CountTable } from '#domain/withheld-cells.ts';
import { finding } from '#tables/finding.ts';
import type { Finding } from '#tables/finding.ts';
import { formulaRefs, parseFormula } from '#tables/formula.ts';
import type { Indicator } from '#tables/indicators.ts';
import { isTooSmall, SMALLEST_COUNT_OF_PEOPLE } from '#tables/observations.ts';

/** What a sum of parts is known to be, and the words that say from where. */
interface Relation {
  readonly said: string;
  readonly bounds: Constraint;
  /** How often each part stands in it. */
  readonly times: ReadonlyMap<string, number>;
}

interface Table extends CountTable {
  readonly id: string;
  readonly indicator: Indicator;
}

/**
 * No withheld number follows from what is published: neither by the sums that a table allows over
 * sexes, ages and townships, nor by the checks that must hold. For each one the smallest and the
 * largest value are looked for that agree with everything else; where they meet, it is given away.
 */
export function checkWithheld(dataset: Dataset, book: FigureBook): Finding[] {
  const tables = tablesOf(dataset, book);
  const withheld = tables.filter(({ cells }) => cells.some(isWithheld));
  const relations = [
    ...withheld.flatMap((table) => table.cells.flatMap((cell) => relationOf(table, cell))),
    ...(withheld.length === 0 ? [] : heldRelations(dataset, book, withheld)),
  ];
  const found = withheld.flatMap((table) => {
    const own = connected(
      relations,
      table.cells.filter(isWithheld).flatMap((cell) => named(table, cell.parts)),
    );
    return table.cells.filter(isWithheld).flatMap((cell) => judge(table, cell, own));
  });
  return [...found, ...tables.flatMap(implied), ...computedTooSmall(dataset, book)];
}

/** A count worked out by a formula is as small as any other; a change over time counts nobody. */
function computedTooSmall(dataset: Dataset, book: FigureBook): Finding[] {
  return dataset.indicators.flatMap(({ file, line, value: { indicator_id, formula, unit_zh } }) => {
    if (formula === null) return [];
    const periods = formulaRefs(parseFormula(formula)).flatMap(({ period }) => period ?? []);
    const small = book.of(indicator_id).filter(({ value }) => isTooSmall(value, unit_zh));
    if (new Set(periods).size > 1 || small.length === 0) return [];
    const params = { least: SMALLEST_COUNT_OF_PEOPLE };
    const place = { file, line, column: 'formula', value: formula };
    return [finding(place, { code: 'count-computed', params })];
  });
}

function tablesOf(dataset: Dataset, book: FigureBook): Table[] {
  const indicators = new Map(book.indicators.map((row) => [row.indicator_id, row]));
  const groups = Map.groupBy(
    dataset.observations,
    ({ value }) => `${value.indicator_id}@${value.period}`,
  );
  return [...groups].flatMap(([id, rows]) => {
    const indicator = indicators.get(rows[0]?.value.indicator_id ?? '');
    if (indicator === undefined || !isCount(indicator)) return [];
    return [{ id, indicator, ...countTable(rows, dataset, book.countyCode) }];
  });
}

/** Whether numbers add up: not shares, ratios or amounts per something. */
function isCount({ unit_zh: unit, decimals }: Indicator): boolean {
  return unit !== null && decimals === 0 && !/[%％‰/]/.test(unit);
}

const isWithheld = ({ row: { value } }: Cell): boolean => value.status === 'suppressed';
const named = ({ id }: Table, parts: readonly string[]): string[] =>
  parts.map((part) => `${id} ${part}`);

/** What a row says of its parts: their sum, or that a withheld one is not nothing. */
function relationOf(table: Table, cell: Cell): Relation[] {
  const { value, status, qualifier } = cell.row.value;
  const times = new Map(named(table, cell.parts).map((part) => [part, 1]));
  const said = `${cell.row.line}`;
  if (status === 'suppressed') return [{ said: '', bounds: { min: 1 }, times }];
  if (value === null || qualifier === 'approx') return [];
  return [{ said, bounds: qualifier === 'exact' ? { equal: value } : { min: value }, times }];
}

/** What the checks that must hold say of withheld figures. */
function heldRelations(dataset: Dataset, book: FigureBook, tables: readonly Table[]): Relation[] {
  const byId = new Map(tables.map((table) => [table.id, table]));
  return dataset.checks.flatMap(({ value: check }) => {
    if (check.kind !== 'must_hold' || check.right === null) return [];
    const whole = affineOf(parseFormula(`(${check.left}) - (${check.right})`), book.scope);
    if (whole === null || whole.times.size === 0) return [];
    const times = new Map<string, number>();
    for (const [{ indicator, period, area, facility, sex, age }, count] of whole.times) {
      const table = byId.get(`${indicator.indicator_id}@${period}`);
      const cell = table?.cells.find(
        ({ row: { value: row } }) =>
          row.area_code === area &&
          row.facility_id === facility &&
          row.sex === sex &&
          row.age_group === age,
      );
      if (table === undefined || cell === undefined) return [];
      for (const part of named(table, cell.parts)) times.set(part, (times.get(part) ?? 0) + count);
    }
    const bounds = { min: -whole.known - check.tolerance, max: -whole.known + check.tolerance };
    return [{ said: check.check_id, bounds, times }];
  });
}

/** The relations that have to do with some parts, by one another. */
function connected(relations: readonly Relation[], parts: readonly string[]): Relation[] {
  const known = new Set(parts);
  const left = new Set(relations);
  for (let size = -1; size !== known.size;) {
    size = known.size;
    for (const relation of left) {
      const names = [...relation.times.keys()];
      if (!names.some((name) => known.has(name))) continue;
      for (const name of names) known.add(name);
      left.delete(relation);
    }
  }
  return relations.filter((relation) => !left.has(relation));
}

function judge(table: Table, cell: Cell, relations: readonly Relation[]): Finding[] {
  const { file, line } = cell.row;
  const place = { file, line, column: 'status', value: 'suppressed' };
  const parts = named(table, cell.parts);
  const verdict = rangeOf(parts, relations);
  if (verdict === 'impossible') return [finding(place, { code: 'withheld-impossible' })];
  if (verdict === 'open') return [];
  // What can be left out leaves the reason; so long as there is little to try.
  let needed = relations;
  for (const relation of relations.length > 200 ? [] : relations) {
    const without = needed.filter((one) => one !== relation);
    if (rangeOf(parts, without) === 'known') needed = without;
  }
  const rows = needed.map(({ said }) => said).filter((said) => said !== '');
  const shown = rows.slice(0, 8).join(', ') + (rows.length > 8 ? ', …' : '');
  return [finding(place, { code: 'withheld-derivable', params: { rows: shown } })];
}

/** Whether only one whole number fits a sum of parts, more than one, or none at all. */
function rangeOf(
  parts: readonly string[],
  relations: readonly Relation[],
): 'known' | 'open' | 'impossible' {
  const names = new Set([...parts, ...relations.flatMap(({ times }) => [...times.keys()])]);
  const wanted = new Set(parts);
  const variables = [...names].map((name) => {
    const rows = relations.flatMap(({ times }, at): [string, number][] => {
      const count = times.get(name);
      return count === undefined ? [] : [[String(at), count]];
    });
    return [name, [...rows, ...(wanted.has(name) ? [['wanted', 1] as const] : [])]] as const;
  });
  const constraints = relations.map(({ bounds }, at) => [String(at), bounds] as const);
  const end = (direction: 'minimize' | 'maximize') =>
    solve({ direction, objective: 'wanted', constraints, variables });
  const [least, most] = [end('minimize'), end('maximize')];
  if (least.status === 'infeasible' || most.status === 'infeasible') return 'impossible';
  if (least.status !== 'optimal' || most.status !== 'optimal') return 'open';
  return Math.floor(most.result + 1e-6) - Math.ceil(least.result - 1e-6) < 1 ? 'known' : 'open';
}

/** A small count that no row gives, and that a total less all its other parts does. */
function implied(table: Table): Finding[] {
  const published = table.cells.filter(({ row }) => row.value.value !== null);
  const unit = table.indicator.unit_zh;
  // Of the many cells most have a single part, which nothing stands inside of.
  const totals = published.filter(({ parts }) => parts.length > 1);
  const told = new Set(table.cells.map(({ parts }) => parts.join()));
  return totals.flatMap((total) => {
    const whole = new Set(total.parts);
    const inside = published.filter(
      ({ parts }) => parts.length < total.parts.length && parts.every((part) => whole.has(part)),
    );
    const covered = new Set(inside.flatMap(({ parts }) => parts));
    const rest = total.parts.filter((part) => !covered.has(part));
    const [missing] = rest;
    const single = inside.filter(({ parts }) => parts.length === 1);
    if (missing === undefined || rest.length > 1 || told.has(missing)) return [];
    if (single.length !== total.parts.length - 1) return [];
    const sum = single.reduce((all, { row }) => all + (row.value.value ?? 0), 0);
    const value = (total.row.value.value ?? 0) - sum;
    if (!isTooSmall(value, unit)) return [];
    const place = { file: total.row.file, line: total.row.line, column: 'value' };
    const rows = [total, ...single].map(({ row }) => row.line).join(', ');
    return [finding(place, { code: 'count-implied', params: { rows } })];
  });
}
