import { accept, column, refuse } from '#tables/column.ts';
import type { Bilingual, Column, ColumnDocs } from '#tables/column.ts';
import { creditCodeCheckCharacter, isCreditCode } from '#tables/credit-code.ts';
import { dateForms, readDate } from '#tables/dates.ts';
import type { DatePrecision } from '#tables/dates.ts';
import { personalData } from '#tables/personal-data.ts';
import { nearest } from '#tables/nearest.ts';

// Characters that look like nothing and break look-ups: NBSP, zero-width, BOM, line separators.
const INVISIBLE = /[\u00a0\u200b-\u200f\u2028-\u202e\u2060\ufeff]/;

/** Free text on one line. Identity, card and mobile numbers are refused. */
export function text(docs: ColumnDocs): Column<string> {
  return column(docs, {
    type: 'string',
    read: (cell) => {
      if (/[\r\n]/.test(cell)) return refuse('newline-in-cell');
      if (cell.trim() !== cell || INVISIBLE.test(cell)) return refuse('whitespace');
      const code = personalData(cell);
      return code === null ? accept(cell) : refuse(code);
    },
  });
}

/** A permanent identifier: lower-case letters, digits, hyphens. */
export function id(docs: ColumnDocs): Column<string> {
  return patterned(docs, /^[a-z0-9]+(-[a-z0-9]+)*$/, 'id-form');
}

/** A numeric code of fixed length, kept as text so that leading zeros survive. */
export function code(docs: ColumnDocs, digits: number): Column<string> {
  return patterned(docs, new RegExp(`^\\d{${digits}}$`), 'code-form', { digits });
}

export function url(docs: ColumnDocs): Column<string> {
  return patterned(docs, /^https?:\/\/[^\s"<>]+$/, 'url');
}

/** A phone number in mainland form: area code and number, 400 number, short code or mobile. */
export function phone(docs: ColumnDocs): Column<string> {
  const form = /^(0\d{2,3}-\d{7,8}(-\d{1,6})?|[48]00-\d{3}-\d{4}|\d{5,6}|1[3-9]\d{9})$/;
  return patterned(docs, form, 'phone');
}

/** A unified social credit code (GB 32100) with its check character tested. */
export function creditCode(docs: ColumnDocs): Column<string> {
  return column(docs, {
    type: 'string',
    constraints: { pattern: '^[0-9A-HJ-NPQRTUWXY]{18}$' },
    read: (cell) =>
      isCreditCode(cell)
        ? accept(cell)
        : refuse('credit-code', { expected: creditCodeCheckCharacter(cell) ?? '?' }),
  });
}

export function integer(docs: ColumnDocs, minimum: number, maximum: number): Column<number> {
  return column(docs, {
    type: 'integer',
    constraints: { minimum, maximum },
    read: (cell) => {
      const value = /^-?(0|[1-9]\d*)$/.test(cell) ? Number(cell) : NaN;
      const inside = value >= minimum && value <= maximum;
      return inside ? accept(value) : refuse('integer', { min: minimum, max: maximum });
    },
  });
}

/** A decimal number. The text must be the shortest form, so that nothing changes on writing. */
export function number(docs: ColumnDocs, minimum?: number, maximum?: number): Column<number> {
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
      if (String(value) !== cell) return refuse('number-form', { value: String(value) });
      const min = minimum ?? -Infinity;
      const max = maximum ?? Infinity;
      return value >= min && value <= max ? accept(value) : refuse('range', { min, max });
    },
  });
}

/** An ISO date of one of the given precisions, kept as text: `2020`, `2022-09`, `2014-05-20`. */
export function date(docs: ColumnDocs, precisions: readonly DatePrecision[]): Column<string> {
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

/** One of a closed list of values; near misses are named. */
export function choice<const K extends string>(
  docs: ColumnDocs,
  choices: Readonly<Record<K, Bilingual>>,
): Column<K> {
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
export function yesNo(docs: ColumnDocs): Column<boolean> {
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
export function choices<const K extends string>(
  docs: ColumnDocs,
  permitted: Readonly<Record<K, Bilingual>>,
): Column<readonly K[]> {
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

function patterned(
  docs: ColumnDocs,
  pattern: RegExp,
  violation: 'id-form' | 'code-form' | 'url' | 'phone',
  params: Record<string, number> = {},
): Column<string> {
  return column(docs, {
    type: 'string',
    constraints: { pattern: pattern.source },
    read: (cell) =>
      pattern.test(cell)
        ? accept(cell)
        : refuse(violation, { example: docs.example ?? '', ...params }),
  });
}

/** Editors often type the Chinese label; say which value it stands for. */
function choiceHint(cell: string, permitted: Readonly<Record<string, Bilingual>>): string {
  const byLabel = Object.entries(permitted).find(([, label]) => label.zh === cell)?.[0];
  const near = byLabel ?? nearest(cell, Object.keys(permitted));
  return near === undefined ? '' : `→ ${near}`;
}
