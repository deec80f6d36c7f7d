import { mainName } from '#desk/intake/find-head.ts';
import { placeName } from '#desk/intake/gazetteer.ts';
import { LEAVE_OUT } from '#desk/intake/read-words.ts';
import type { MappedColumn, RefusedRow } from '#desk/intake/shape.ts';
import type { SourceRow } from '#desk/intake/sort-rows.ts';
import { TOGETHER } from '#desk/intake/taking.ts';
import type { Taking } from '#desk/intake/taking.ts';
import { EMPTY } from '#desk/sheet.ts';

/** A row of the sheet as it was read, before it is compared with others. */
export interface ReadRow {
  readonly row: SourceRow;
  readonly cells: Record<string, string>;
  /** Columns with proposals that are not accepted yet. */
  readonly waiting: string[];
  /** The township, were its proposal accepted. */
  readonly township: string;
  readonly refused: RefusedRow | null;
  /** What the row says of its kind and township before anything was settled: equal rows agree. */
  readonly written: string;
  /** The published row that it changes. */
  changes: string | null;
}

/**
 * Reads one row, each cell by its column; the place, kind and telephones of a facility together.
 *
 * @param above the telephone of the row above, which 同上 means
 */
export function readRow(row: SourceRow, taking: Taking, above: string): ReadRow {
  const { table, world, mapping, ledger, own: alone, facility } = taking;
  const cells = { ...taking.blank };
  const waiting: string[] = [];
  const textAt = (to: string): string => {
    const at = mapping.find((one) => one.to[0] === to)?.at;
    return at === undefined ? '' : (row.cells[at]?.text.trim() ?? '');
  };
  // What is published already was read before: the same cell of the same row stands as it is.
  const old = world.published.get(table.key.map(textAt).join('|'));
  const stands = (name: string, text: string): boolean => old?.[name] === text;
  let crs = '';
  for (const { at, letters, name, read } of alone) {
    const cell = row.cells[at] ?? EMPTY;
    if (stands(name, cell.text)) {
      cells[name] = cell.text;
      continue;
    }
    const reading = read(cell);
    const place = { line: row.line, column: name, at: letters, from: cell.text };
    if (name === 'crs') crs = ledger.likely(reading, place);
    const value = ledger.settle(reading, place);
    if (value === null && reading.outcome === 'confirm') waiting.push(name);
    cells[name] = value ?? '';
  }
  const name = cells[mainName(table)] ?? '';
  const written = ['kind_id', 'township_code', 'village', 'address']
    .map((to) => placeName(textAt(to)))
    .join('|');
  const base = { row, cells, written, waiting, township: '', changes: null };
  const shown = name === '' ? textAt(mainName(table)) : name;
  if (facility === null) return { ...base, refused: null };
  const given = TOGETHER.filter((to) => mapping.some((one) => one.to.includes(to)));
  if (old !== undefined && given.every((to) => stands(to, textAt(to)))) {
    for (const to of given) cells[to] = textAt(to);
    return { ...base, township: cells['township_code'] ?? '', refused: null };
  }
  const parts = facility.read(row, name === '' ? textAt('name_zh') : name, above, crs);
  const outside = parts.outside || otherCounty(row, mapping);
  if (outside) {
    return {
      ...base,
      refused: { line: row.line, why: 'outside-county', of: null, name: shown },
    };
  }
  Object.assign(cells, parts.cells);
  waiting.push(...parts.waiting);
  // A coordinate system alone says nothing.
  if ((cells['lon'] ?? '') === '') cells['crs'] = '';
  const refused: RefusedRow | null = Object.values(cells).includes(LEAVE_OUT)
    ? { line: row.line, why: 'left-out', of: null, name: shown }
    : null;
  return { ...base, township: parts.township, refused };
}

/** Whether a column of counties names another than this one. */
function otherCounty({ cells }: SourceRow, mapping: readonly MappedColumn[]): boolean {
  const column = mapping.find(({ why }) => why === 'county');
  const text = column === undefined ? '' : placeName(cells[column.at]?.text ?? '');
  return (
    text !== '' &&
    !/蔚县|^130726|^yu(?: county|xian)$|^yuxian/i.test(text) &&
    /[县区市旗]$|^\d{6}|county|district/i.test(text)
  );
}
