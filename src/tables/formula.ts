/**
 * Formulas of derived figures and checks, as editors write them in a cell.
 *
 *     {elder-village-homes} + {elder-community-daycare}
 *     {resident-population|60+@2020-11-01} / {resident-population@2020-11-01} * 100
 *     sum_townships({resident-population@2020-11-01})
 *     count(facilities kind_id=elder-village-home)
 *     median_age({resident-population})
 *     rank_counties({age-60-plus-share@2020-11-01})
 *
 * A reference is `{indicator|age or sex@period#area}`; all but the indicator may be left out.
 */
export interface FigureRef {
  readonly indicator: string;
  readonly age: string | null;
  readonly sex: 'male' | 'female' | null;
  readonly period: string | null;
  readonly area: string | null;
}

/** Functions of one reference over all townships, counties, five-year age groups or both sexes. */
const AGGREGATES = [
  'sum_townships',
  'sum_ages',
  'sum_sexes',
  'median_age',
  'rank_townships',
  'rank_counties',
] as const;
export type Aggregate = (typeof AGGREGATES)[number];

export type Formula =
  | { readonly op: 'number'; readonly value: number }
  | { readonly op: 'ref'; readonly ref: FigureRef }
  | { readonly op: 'count'; readonly table: string; readonly where: readonly Condition[] }
  | { readonly op: 'round'; readonly of: Formula }
  | { readonly op: Aggregate; readonly of: FigureRef }
  | { readonly op: '+' | '-' | '*' | '/'; readonly left: Formula; readonly right: Formula };

export interface Condition {
  readonly column: string;
  readonly value: string;
}

export class FormulaError extends Error {}

const TOKEN = /\s*(?:(\d+(?:\.\d+)?)|(\{[^{}]*\})|count\(([^()]*)\)|([a-z_]+)\(|([-+*/()]))/y;

// Longer than anything worth reading, and short enough for brackets never to exhaust the stack.
const LONGEST = 1000;

type Token =
  | { readonly kind: 'number' | 'ref' | 'count' | 'call' | 'sign'; readonly text: string }
  | { readonly kind: 'end'; readonly text: '' };

/** Reads a formula. Throws `FormulaError`, whose message quotes the place it could not read. */
export function parseFormula(text: string): Formula {
  if (text.length > LONGEST) throw new FormulaError(`${text.length} > ${LONGEST}`);
  const tokens = tokenise(text);
  let at = 0;
  const next = (): Token => tokens[at] ?? { kind: 'end', text: '' };
  const take = (): Token => {
    const token = next();
    at += 1;
    return token;
  };
  const expect = (sign: string): void => {
    if (take().text !== sign) throw new FormulaError(`“${sign}” ?`);
  };

  function sum(): Formula {
    let left = product();
    while (next().kind === 'sign' && (next().text === '+' || next().text === '-')) {
      const op = take().text as '+' | '-';
      left = { op, left, right: product() };
    }
    return left;
  }
  function product(): Formula {
    let left = factor();
    while (next().kind === 'sign' && (next().text === '*' || next().text === '/')) {
      const op = take().text as '*' | '/';
      left = { op, left, right: factor() };
    }
    return left;
  }
  function factor(): Formula {
    const token = take();
    if (token.kind === 'number') return { op: 'number', value: Number(token.text) };
    if (token.kind === 'ref') return { op: 'ref', ref: parseFigureRef(token.text) };
    if (token.kind === 'count') return parseCount(token.text);
    if (token.kind === 'call') return call(token.text);
    if (token.text !== '(') throw new FormulaError(`“${token.text === '' ? text : token.text}” ?`);
    const inner = sum();
    expect(')');
    return inner;
  }
  function call(name: string): Formula {
    const inner = sum();
    expect(')');
    if (name === 'round') return { op: 'round', of: inner };
    if (!isAggregate(name)) throw new FormulaError(`“${name}” ?`);
    if (inner.op !== 'ref') throw new FormulaError(`${name}({…})`);
    return { op: name, of: inner.ref };
  }

  const formula = sum();
  if (next().kind !== 'end') throw new FormulaError(`“${next().text}” ?`);
  return formula;
}

/** Reads `{indicator|age or sex@period#area}`. */
export function parseFigureRef(text: string): FigureRef {
  const match =
    /^\{([a-z0-9-]+)((?:\|[^|@#{}]+)*)(?:@(\d{4}(?:-\d{2}){0,2}))?(?:#(\d{6}(?:\d{3})?))?\}$/.exec(
      text,
    );
  if (match === null) throw new FormulaError(`“${text}” ?`);
  const parts = (match[2] ?? '').split('|').filter((part) => part !== '');
  const sexes = parts.filter((part) => part === 'male' || part === 'female');
  const ages = parts.filter((part) => part !== 'male' && part !== 'female');
  if (sexes.length > 1 || ages.length > 1) throw new FormulaError(`“${text}” ?`);
  const [sex = null] = sexes;
  const [age = null] = ages;
  return {
    indicator: match[1] ?? '',
    age,
    sex,
    period: match[3] ?? null,
    area: match[4] ?? null,
  };
}

/** Every reference of a formula, in the order in which they stand. */
export function formulaRefs(formula: Formula): FigureRef[] {
  switch (formula.op) {
    case 'number':
    case 'count':
      return [];
    case 'ref':
      return [formula.ref];
    case 'round':
      return formulaRefs(formula.of);
    case '+':
    case '-':
    case '*':
    case '/':
      return [...formulaRefs(formula.left), ...formulaRefs(formula.right)];
    default:
      return [formula.of];
  }
}

function isAggregate(name: string): name is Aggregate {
  return AGGREGATES.some((aggregate) => aggregate === name);
}

function parseCount(text: string): Formula {
  const [table = '', ...conditions] = text.trim().split(/\s+/);
  const where = conditions.map((condition) => {
    const [column, value, ...more] = condition.split('=');
    const whole = column !== undefined && value !== undefined && more.length === 0;
    if (!whole) throw new FormulaError(`“${condition}” ?`);
    return { column, value };
  });
  if (table === '') throw new FormulaError('count(…)');
  return { op: 'count', table, where };
}

function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  while (text.slice(TOKEN.lastIndex).trim() !== '') {
    const from = TOKEN.lastIndex;
    const match = TOKEN.exec(text);
    if (match === null) throw new FormulaError(`“${text.slice(from).trim()}” ?`);
    const [, number, ref, count, call, sign] = match;
    if (number !== undefined) tokens.push({ kind: 'number', text: number });
    else if (ref !== undefined) tokens.push({ kind: 'ref', text: ref });
    else if (count !== undefined) tokens.push({ kind: 'count', text: count });
    else if (call !== undefined) tokens.push({ kind: 'call', text: call });
    else tokens.push({ kind: 'sign', text: sign ?? '' });
  }
  return tokens;
}
