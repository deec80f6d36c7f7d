import { messages } from '#tables/messages.ts';
import type { FindingCode } from '#tables/messages.ts';

export type Lang = 'zh' | 'en';
export type Params = Readonly<Record<string, string | number>>;

/**
 * One thing wrong with one file. Findings are values: parsing and checking collect them, a
 * reporter prints them, and only an entry point decides to stop.
 */
export interface Finding {
  readonly code: FindingCode;
  readonly severity: 'error' | 'warning';
  /** Path as an editor would type it, such as `data/facilities.csv`. */
  readonly file: string;
  /** Line in the file, counted from 1; null when the whole file is meant. */
  readonly line: number | null;
  /** Position in the line, counted from 1, where a text rather than a cell is meant. */
  readonly at: number | null;
  /** Address in a workbook, such as `Sheet1!C12`; it takes the place of the line. */
  readonly cell?: string;
  readonly column: string | null;
  readonly value: string | null;
  readonly params: Params;
}

/** A violation without its place, as a column or a row rule reports it. */
export interface Violation {
  readonly code: FindingCode;
  readonly params?: Params;
}

/** Where a violation stands. */
export interface Place {
  readonly file: string;
  readonly line?: number | null;
  readonly at?: number | null;
  readonly cell?: string;
  readonly column?: string | null;
  readonly value?: string | null;
}

/** Puts a violation in its place. */
export function finding(place: Place, violation: Violation): Finding {
  return {
    code: violation.code,
    severity: messages[violation.code].warning === true ? 'warning' : 'error',
    file: place.file,
    line: place.line ?? null,
    at: place.at ?? null,
    ...(place.cell === undefined ? {} : { cell: place.cell }),
    column: place.column ?? null,
    value: place.value ?? null,
    params: violation.params ?? {},
  };
}

/**
 * One finding as one line of text: `file:line column “value”: what is wrong. What to do.`, or
 * `file Sheet1!C12 column “value”: …` in a workbook.
 * The wording comes from the catalogue; placeholders such as `{min}` are filled from `params`.
 */
export function formatFinding(found: Finding, lang: Lang): string {
  const place =
    found.cell === undefined
      ? [found.file, found.line, found.at].filter((part) => part !== null).join(':')
      : `${found.file} ${found.cell}`;
  const column = found.column === null ? '' : ` ${found.column}`;
  const value = found.value === null ? '' : ` “${shorten(found.value)}”`;
  return printable(`${place}${column}${value}: ${findingText(found, lang)}`);
}

/** Signs that would steer a terminal, or turn its lines about, are shown by their code point. */
function printable(text: string): string {
  return text.replace(
    /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu,
    (sign) => `<U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}>`,
  );
}

/** What a finding says behind its place: what is wrong, and what to do. */
export function findingText(found: Finding, lang: Lang): string {
  const text = messages[found.code][lang].replace(/\{(\w+)\}/g, (_, name: string) =>
    String(found.params[name] ?? ''),
  );
  return text.trimEnd();
}

/** Sorts by file, then line, so that an editor can walk down the sheet. */
export function sortFindings(findings: readonly Finding[]): Finding[] {
  return findings.toSorted(
    (a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || (a.line ?? 0) - (b.line ?? 0),
  );
}

export function hasErrors(findings: readonly Finding[]): boolean {
  return findings.some((found) => found.severity === 'error');
}

function shorten(value: string): string {
  const visible = value.replaceAll('\n', '⏎').replaceAll('\t', '⇥');
  return visible.length > 60 ? `${visible.slice(0, 60)}…` : visible;
}
