import { tooLarge } from '#desk/file-kind.ts';
import { wholeFile } from '#desk/desk-finding.ts';
import type { DeskFinding } from '#desk/desk-finding.ts';
import { findListHead, knownTitles, namesRows } from '#desk/intake/find-head.ts';
import { fingerprintOf } from '#desk/intake/take-list.ts';
import { upright } from '#desk/intake/upright.ts';
import { limits } from '#desk/limits.ts';
import { openFile } from '#desk/open-file.ts';
import type { RawSheet } from '#desk/sheet.ts';
import { finding } from '#tables/finding.ts';
import { tableNames, tables } from '#tables/index.ts';
import type { TableName } from '#tables/index.ts';
import type { Table } from '#tables/table.ts';

/** A sheet of a file, and the table that it is for. */
export interface OpenedSheet {
  readonly table: TableName;
  /** As findings name it: the file, with the sheet where several of it are read. */
  readonly name: string;
  readonly sheet: RawSheet;
  /** Names its titles; empty where there are none. */
  readonly fingerprint: string;
}

export interface OpenedParts {
  readonly sheets: readonly OpenedSheet[];
  /** Names of all sheets of the file. */
  readonly names: readonly string[];
  readonly encoding: string | null;
  readonly findings: readonly DeskFinding[];
}

interface FileLike {
  readonly name: string;
  readonly size: number;
  readonly arrayBuffer: () => Promise<ArrayBuffer>;
}

/** Rows in which titles are looked for, to tell tables apart. */
const SEARCHED = 40;

/**
 * Opens a file and finds for each sheet that is seen the table it is for: the one that was chosen,
 * unless its titles clearly are those of another. One workbook may hold a list and its sources.
 *
 * @param wanted the only sheet to read, where the editor chose one
 */
export async function openParts(
  file: FileLike,
  chosen: TableName,
  wanted: string | null,
): Promise<OpenedParts> {
  // Asked for before a byte of it is read.
  if (file.size > limits.fileBytes) {
    const large = wholeFile(finding({ file: file.name }, tooLarge(file.size)));
    return { sheets: [], names: [], encoding: null, findings: [large] };
  }
  const bytes = new Uint8Array(await file.arrayBuffer());
  const table = tables[chosen] as unknown as Table;
  const handedIn = { name: file.name, bytes, sheet: wanted };
  const opened = await openFile(handedIn, table, (cells) => knownTitles(cells, table));
  const seen = opened.sheets
    .map((one) => upright(one, table))
    .filter(
      ({ name, hidden, rows }) =>
        rows.length > 0 && (wanted === null ? hidden?.sheet !== true : name === wanted),
    );
  const fitting = seen.flatMap((sheet) => {
    const to = tableOf(sheet, chosen);
    return to === null ? [] : [{ sheet, table: to }];
  });
  // One sheet of each table, the first that names its rows; another is chosen by its name.
  const ranked = [...fitting.filter(named), ...fitting.filter((one) => !named(one))];
  const first = fitting.filter((one) => ranked.find(({ table: to }) => to === one.table) === one);
  const [only] = seen;
  const sheets = first.length > 0 || only === undefined ? first : [{ sheet: only, table: chosen }];
  return {
    encoding: opened.encoding,
    names: opened.sheets.flatMap(({ name }) => name ?? []),
    findings: opened.findings,
    sheets: sheets.map(({ sheet, table: to }) => {
      const head = findListHead(sheet, tables[to] as unknown as Table);
      return {
        table: to,
        sheet,
        name: sheets.length === 1 ? file.name : `${file.name}（${sheet.name ?? ''}）`,
        fingerprint: head === null ? '' : fingerprintOf(head),
      };
    }),
  };
}

/** Whether a sheet names its rows: one of totals by township does not. */
function named({ sheet, table }: Pick<OpenedSheet, 'sheet' | 'table'>): boolean {
  const definition = tables[table] as unknown as Table;
  const head = findListHead(sheet, definition);
  return head !== null && namesRows(head, definition);
}

/** The table whose titles a sheet has; null where it has those of none. */
function tableOf(sheet: RawSheet, chosen: TableName): TableName | null {
  const head = sheet.rows.slice(0, SEARCHED).map((cells) => cells.map(({ text }) => text));
  const known = (name: TableName): number => {
    const table = tables[name] as unknown as Table;
    return Math.max(0, ...head.map((cells) => knownTitles(cells, table)));
  };
  const own = known(chosen);
  const best = tableNames.reduce<{ name: TableName; count: number }>(
    (most, name) => {
      const count = known(name);
      return count > most.count ? { name, count } : most;
    },
    { name: chosen, count: own },
  );
  const clearly = best.name !== chosen && (own < 2 || best.count > own * 1.5);
  const name = clearly ? best.name : chosen;
  return findListHead(sheet, tables[name] as unknown as Table) === null ? null : name;
}
