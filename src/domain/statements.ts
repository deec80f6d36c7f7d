import type { Dataset } from '#domain/dataset.ts';
import { linkOf } from '#domain/source-access.ts';
import { facilities } from '#tables/facilities.ts';
import { finding } from '#tables/finding.ts';
import type { Finding } from '#tables/finding.ts';
import { tables } from '#tables/index.ts';
import { nearest } from '#tables/nearest.ts';
import type { Observation } from '#tables/observations.ts';
import { rowKey } from '#tables/parse-table.ts';
import { accessKinds } from '#tables/source-access.ts';
import type { AccessKind } from '#tables/source-access.ts';
import type { Source } from '#tables/sources.ts';
import { statedFields } from '#tables/statements.ts';
import type { Statement } from '#tables/statements.ts';
import { cellText } from '#tables/table.ts';
import type { Located, Table } from '#tables/table.ts';

type AnyRow = Readonly<Record<string, unknown>>;
type Qualifier = Observation['qualifier'];

/** About is this much more or less. */
const ABOUT = 0.05;

/** Whether two numbers can both be right, each as exact as it says. */
export function numbersAgree(a: number, ofA: Qualifier, b: number, ofB: Qualifier): boolean {
  if (a === b) return true;
  if (ofA === 'at_least' && ofB === 'at_least') return true;
  if (ofA === 'at_least') return b >= a;
  if (ofB === 'at_least') return a >= b;
  const about = ofA === 'approx' || ofB === 'approx';
  return about && Math.abs(a - b) <= ABOUT * Math.max(Math.abs(a), Math.abs(b));
}

/** Whether two texts say the same, or one says more of the same: 光明街 and 蔚州镇光明街北侧. */
export function textsAgree(a: string, b: string): boolean {
  const plain = (text: string): string =>
    text
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[\s\p{P}]/gu, '');
  const [left, right] = [plain(a), plain(b)];
  return left.includes(right) || right.includes(left);
}

/** What is said of a fact, by the row that the site shows or by a further source. */
export interface Said {
  readonly value: string;
  readonly qualifier: Qualifier;
  readonly source: string;
}

export function saidAgree(a: Said, b: Said): boolean {
  const [left, right] = [Number(a.value), Number(b.value)];
  const numbers = [a.value, b.value].every((value) => /^-?\d+(\.\d+)?$/.test(value));
  return numbers
    ? numbersAgree(left, a.qualifier, right, b.qualifier)
    : textsAgree(a.value, b.value);
}

/** Further statements by table, key and column of their fact. */
export type StatementIndex = ReadonlyMap<string, readonly Statement[]>;

export const factKey = (table: string, key: string, column: string): string =>
  JSON.stringify([table, key, column]);

export function indexStatements(dataset: Dataset): StatementIndex {
  const rows = dataset.statements.map(({ value }) => value);
  return Map.groupBy(rows, ({ table, row_key, column }) => factKey(table, row_key, column));
}

/**
 * The order in which sources are preferred: an unconfirmed one comes last; then the newer, then the
 * nearer to the origin, then the one that is trusted more.
 */
export function preferSources(dataset: Dataset): (a: string, b: string) => number {
  const kinds = Object.keys(accessKinds) as AccessKind[];
  const trusts = ['high', 'medium', 'low'];
  const ways = Map.groupBy(dataset.source_access, ({ value }) => value.source_id);
  const sources = new Map(dataset.sources.map(({ value }) => [value.source_id, value] as const));
  const rank = (id: string): readonly [number, string, number, number] => {
    const source: Source | undefined = sources.get(id);
    const read = (ways.get(id) ?? []).filter(({ value }) => value.opened_on !== null);
    const nearness = read.map(({ value }) => kinds.indexOf(value.kind) - (linkOf(value) ? 0.5 : 0));
    return [
      source?.trust === 'low' ? 1 : 0,
      source?.published_on ?? '',
      Math.min(kinds.length, ...nearness),
      trusts.indexOf(source?.trust ?? 'low'),
    ];
  };
  return (a, b) => {
    const [left, right] = [rank(a), rank(b)];
    if (left[0] !== right[0]) return left[0] - right[0];
    if (left[1] !== right[1]) return left[1] > right[1] ? -1 : 1;
    return left[2] - right[2] || left[3] - right[3];
  };
}

/** A statement is about a fact that there is, can be read as its cell, and is of another source. */
export function checkStatements(dataset: Dataset): Finding[] {
  const prefer = preferSources(dataset);
  return dataset.statements.flatMap(({ file, line, value: row }) => {
    const at = (column: keyof Statement) => ({ file, line, column, value: row[column] });
    const table = tables[row.table] as unknown as Table;
    const rows = dataset[row.table] as unknown as readonly Located<AnyRow>[];
    const fact = rows.find(({ value }) => rowKey(table, value) === row.row_key)?.value;
    if (fact === undefined) {
      const near = nearest(
        row.row_key,
        rows.map(({ value }) => rowKey(table, value)),
      );
      const params = { table: row.table, hint: near === undefined ? '' : `→ ${near} ` };
      return [finding(at('row_key'), { code: 'statement-row', params })];
    }
    const column = table.columns[row.column];
    const isExtra = row.table === 'facilities' && row.column in statedFields;
    const isFact = row.table === 'observations' ? row.column === 'value' : column !== undefined;
    if (!isFact && !isExtra) {
      const known = row.table === 'observations' ? ['value'] : Object.keys(facilities.columns);
      const near = nearest(row.column, [...known, ...Object.keys(statedFields)]);
      const params = { table: row.table, hint: near === undefined ? '' : `→ ${near} ` };
      return [finding(at('column'), { code: 'statement-column', params })];
    }
    const read = (isExtra ? facilities.columns.beds : column)?.read(row.value);
    if (read?.ok === false) return [finding(at('value'), read.violation)];
    if (fact['source_id'] === row.source_id && row.table === 'observations') {
      return [finding(at('source_id'), { code: 'statement-own' })];
    }
    const shown = isExtra ? '' : cellText(table, fact, row.column);
    if (shown === '' || typeof fact['source_id'] !== 'string') return [];
    const own = {
      value: shown,
      qualifier: qualifierOf(fact['qualifier']),
      source: fact['source_id'],
    };
    const other = { value: row.value, qualifier: row.qualifier ?? 'exact', source: row.source_id };
    if (saidAgree(own, other) || prefer(row.source_id, own.source) >= 0) return [];
    const params = { shown, source: own.source };
    return [finding(at('value'), { code: 'statement-preferred', params })];
  });
}

export function qualifierOf(value: unknown): Qualifier {
  return value === 'at_least' || value === 'approx' ? value : 'exact';
}
