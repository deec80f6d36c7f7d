import { writeOds } from 'hucre/ods';
import { writeXlsx } from 'hucre/xlsx';
import * as fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { tableNames, tables } from '#tables/index.ts';
import type { TableName } from '#tables/index.ts';
import { parseTable } from '#tables/parse-table.ts';
import type { AnyRow, Table } from '#tables/table.ts';
import { tableRows } from '../support/table-rows.ts';
import type { CellTexts } from '../support/table-rows.ts';
import { hasGb18030, toGb18030, toUtf16 } from './gb18030.ts';
import { doubts, read as readTable, utf8 } from './handed-in.ts';

type Cells = readonly (readonly string[])[];

interface Container {
  readonly file: string;
  readonly write: (cells: Cells) => Uint8Array | Promise<Uint8Array>;
  readonly holds?: (text: string) => boolean;
}

const delimited = (cells: Cells, delimiter: string, newline: string): string =>
  Papa.unparse(
    cells.map((row) => [...row]),
    { delimiter, newline },
  ) + newline;
const sheets = (cells: Cells) => ({
  sheets: [{ name: 'Sheet1', rows: cells.map((row) => [...row]) }],
});

const containers: readonly Container[] = [
  { file: 'a.csv', write: (cells) => utf8(delimited(cells, ',', '\n')) },
  { file: 'a.csv', write: (cells) => utf8(`\ufeff${delimited(cells, ',', '\r\n')}`) },
  { file: 'a.tsv', write: (cells) => toUtf16(delimited(cells, '\t', '\r\n'), true) },
  { file: 'a.csv', write: (cells) => toUtf16(delimited(cells, ';', '\r'), false) },
  {
    file: 'a.csv',
    write: (cells) => toGb18030(delimited(cells, ',', '\r\n')),
    holds: hasGb18030,
  },
  { file: 'a.xlsx', write: (cells) => writeXlsx(sheets(cells)) },
  { file: 'a.ods', write: (cells) => writeOds(sheets(cells)) },
];

/** What a spreadsheet or a person does to one cell. */
const mishaps: Readonly<Record<string, (text: string) => string>> = {
  nothing: (text) => text,
  'spaces around': (text) => ` \u00a0${text}\u3000`,
  'full-width digits': (text) =>
    text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
  unit: (text) => `${text}张`,
  'thousands separator': (text) => text.replace(/(\d)(\d{3})$/, '$1,$2'),
  'power of ten': () => '1.30726E+08',
  'error value': () => '#N/A',
  'slashes in a date': (text) => text.replace(/^(\d{4})-0?(\d+)-0?(\d+)$/, '$1/$2/$3'),
  'Chinese date': (text) => text.replace(/^(\d{4})-0?(\d+)$/, '$1年$2月'),
  'day first': (text) => text.replace(/^\d\d(\d\d)-(\d\d)-(\d\d)$/, '$3/$2/$1'),
  'line break': (text) => [...text].toSpliced(1, 0, '\n').join(''),
  'zero-width space': (text) => [...text].toSpliced(1, 0, '\u200b').join(''),
  emptied: () => '',
};
/** Mishaps that a person makes of a text, which may be meant as they stand. */
const MEANT = new Set(['unit', 'full-width digits', 'emptied', 'thousands separator']);

function valuesOf(name: TableName, header: readonly string[], texts: readonly CellTexts[]) {
  const cells = texts.map((row) => header.map((column) => row[column] ?? ''));
  const bytes = utf8(delimited([header, ...cells], ',', '\n'));
  const { rows } = parseTable(tables[name] as unknown as Table, bytes, 'a.csv');
  return rows.map((row) => row.value);
}

/** Names without the spaces in them, which say nothing; nothing else may change. */
function closeUp(row: AnyRow | undefined): unknown {
  if (row === undefined) return undefined;
  const cells = Object.entries(row).map(([column, value]) => [
    column,
    NAMES.test(column) && typeof value === 'string'
      ? value.normalize('NFKC').replace(/\s/g, '')
      : value,
  ]);
  return Object.fromEntries(cells);
}
const NAMES = /^(?:name|title)_|^(?:operator|address|village)$/;

describe.each(tableNames)('%s: random rows, written in any way, with any mishap', (name) => {
  const table = tables[name] as unknown as Table;
  const header = Object.keys(table.columns);
  // Full-width digits may be meant in prose and in addresses, as a word behind a number may.
  const prose = (column: string): boolean => {
    const { type, constraints } = table.columns[column] ?? { type: 'date', constraints: {} };
    const free = Object.keys(constraints).length === 0;
    return (
      ['string', 'list'].includes(type) &&
      (free || constraints.pattern?.startsWith('^https') === true)
    );
  };

  test('come back the same, or a finding names the cell', async () => {
    const scene = fc.record({
      texts: tableRows(table, 5).filter((rows) => rows.length > 0),
      container: fc.constantFrom(...containers),
      mishap: fc.constantFrom(...Object.keys(mishaps)),
      place: fc.nat(10_000),
    });
    await fc.assert(
      fc.asyncProperty(scene, async ({ texts, container, mishap, place }) => {
        const row = place % texts.length;
        const column = header[place % header.length] ?? '';
        const before = texts[row]?.[column] ?? '';
        const after = before === '' ? '' : (mishaps[mishap]?.(before) ?? '');
        const cells = texts.map((each, y) =>
          header.map((title) => (y === row && title === column ? after : (each[title] ?? ''))),
        );
        fc.pre(cells.flat().every((text) => container.holds?.(text) ?? true));
        // Emptied, or a word added to prose, the cell says something else, as it may.
        fc.pre(!(MEANT.has(mishap) && (prose(column) || after === '')));
        const result = await readTable(container.file, await container.write([header, ...cells]), {
          table: name,
        });
        // A text without a Chinese character may not tell its encoding: the whole file is refused.
        const unread = result.findings.some(({ finding }) => finding.code === 'encoding-unknown');
        if (unread) {
          expect(result.rows).toEqual([]);
          return;
        }
        const named = new Set([
          ...result.findings.flatMap(({ finding }) => finding.line ?? []),
          ...doubts(result).flatMap(({ lines }) => lines),
          ...(result.list?.refused ?? []).map(({ line }) => line),
        ]);
        const read = new Map(result.rows.map((each) => [each.line, each.value]));
        valuesOf(name, header, texts).forEach((value, index) => {
          if (!named.has(index + 2)) expect(closeUp(read.get(index + 2))).toEqual(closeUp(value));
        });
      }),
      { numRuns: 40 },
    );
  });
});
