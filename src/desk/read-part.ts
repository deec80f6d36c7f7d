import { locate, wholeFile } from '#desk/desk-finding.ts';
import type { Header } from '#desk/desk-finding.ts';
import type { TakenList, TakenRow } from '#desk/intake/shape.ts';
import { takeList } from '#desk/intake/take-list.ts';
import type { ListProgress } from '#desk/intake/take-list.ts';
import { listWorld } from '#desk/intake/world.ts';
import type { ListWorld } from '#desk/intake/world.ts';
import type { RawSheet } from '#desk/sheet.ts';
import type { Dataset } from '#domain/dataset.ts';
import { finding } from '#tables/finding.ts';
import { tables } from '#tables/index.ts';
import { checkRow, duplicateKeys } from '#tables/parse-table.ts';
import type { Table } from '#tables/table.ts';
import type { ListRead, Part, SessionWorld } from '#desk/part.ts';

/** The rows of a part that nothing is open of, as the table reads them. */
export function readPart(part: Part, world: SessionWorld, progress?: ListProgress): ListRead {
  const table = tables[part.table] as unknown as Table;
  const known = worldOf(world, table);
  const around = part.settled === true ? withRows(known, part.sheet, table) : known;
  const list = takeList(part.sheet, table, around, part.answers, progress);
  if (list === null) {
    const code = part.sheet.rows.length === 0 ? 'file-empty' : 'header-missing';
    const found = finding({ file: part.file }, { code, params: headerParams(table) });
    return { part, list, header: null, rows: [], findings: [wholeFile(found)] };
  }
  const header = headerOf(list);
  const place = { sheet: part.sheet, file: part.file, header };
  const unconfirmed = !part.answers.acceptAll && list.mapping.some(isOpen);
  const waiting = part.careful === true ? linesInDoubt(list) : new Set<number>();
  const ready = unconfirmed
    ? []
    : list.rows.filter((row) => isReady(row) && !waiting.has(row.line));
  const read = ready.map((row) =>
    checkRow(table, cellsIn(row, part, header), { file: part.file, line: row.line }),
  );
  const rows = read.flatMap(({ row }, at) =>
    row === null ? [] : [{ file: part.file, line: ready[at]?.line ?? 0, value: row }],
  );
  const twice = duplicateKeys(table, rows);
  const again = new Set(twice.map(({ line }) => line));
  const findings = [...read.flatMap((one) => one.findings), ...twice].map((found) =>
    locate(found, place),
  );
  return { part, list, header, findings, rows: rows.filter(({ line }) => !again.has(line)) };
}

/** Cells of a row; an entry of the form empties what is published where its field is empty. */
function cellsIn(
  { line, cells, changes }: TakenRow,
  { mode, sheet }: Part,
  { names }: Header,
): Readonly<Record<string, string>> {
  if (mode !== 'overwrite' || changes === null) return cells;
  const row = sheet.rows[line - 1] ?? [];
  const said = new Set(names.filter((_, at) => (row[at]?.text ?? '') !== ''));
  return Object.fromEntries(
    Object.entries(cells).map(([name, text]) => [name, said.has(name) ? text : '']),
  );
}

/** Whether a column waits for the editor: it is filled by a judgement that was not confirmed. */
export function isOpen({ to, how }: TakenList['mapping'][number]): boolean {
  return to.length > 0 && how === 'confirm';
}

function isReady({ open, missing }: TakenRow): boolean {
  return open === 0 && missing.length === 0;
}

/** Takes the rows of a sheet, under names of columns, for what is published: they are not read anew. */
function withRows(world: ListWorld, { rows }: RawSheet, table: Table): ListWorld {
  const [head = [], ...body] = rows;
  const settled = body.map((cells) => {
    const row = Object.fromEntries(head.map(({ text }, at) => [text, cells[at]?.text ?? '']));
    return [table.key.map((name) => row[name] ?? '').join('|'), row] as const;
  });
  return { ...world, published: new Map([...world.published, ...settled]) };
}

/** Lines with a question that was not answered, or with a cell that cannot be what its column holds. */
function linesInDoubt({ questions, leftOut }: TakenList): Set<number> {
  const groups = [...questions, ...leftOut.filter(({ outcome }) => outcome === 'refuse')];
  return new Set(groups.flatMap(({ settled, lines }) => (settled ? [] : lines)));
}

const worlds = new WeakMap<Dataset, Map<string, ListWorld>>();

/** Made once for each table: a list is read again for every answer. */
function worldOf({ dataset, outside, today }: SessionWorld, table: Table): ListWorld {
  const known = worlds.get(dataset) ?? new Map<string, ListWorld>();
  worlds.set(dataset, known);
  const world = known.get(table.name) ?? listWorld(dataset, table, outside.countyCode, today);
  known.set(table.name, world);
  return world;
}

function headerOf({ mapping, headLines }: TakenList): Header {
  const width = Math.max(0, ...mapping.map(({ at }) => at + 1));
  const names: (string | null)[] = Array.from({ length: width }, () => null);
  for (const { at, to } of mapping) names[at] = to[0] ?? null;
  return { row: (headLines.at(-1) ?? 1) - 1, names };
}

/** The columns that a row must have, in words: enough to begin a sheet with. */
function headerParams({ columns }: Table): Readonly<Record<string, string>> {
  const needed = Object.entries(columns).filter(([, { required }]) => required);
  return {
    columns: needed.map(([, { title }]) => title.zh).join('、'),
    columnsEn: needed.map(([, { title }]) => title.en).join(', '),
    header: needed.map(([name]) => name).join(','),
  };
}
