import type { ChartRows } from '#charts/chart-config.ts';

/**
 * Reads the rows of a table of figures, as the page shows them: the chart can then never say
 * anything that its table does not.
 */
export function readTable(table: HTMLTableElement, locale: string): ChartRows {
  const rows = Array.from(table.tBodies).flatMap((body) => Array.from(body.rows));
  const heads = Array.from(table.tHead?.rows[0]?.cells ?? []).filter(
    (cell) => cell.tagName === 'TH',
  );
  const valuesOf = (row: HTMLTableRowElement): (number | null)[] =>
    Array.from(row.querySelectorAll('data'), (cell) =>
      cell.value === '' ? null : Number(cell.value),
    );
  const values = rows.map(valuesOf);
  return {
    labels: rows.map((row) => row.cells[0]?.textContent.trim() ?? ''),
    columns: heads.slice(1).map((head, index) => ({
      name: head.textContent.trim(),
      values: values.map((cells) => cells[index] ?? null),
    })),
    unit: table.dataset['unit'] ?? '',
    marked: rows.findIndex((row) => row.classList.contains('marked')),
    locale,
  };
}
