import type { Chart, ChartCell, ChartKind, ChartRow } from '#charts/chart.ts';
import type { ObservationStatus } from '#tables/observations.ts';

/**
 * Reads the description of a chart back from its table, as the page shows it: the chart can then
 * never say anything that its table does not.
 */
export function readTable(table: HTMLTableElement, locale: string): Chart {
  const heads = Array.from(table.querySelectorAll<HTMLElement>('thead [data-column]'));
  const { kind = 'grouped', unit = '', joined } = table.dataset;
  return {
    kind: kind as ChartKind,
    caption: textOf(table.caption),
    // The caption says it already.
    finding: null,
    rowHead: textOf(table.querySelector('thead th')),
    columns: heads.map((head) => head.dataset['column'] ?? ''),
    rows: Array.from(table.tBodies).flatMap(readBody),
    unit,
    locale,
    joined: joined !== undefined,
  };
}

/** The rows of a body; those under a shared head are a group. */
function readBody(body: HTMLTableSectionElement): ChartRow[] {
  const group = textOf(body.querySelector('th[scope="rowgroup"]'));
  return Array.from(body.rows, (row) => ({
    label: textOf(row.querySelector('th[scope="row"]')),
    group,
    period: row.querySelector('time')?.dateTime ?? '',
    marked: row.classList.contains('marked'),
    cells: Array.from(row.querySelectorAll<HTMLElement>('[data-status]'), readCell),
  }));
}

function readCell(cell: HTMLElement): ChartCell {
  const data = cell.querySelector('data');
  const word = cell.querySelector('.state');
  const { status = 'final', mark = '' } = cell.dataset;
  return {
    value: data === null ? null : Number(data.value),
    status: status as ObservationStatus,
    text: textOf(data ?? word ?? cell),
    mark,
  };
}

function textOf(element: Element | null): string {
  return element?.textContent.replace(/\s+/g, ' ').trim() ?? '';
}
