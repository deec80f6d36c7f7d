import { datePattern, precisionsOf } from '#downloads/date-forms.ts';
import type { Bilingual, Constraints } from '#tables/column.ts';
import type { AnyColumn } from '#tables/table.ts';

/** A field of a Table Schema (Data Package 2.0); texts hold both languages, Chinese first. */
export interface Field {
  readonly name: string;
  readonly type: string;
  readonly title: string;
  readonly description: string;
  readonly example?: string;
  readonly constraints?: FieldConstraints;
  readonly categories?: readonly { readonly value: string; readonly label: string }[];
  readonly trueValues?: readonly string[];
  readonly falseValues?: readonly string[];
  readonly delimiter?: string;
  readonly itemType?: string;
}

interface FieldConstraints {
  readonly required?: true;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly enum?: readonly string[];
}

/** Describes a column as a Table Schema field. */
export function fieldOf(name: string, column: AnyColumn, example: string | null): Field {
  const constraints = constraintsOf(column);
  return {
    name,
    ...typeOf(column),
    title: both(column.title),
    description: descriptionOf(column),
    ...(example === null ? {} : { example }),
    ...(Object.keys(constraints).length === 0 ? {} : { constraints }),
    ...(column.type === 'string' && column.constraints.choices !== undefined
      ? { categories: categories(column.constraints.choices) }
      : {}),
  };
}

/** Chinese and English of a title. */
export function both(text: Bilingual): string {
  return `${text.zh} / ${text.en}`;
}

/** Table Schema has a type for whole dates, years and months; a column of several is a text. */
function typeOf(column: AnyColumn): Omit<Field, 'name' | 'title' | 'description'> {
  if (column.type === 'boolean') {
    return { type: 'boolean', trueValues: ['yes'], falseValues: ['no'] };
  }
  if (column.type === 'list') return { type: 'list', delimiter: ';', itemType: 'string' };
  return { type: isMixedDate(column) ? 'string' : column.type };
}

function isMixedDate(column: AnyColumn): boolean {
  return column.type === 'date' && precisionsOf(column).join() !== 'day';
}

/** A list field has no place for its permitted values, so its description names them. */
function descriptionOf(column: AnyColumn): string {
  const text = `${column.description.zh} ${column.description.en}`;
  const { choices } = column.constraints;
  if (column.type !== 'list' || choices === undefined) return text;
  const named = Object.entries(choices).map(([value, label]) => `${value} (${both(label)})`);
  return `${text} 可填 / Permitted: ${named.join('; ')}.`;
}

function constraintsOf(column: AnyColumn): FieldConstraints {
  const { pattern, minimum, maximum, choices }: Constraints = column.constraints;
  const dates = isMixedDate(column) ? datePattern(column) : undefined;
  return {
    ...(column.required ? { required: true } : {}),
    // The standard gives patterns to texts only; a list's values are described in CSVW.
    ...(pattern === undefined || column.type === 'list' ? {} : { pattern }),
    ...(dates === undefined ? {} : { pattern: dates }),
    ...(minimum === undefined ? {} : { minimum }),
    ...(maximum === undefined ? {} : { maximum }),
    // Readers of the first version of the standard know `enum` only.
    ...(column.type === 'string' && choices !== undefined ? { enum: Object.keys(choices) } : {}),
  };
}

function categories(choices: Readonly<Record<string, Bilingual>>): Field['categories'] & object {
  return Object.entries(choices).map(([value, label]) => ({ value, label: both(label) }));
}
