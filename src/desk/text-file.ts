import Papa from 'papaparse';
import { limits } from '#desk/limits.ts';
import { EMPTY } from '#desk/sheet.ts';
import type { RawCell, RawSheet } from '#desk/sheet.ts';
import { strayQuote } from '#desk/stray-quote.ts';
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
  if (records.length > limits.rows) {
    const many = finding({ file }, { code: 'too-many-rows', params: { limit: limits.rows } });
    return { sheet: null, encoding, delimiter, findings: [many] };
  }
  const sheet: RawSheet = {
    name: null,
    rows: records.map(({ cells }) => cells.map(rawCell)),
    merges: [],
  };
  return { sheet, encoding, delimiter, findings: [] };
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
