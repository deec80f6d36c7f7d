import Papa from 'papaparse';
import { finding } from '#tables/finding.ts';
import type { Finding } from '#tables/finding.ts';

/** One record of a CSV file with the line it begins on. */
export interface CsvRecord {
  readonly line: number;
  readonly cells: readonly string[];
}

export interface Records {
  readonly records: readonly CsvRecord[];
  readonly findings: readonly Finding[];
}

/**
 * Splits delimited text into records. Line numbers count the lines of the file, also behind cells
 * that hold line breaks. A quotation mark out of place ends the reading: what follows it cannot be
 * trusted.
 */
export function readRecords(text: string, file: string, delimiter = ','): Records {
  // One kind of line end, or the parser would guess one from the first line and run the others on.
  const body = text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  if (body.trim() === '') return { records: [], findings: [] };
  const parsed = Papa.parse<string[]>(body, { delimiter, newline: '\n' });
  const lines = startLines(parsed.data);
  const broken = parsed.errors.find((error) => error.type === 'Quotes');
  if (broken !== undefined) {
    const line = lines[broken.row ?? 0] ?? 1;
    return { records: [], findings: [finding({ file, line }, { code: 'quote-unclosed' })] };
  }
  const records = parsed.data.map((cells, index) => ({ line: lines[index] ?? 1, cells }));
  return { records, findings: [] };
}

/** Line on which each record begins, counted from 1. */
function startLines(records: readonly (readonly string[])[]): number[] {
  let line = 1;
  return records.map((cells) => {
    const start = line;
    line += 1 + cells.reduce((total, cell) => total + cell.split('\n').length - 1, 0);
    return start;
  });
}
