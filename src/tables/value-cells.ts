import { accept, column, refuse } from '#tables/column.ts';
import type { Bilingual, ColumnDocs, RequiredColumn } from '#tables/column.ts';
import { dateForms, readDate } from '#tables/dates.ts';
import type { DatePrecision } from '#tables/dates.ts';
import { nearest } from '#tables/nearest.ts';

/** Limits of a number, both within them. */
interface Limits {
  readonly minimum: number;
  readonly maximum: number;
}

export function integer({
  minimum,
  maximum,
  ...docs
}: ColumnDocs & Limits): RequiredColumn<number> {
  return column(docs, {
    type: 'integer',
    constraints: { minimum, maximum },
    read: (cell) => {
      const value = /^(0|-?[1-9]\d*)$/.test(cell) ? Number(cell) : NaN;
      const inside = value >= minimum && value <= maximum;
      return inside ? accept(value) : refuse('integer', { min: minimum, max: maximum });
    },
  });
}

/** A decimal number. The text must be the shortest form, so that nothing changes on writing. */
export function number({
  minimum,
  maximum,
  ...docs
}: ColumnDocs & Partial<Limits>): RequiredColumn<number> {
  const constraints = {
    ...(minimum === undefined ? {} : { minimum }),
    ...(maximum === undefined ? {} : { maximum }),
  };
  return column(docs, {
    type: 'number',
    constraints,
    read: (cell) => {
      const value = Number(cell);
      if (!/^-?(0|[1-9]\d*)(\.\d+)?$/.test(cell)) return refuse('number');
      if (!keepsDigits(cell, value)) return refuse('number-digits');
      if (String(value) !== cell) return refuse('number-form', { value: String(value) });
      const inside = value >= (minimum ?? -Infinity) && value <= (maximum ?? Infinity);
      const limits = { min: minimum ?? '−∞', max: maximum ?? '∞' };
      return inside ? accept(value) : refuse('range', limits);
    },
  });
}

/** Whether a computer number can hold the digits; beyond about fifteen they would be rounded. */
function keepsDigits(cell: string, value: number): boolean {
  const shortest = cell.includes('.') ? cell.replace(/\.?0+$/, '') : cell;
  return String(value) === shortest.replace(/^-0$/, '0');
}

/** An ISO date, kept as text: `2020`, `2022-09`, `2014-05-20`, or only those of the given precisions. */
export function date({
  precisions = ['year', 'month', 'day'],
  ...docs
}: ColumnDocs & { readonly precisions?: readonly DatePrecision[] }): RequiredColumn<string> {
  return column(docs, {
    type: 'date',
    read: (cell) => {
      const result = readDate(cell, precisions);
      if (result === 'ok') return accept(cell);
      if (result === 'impossible') return refuse('date-impossible');
      return refuse('date', dateForms(precisions));
    },
  });
}

/** Permitted values with their labels. */
interface Choices<K extends string> {
  readonly choices: Readonly<Record<K, Bilingual>>;
}

/** One of a closed list of values; near misses are named. */
export function choice<const K extends string>({
  choices,
  ...docs
}: ColumnDocs & Choices<K>): RequiredColumn<K> {
  const values = Object.keys(choices) as K[];
  return column<K>(docs, {
    type: 'string',
    constraints: { choices },
    read: (cell) => {
      const value = values.find((candidate) => candidate === cell);
      if (value !== undefined) return accept(value);
      return refuse('choice', { choices: values.join(' / '), hint: choiceHint(cell, choices) });
    },
  });
}

/** `yes` or `no`. */
export function yesNo(docs: ColumnDocs): RequiredColumn<boolean> {
  return column(docs, {
    type: 'boolean',
    read: (cell) => {
      if (cell === 'yes') return accept(true);
      if (cell === 'no') return accept(false);
      return refuse('choice', { choices: 'yes / no', hint: '' });
    },
    format: (value) => (value ? 'yes' : 'no'),
  });
}

/** Several values of a closed list, separated by semicolons. */
export function choices<const K extends string>({
  choices: permitted,
  ...docs
}: ColumnDocs & Choices<K>): RequiredColumn<readonly K[]> {
  const values = Object.keys(permitted) as K[];
  return column<readonly K[]>(docs, {
    type: 'list',
    constraints: { choices: permitted },
    read: (cell) => {
      const parts = cell.split(';');
      const known = parts.flatMap((part) => values.filter((value) => value === part));
      return known.length === parts.length
        ? accept(known)
        : refuse('choice', { choices: values.join(' / '), hint: '' });
    },
    format: (list) => list.join(';'),
  });
}

/** Editors often type the Chinese label; say which value it means. */
function choiceHint(cell: string, permitted: Readonly<Record<string, Bilingual>>): string {
  const byLabel = Object.entries(permitted).find(([, label]) => label.zh === cell)?.[0];
  const near = byLabel ?? nearest(cell, Object.keys(permitted));
  return near === undefined ? '' : `→ ${near}`;
}
