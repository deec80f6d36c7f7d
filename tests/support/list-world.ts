import fs from 'node:fs';
import { openList, readList } from '#desk/intake/open-list.ts';
import { NO_ANSWERS } from '#desk/intake/shape.ts';
import type { Answers, TakenList } from '#desk/intake/shape.ts';
import { takeList } from '#desk/intake/take-list.ts';
import { listWorld } from '#desk/intake/world.ts';
import { EMPTY } from '#desk/sheet.ts';
import type { RawSheet } from '#desk/sheet.ts';
import { tables } from '#tables/index.ts';
import type { Table } from '#tables/table.ts';
import { realDataset } from './dataset.ts';

export const facilities = tables.facilities as unknown as Table;
/** The published tables on a day that does not move. */
export const world = listWorld(realDataset(), facilities, '130726', '2026-12-01');

export interface TakenFile {
  readonly list: TakenList;
  readonly sheet: string | null;
  readonly encoding: string | null;
  readonly delimiter: string | null;
}

/** Reads a file as a list of facilities; by default with every proposal accepted. */
export async function takeFile(
  file: string,
  bytes: Uint8Array,
  answers: Partial<Answers> = { acceptAll: true },
  sheet: string | null = null,
): Promise<TakenFile> {
  const opened = await openList({ name: file, bytes, sheet }, facilities);
  const list = readList(opened, facilities, world, { ...NO_ANSWERS, ...answers });
  if (list === null) throw new Error(`No list in ${file}: ${JSON.stringify(opened.findings)}`);
  const { encoding, delimiter } = opened;
  return { list, sheet: opened.sheet?.name ?? null, encoding, delimiter };
}

export function fixture(name: string): Uint8Array {
  return new Uint8Array(fs.readFileSync(`tests/fixtures/lists/${name}`));
}

/** A sheet from its texts and numbers. */
export function sheetOf(rows: readonly (readonly (string | number)[])[]): RawSheet {
  return {
    name: 'Sheet1',
    rows: rows.map((cells) =>
      cells.map((cell) =>
        cell === ''
          ? EMPTY
          : { kind: typeof cell === 'number' ? 'number' : 'text', text: String(cell) },
      ),
    ),
    merges: [],
  };
}

/** Reads rows of cells as a list, with every proposal accepted. */
export function takeRows(
  rows: readonly (readonly (string | number)[])[],
  answers: Partial<Answers> = { acceptAll: true },
): TakenList {
  const list = takeList(sheetOf(rows), facilities, world, { ...NO_ANSWERS, ...answers });
  if (list === null) throw new Error('No titles');
  return list;
}
