import type { RawCell } from '#desk/sheet.ts';
import type { Reading } from '#desk/intake/shape.ts';

/** Short forms of `Reading`, by what comes of the cell. */
export const same = (value: string): Reading => reading('same', '', value);
export const silent = (rule: string, value: string): Reading => reading('silent', rule, value);
export const confirm = (
  rule: string,
  value: string,
  alternatives: readonly string[] = [],
): Reading => reading('confirm', rule, value, alternatives);
export const ask = (rule: string, alternatives: readonly string[] = []): Reading =>
  reading('ask', rule, '', alternatives);
export const refuse = (rule: string): Reading => reading('refuse', rule, '');
export const empty = (rule = 'filler'): Reading => reading('empty', rule, '');
export const leftOut = (rule: string): Reading => reading('left-out', rule, '');
/** A cell without content. */
export const NOTHING_READ = reading('same', '', '');

function reading(
  outcome: Reading['outcome'],
  rule: string,
  value: string,
  alternatives: readonly string[] = [],
): Reading {
  return { outcome, rule, value, alternatives };
}

/** What a spreadsheet shows for a formula that failed. */
const ERROR_VALUE =
  /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|GETTING_DATA|ERR!|ERROR!)$/;
/** Digits that a spreadsheet has rounded away. */
const SCIENTIFIC = /^\d(\.\d+)?E\+?\d{1,}$/i;

/** What is wrong with a cell in any column, or that it has no content; null where it is sound. */
export function unsound(cell: RawCell, text: string): Reading | null {
  if (text === '') return cell.formula === true ? ask('formula-empty') : NOTHING_READ;
  if (cell.kind === 'error' || ERROR_VALUE.test(text)) return refuse('error-value');
  if (/^=\s*DISPIMG\(/i.test(text) || /^=\s*_xlfn\.DISPIMG\(/i.test(text)) return refuse('picture');
  if (SCIENTIFIC.test(text)) return refuse('digits-lost');
  // A spreadsheet keeps fifteen digits of a number: what follows are zeros.
  const long = cell.kind === 'number' && text.replace(/\D/g, '').length > 15;
  return long ? refuse('digits-lost') : null;
}
