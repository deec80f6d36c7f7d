import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import Papa from 'papaparse';
import { mergeChanges } from '#history/merge-changes.ts';
import type { Conflict, RowChanges } from '#history/merge-changes.ts';
import { readSnapshot } from '#history/snapshot.ts';
import type { Snapshot } from '#history/snapshot.ts';
import { unzip, ZipRefused } from '#desk/unzip.ts';
import { finding } from '#tables/finding.ts';
import type { Finding, Violation } from '#tables/finding.ts';
import { tableNames } from '#tables/index.ts';
import type { TableName } from '#tables/index.ts';

/** What an import changes in one table, and which version of it was compared with. */
export interface Changes extends RowChanges {
  readonly table: TableName;
  /** Versions before and after, as `versionOf` names them. */
  readonly from: string;
  readonly to: string;
}

/** How many digits of the hash name a version: as many as in the address of its file. */
const DIGITS = 16;

/** Names the version of a table by its content, as the addresses of old versions do. */
export function versionOf(csv: string): string {
  const snapshot = readSnapshot(csv);
  // Quotation marks and line ends alone make no other version.
  return hashOf(snapshot === null ? csv : writeTable(snapshot));
}

function hashOf(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text))).slice(0, DIGITS);
}

/** A table as its file stands in `data/`: UTF-8, comma, line feeds. */
export function writeTable({ columns, rows }: Snapshot): string {
  return `${Papa.unparse([columns, ...rows] as string[][], { newline: '\n' })}\n`;
}

/** The changes to several tables as one file, to be applied by `npm run data:apply`. */
export function writeChanges(changes: readonly Changes[]): string {
  return `${JSON.stringify({ changes }, null, 1)}\n`;
}

/** Name of that file in a package: after what it makes, so that no two fall on each other. */
export function changesName(changes: readonly Changes[]): string {
  const tables = changes.map(({ table }) => table).join('-');
  return `data/changes/${tables}-${hashOf(writeChanges(changes))}.json`;
}

type Json = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Json => typeof value === 'object' && value !== null;
const isText = (value: unknown): boolean => typeof value === 'string';
const isListOf = (value: unknown, test: (one: unknown) => boolean): boolean =>
  Array.isArray(value) && value.every(test);
const isCells = (value: unknown): boolean => isListOf(value, isText);
const isKey = (value: unknown): boolean => isCells(value) && (value as string[]).length > 0;

const isCell = (cell: unknown): boolean =>
  isRecord(cell) && isText(cell['column']) && isText(cell['before']) && isText(cell['after']);

const isChanges = (value: unknown): value is Changes =>
  isRecord(value) &&
  tableNames.some((name) => name === value['table']) &&
  isText(value['from']) &&
  isText(value['to']) &&
  isCells(value['columns']) &&
  isKey(value['key']) &&
  isListOf(value['added'], isCells) &&
  isListOf(value['removed'], isCells) &&
  isListOf(
    value['changed'],
    (row) => isRecord(row) && isCells(row['key']) && isListOf(row['cells'], isCell),
  );

/** Reads a file of changes. Null where it is none, or only a part of one. */
export function readChanges(json: string): readonly Changes[] | null {
  try {
    const read: unknown = JSON.parse(json);
    const changes = isRecord(read) ? read['changes'] : null;
    const isWhole = Array.isArray(changes) && changes.length > 0 && changes.every(isChanges);
    return isWhole ? changes : null;
  } catch {
    return null;
  }
}

/** The changes in a package of the desk or in a file of changes; null where there are none. */
export function readHandedIn(bytes: Uint8Array): readonly Changes[] | null {
  if (bytes[0] !== 0x50) return readChanges(new TextDecoder().decode(bytes));
  try {
    const parts = Object.values(unzip(bytes, (name) => /^data\/changes\/[^/]+\.json$/.test(name)));
    const read = parts.map((part) => readChanges(new TextDecoder().decode(part)));
    return read.length === 0 || read.includes(null) ? null : read.flatMap((one) => one ?? []);
  } catch (error) {
    if (error instanceof ZipRefused) return null;
    throw error;
  }
}

/** A table with changes brought onto it, or what stands against it. */
export interface Applied {
  /** Null where something stands against it. */
  readonly csv: string | null;
  readonly findings: readonly Finding[];
  /** Whether the table is still the one that was compared with. */
  readonly fresh: boolean;
}

/**
 * Brings changes onto a table as it is today, by key and cell by cell.
 *
 * @param file the table as an editor would type it
 */
export function applyChanges(csv: string, changes: Changes, file: string): Applied {
  const fresh = versionOf(csv) === changes.from;
  const today = readSnapshot(csv);
  const merged = today && mergeChanges(today, changes);
  if (merged === null) {
    const columns: Violation = { code: 'changes-columns', params: { table: changes.table } };
    return { csv: null, findings: [finding({ file }, columns)], fresh };
  }
  const findings = merged.conflicts.flatMap((conflict) => told(conflict, file));
  return { csv: findings.length > 0 ? null : writeTable(merged.snapshot), findings, fresh };
}

function told({ kind, key, cells }: Conflict, file: string): Finding[] {
  const row = key.filter((part) => part !== '').join(' ');
  const columns = cells.map(({ column }) => column).join('、');
  switch (kind) {
    case 'cell':
      return cells.map(({ column, ...params }) =>
        finding({ file, column: `${row} ${column}` }, { code: 'changes-conflict', params }),
      );
    case 'gone':
      return [finding({ file, value: row }, { code: 'changes-row-gone' })];
    case 'taken': {
      const today = cells.map((one) => `${one.column} ${one.today}`).join('、');
      return [finding({ file, value: row }, { code: 'changes-row-taken', params: { today } })];
    }
    case 'changed':
      return [finding({ file, value: row }, { code: 'changes-row-changed', params: { columns } })];
  }
}
