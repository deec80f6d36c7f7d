import { FILLER, foldLookAlikes } from '#desk/characters.ts';
import { hasLostCharacters } from '#tables/sound-text.ts';
import { readDateCell } from '#desk/read-date.ts';
import { normalLabel } from '#desk/labels.ts';
import type { Labels } from '#desk/labels.ts';
import type { RawCell } from '#desk/sheet.ts';
import { isRewritten } from '#domain/spreadsheet-text.ts';
import { dateForms } from '#tables/dates.ts';
import type { Violation } from '#tables/finding.ts';
import type { AnyColumn } from '#tables/table.ts';

/** What a cell says in the form of the tables, and what is to be said of it. */
export interface CellRead {
  readonly text: string;
  readonly violations: readonly Violation[];
}

const ERROR_VALUE =
  /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|GETTING_DATA|ERR!)$/;
const SCIENTIFIC = /^\d(\.\d+)?E\+?\d{2,}$/i;
// Invisible characters other than line breaks, which the column's own check refuses by name.
const INVISIBLE = /(?![\r\n])[\p{Cc}\p{Cf}\u00a0\u2028\u2029]/gu;
const ENDS = /^[\p{Cc}\p{Cf}\p{Z}]+|[\p{Cc}\p{Cf}\p{Z}]+$/gu;
const SPACE_IN_NAME = /\p{Script=Han}\s+\p{Script=Han}/u;

/**
 * Reads a cell of a spreadsheet for a column. What people mean without doubt is taken: spaces at
 * the ends, full-width digits, dates, labels of closed lists. The rest is left to the column.
 */
export function readCell(cell: RawCell, name: string, column: AnyColumn, labels: Labels): CellRead {
  const text = cell.text.replace(ENDS, '');
  if (cell.kind === 'error' || ERROR_VALUE.test(text)) return said(text, { code: 'error-value' });
  if (cell.kind === 'empty' || text === '') {
    return cell.formula === true ? said('', { code: 'formula-empty' }) : said('');
  }
  const read = readValue({ ...cell, text }, name, column, labels);
  if (cell.formula !== true) return read;
  return { text: read.text, violations: [...read.violations, { code: 'formula-cell' }] };
}

function readValue(cell: RawCell, name: string, column: AnyColumn, labels: Labels): CellRead {
  if (column.type === 'date') return readDateCell(cell, dateForms(['year', 'month', 'day']));
  if (cell.kind === 'date') return said(cell.text, { code: 'date-unexpected' });
  if (column.type === 'boolean') return said(readYesNo(cell.text));
  if (column.type === 'number' || column.type === 'integer') return readNumber(cell);
  const known = readLabel(cell.text, column, labels);
  if (known !== null) return said(known);
  if (isLongNumber(cell)) return said(cell.text, { code: 'long-number' });
  if (cell.kind === 'boolean') return said(cell.text.toUpperCase());
  return readText(cell.text, name, column);
}

function said(text: string, ...violations: readonly Violation[]): CellRead {
  return { text, violations };
}

function readNumber({ kind, text, format }: RawCell): CellRead {
  if (kind === 'number' && format?.includes('%') === true) {
    return said(text, { code: 'percent-cell', params: { value: text } });
  }
  return said(text.normalize('NFKC').replace(/^'(?=-?[\d.]+$)/, ''));
}

function readYesNo(text: string): string {
  const word = text.normalize('NFKC').toLowerCase();
  if (['是', 'true', 'y', 'yes'].includes(word)) return 'yes';
  return ['否', 'false', 'n', 'no'].includes(word) ? 'no' : text;
}

/** The values that a cell names, by themselves or by their labels; null where it names others. */
function readLabel(text: string, column: AnyColumn, labels: Labels): string | null {
  const parts = column.type === 'list' ? text.split(/[;；、]/) : [text];
  const values = parts.map((part) =>
    labels.values.has(part) ? part : labels.byName.get(normalLabel(part)),
  );
  return values.includes(undefined) ? null : values.join(';');
}

/** A number beyond fifteen digits has lost what follows; `E+` has lost it for sure. */
function isLongNumber({ kind, text }: RawCell): boolean {
  if (SCIENTIFIC.test(text.normalize('NFKC'))) return true;
  return kind === 'number' && (text.includes('e') || text.replace(/\D/g, '').length > 15);
}

function readText(cell: string, name: string, column: AnyColumn): CellRead {
  const coded = column.constraints.pattern !== undefined && !cell.includes('://');
  // What a spreadsheet would run or rewrite has an apostrophe in downloads, which marks it as text.
  const marked = cell.startsWith("'") && (isRewritten(cell.slice(1)) || /^'[\d.]+$/.test(cell));
  const unmarked = marked ? cell.slice(1) : cell;
  if (unmarked.startsWith("'")) return said(cell, { code: 'apostrophe' });
  if (/^=\s*(?:_xlfn\.)?DISPIMG\(/i.test(unmarked)) return said(cell, { code: 'picture-formula' });
  if (coded) return said(plainCode(unmarked.normalize('NFKC'), name));
  const folded = foldLookAlikes(unmarked);
  const wrong = guard(folded.text, name);
  if (wrong !== null) return said(cell, wrong);
  const text = folded.text.replace(INVISIBLE, (char) => (/[\u00a0\t]/.test(char) ? ' ' : ''));
  const doubtful = text !== folded.text || (name.startsWith('name_') && SPACE_IN_NAME.test(text));
  return said(
    text,
    // No code begins with an apostrophe of its own; a text may.
    ...(unmarked === cell ? [] : [{ code: 'apostrophe-removed' } as const]),
    ...(doubtful ? [{ code: 'space-inside' } as const] : []),
    ...(folded.points.length === 0
      ? []
      : [{ code: 'look-alike', params: { points: folded.points.join(', ') } } as const]),
  );
}

/** What is no content of a text, whatever its form. */
function guard(text: string, name: string): Violation | null {
  if (hasLostCharacters(text)) return { code: 'characters-lost' };
  if (/<\/?[a-z][^<>]*>/i.test(text)) return { code: 'markup' };
  if (name.endsWith('_en') && /\p{Script=Han}/u.test(text)) return { code: 'english-has-chinese' };
  return FILLER.test(text.normalize('NFKC').replace(/\s/g, '')) ? { code: 'filler' } : null;
}

/** A telephone has plain hyphens, whichever of the long ones was typed. */
function plainCode(text: string, name: string): string {
  return name === 'phone' ? text.replace(/[‐‑‒–—―−]/g, '-') : text;
}
