import { z } from 'astro/zod';
import type { Violation } from '#tables/finding.ts';

/** A text in both languages of the site. */
export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

/** What a person needs to know of a column; every public description derives from it. */
export interface ColumnDocs {
  readonly title: Bilingual;
  readonly description: Bilingual;
  readonly example?: string;
  /**
   * Other titles under which offices keep such a column, Chinese in simplified characters, and
   * English. An import proposes the column for them.
   */
  readonly alsoCalled?: readonly string[];
}

export type ColumnType = 'string' | 'integer' | 'number' | 'date' | 'boolean' | 'list';

/** Limits that descriptions such as Table Schema repeat. */
export interface Constraints {
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  /** Permitted values with their labels. */
  readonly choices?: Readonly<Record<string, Bilingual>>;
}

/**
 * One column: how a cell's text becomes a value and back, and what the column means.
 * `schema` takes the text exactly as it stands in the file.
 */
export interface Column<T> extends ColumnDocs {
  readonly type: ColumnType;
  readonly required: boolean;
  readonly constraints: Constraints;
  readonly schema: z.ZodType<T, string>;
  /** The cell's text; `format(parse(text))` is `text` for every accepted text. */
  readonly format: (value: T) => string;
}

/** Result of reading one non-empty cell: a value, or what is wrong. */
export type CellResult<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly violation: Violation };

export function accept<T>(value: T): CellResult<T> {
  return { ok: true, value };
}

export function refuse(
  code: Violation['code'],
  params?: NonNullable<Violation['params']>,
): CellResult<never> {
  return { ok: false, violation: params === undefined ? { code } : { code, params } };
}

interface ColumnParts<T> {
  readonly type: ColumnType;
  readonly constraints?: Constraints;
  readonly read: (text: string) => CellResult<T>;
  readonly format?: (value: T) => string;
}

/**
 * Builds a required column from a reader of non-empty text. The violation travels through Zod as
 * an issue's `params`, so that its wording stays in the catalogue.
 */
export function column<T>(docs: ColumnDocs, parts: ColumnParts<T>): Column<T> {
  return {
    ...docs,
    type: parts.type,
    required: true,
    constraints: parts.constraints ?? {},
    format: parts.format ?? ((value) => String(value)),
    schema: z.string().transform((text, context): T => {
      const result: CellResult<T> = text === '' ? refuse('required') : parts.read(text);
      if (result.ok) return result.value;
      context.addIssue({ code: 'custom', params: { violation: result.violation } });
      return z.NEVER;
    }),
  };
}

/** The same column with empty cells allowed: empty means "not reported" and becomes null. */
export function optional<T>(inner: Column<T>): Column<T | null> {
  return {
    ...inner,
    required: false,
    format: (value) => (value === null ? '' : inner.format(value)),
    schema: z.string().transform((text, context): T | null => {
      if (text === '') return null;
      const result = inner.schema.safeParse(text);
      if (result.success) return result.data;
      for (const issue of result.error.issues) {
        context.addIssue({ code: 'custom', params: issueParams(issue) });
      }
      return z.NEVER;
    }),
  };
}

function issueParams(issue: z.core.$ZodIssue): Record<string, unknown> {
  return issue.code === 'custom' ? (issue.params ?? {}) : {};
}

/** The violation that a column's schema put into a Zod issue. */
export function violationOf(issue: z.core.$ZodIssue): Violation {
  const violation = issueParams(issue)['violation'];
  if (violation !== undefined) return violation as Violation;
  throw new Error(`A column schema reported an issue outside the catalogue: ${issue.message}`);
}
