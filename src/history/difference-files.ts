import Papa from 'papaparse';
import { countsOf } from '#history/counts.ts';
import type { Difference, LoneRow } from '#history/difference.ts';

/** The versions that a difference lies between. */
export interface Ends {
  readonly table: string;
  readonly from: { readonly id: string; readonly sha256: string; readonly date: string };
  readonly to: { readonly id: string; readonly sha256: string; readonly date: string };
}

/** A difference for programs, with all it takes to make either version from the other. */
export function differenceJson(difference: Difference, ends: Ends): string {
  return `${JSON.stringify({ ...ends, counts: countsOf(difference), ...difference }, null, 2)}\n`;
}

const HEADER = ['change', 'row', 'former_row', 'column', 'before', 'after'];

/**
 * A difference as a plain table, a line for each cell: `change` is `row-added`, `row-removed`,
 * `row-changed`, `column-added`, `column-removed` or `column-renamed`. `row` holds the cells of the
 * key with `|` between them.
 */
export function differenceCsv({ key, columns, added, removed, changed }: Difference): string {
  const cells = (
    change: string,
    rows: readonly LoneRow[],
    side: 'before' | 'after',
  ): string[][] => {
    const names = columns[side];
    const keyAt = key.columns.map((pair) => names.indexOf(pair[side]));
    return rows.flatMap((row) => {
      const name = keyAt.map((at) => row.cells[at] ?? '').join('|');
      return names.flatMap((column, at) => {
        const text = row.cells[at] ?? '';
        if (text === '') return [];
        return [[change, name, '', column, ...(side === 'before' ? [text, ''] : ['', text])]];
      });
    });
  };
  const lines = [
    HEADER,
    ...columns.added.map((name) => ['column-added', '', '', name, '', name]),
    ...columns.removed.map((name) => ['column-removed', '', '', name, name, '']),
    ...columns.renamed.map(({ before, after }) => ['column-renamed', '', '', after, before, after]),
    ...cells('row-added', added, 'after'),
    ...cells('row-removed', removed, 'before'),
    ...changed.flatMap((row) =>
      row.cells.map(({ column, before, after }) => [
        'row-changed',
        row.key.join('|'),
        row.formerKey?.join('|') ?? '',
        column,
        before ?? '',
        after ?? '',
      ]),
    ),
  ];
  return `${Papa.unparse(lines, { newline: '\n' })}\n`;
}
