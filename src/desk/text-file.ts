import Papa from 'papaparse';
import { limits } from '#desk/limits.ts';
import { EMPTY } from '#desk/sheet.ts';
import type { RawCell, RawSheet } from '#desk/sheet.ts';
import { strayQuote } from '#desk/stray-quote.ts';
import { tooLong } from '#desk/weigh-parts.ts';
import { decodeAny } from '#tables/decode.ts';
import type { Encoding } from '#tables/decode.ts';
import { finding } from '#tables/finding.ts';
import type { Finding } from '#tables/finding.ts';
import { readRecords } from '#tables/read-records.ts';

export interface TextFile {
  /** Null where the text could not be read. */
  readonly sheet: RawSheet | null;
  readonly encoding: Encoding | null;
  readonly delimiter: string | null;
  readonly findings: readonly Finding[];
}

const DELIMITERS = [',', '\t', ';', '|'] as const;

/**
 * Reads a text file with separators of whatever encoding, delimiter and line ends.
 *
 * @param known says how many cells of a row are titles of the table: it tells the delimiter
 */
export function readTextFile(
  bytes: Uint8Array,
  file: string,
  known: (cells: readonly string[]) => number,
): TextFile {
  const decoded = decodeAny(bytes);
  if (decoded === null) return failed([finding({ file }, { code: 'encoding-unknown' })]);
  const { text, encoding } = decoded;
  const much = tooMuch(text, file);
  if (much !== null) return { sheet: null, encoding, delimiter: null, findings: [much] };
  const delimiter = findDelimiter(text, known);
  const { records, findings: broken } = readRecords(text, file, delimiter);
  const stray = strayQuote(text.replace(/\r\n?/g, '\n'), delimiter);
  if (stray !== null && broken.length === 0) {
    const quote = finding({ file, ...stray }, { code: 'quote-stray' });
    return { sheet: null, encoding, delimiter, findings: [quote] };
  }
  if (broken.length > 0) {
    return { sheet: null, encoding, delimiter, findings: broken };
  }
  const wrong =
    records.length > limits.rows
      ? TOO_MANY_ROWS
      : records.some(({ cells }) => cells.some((cell) => cell.length > limits.characters))
        ? tooLong()
        : null;
  if (wrong !== null) {
    return { sheet: null, encoding, delimiter, findings: [finding({ file }, wrong)] };
  }
  const sheet: RawSheet = {
    name: null,
    rows: records.map(({ cells }) => cells.map(rawCell)),
    merges: [],
  };
  return { sheet, encoding, delimiter, findings: [] };
}

const TOO_MANY_ROWS = { code: 'too-many-rows', params: { limit: limits.rows } } as const;
/** A cell may hold line ends, so that a file has more lines than rows: so many times more. */
const LINES_PER_ROW = 5;

/** What is told of a text before it is taken apart: more lines or separators than a table has. */
function tooMuch(text: string, file: string): Finding | null {
  const lines = Math.max(countOf(text, '\n'), countOf(text, '\r')) + 1;
  if (lines > limits.rows * LINES_PER_ROW) return finding({ file }, TOO_MANY_ROWS);
  const cells = Math.max(...DELIMITERS.map((sign) => countOf(text, sign)));
  if (cells <= limits.cells) return null;
  const params = { rows: lines, columns: Math.ceil(cells / lines), limit: limits.cells };
  return finding({ file }, { code: 'too-many-cells', params });
}

function countOf(text: string, sign: string): number {
  let count = 0;
  for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) count += 1;
  return count;
}

function failed(findings: readonly Finding[]): TextFile {
  return { sheet: null, encoding: null, delimiter: null, findings };
}

/** The delimiter under which one of the first lines names most columns. */
function findDelimiter(text: string, known: (cells: readonly string[]) => number): string {
  const head = text.slice(0, 20_000).replace(/\r\n?/g, '\n');
  const best = DELIMITERS.map((delimiter) => {
    const { data } = Papa.parse<string[]>(head, { delimiter, newline: '\n', preview: 20 });
    return { delimiter, count: Math.max(0, ...data.map(known)) };
  }).reduce((most, one) => (one.count > most.count ? one : most));
  return best.delimiter;
}

function rawCell(text: string): RawCell {
  return text === '' ? EMPTY : { kind: 'text', text };
}
