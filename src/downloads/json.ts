import type { FileFacts } from '#downloads/file-facts.ts';
import { rowJson } from '#downloads/ndjson.ts';
import type { AnyRow } from '#downloads/rows.ts';
import type { Table } from '#tables/table.ts';

/**
 * A table as JSON: numbers, booleans and lists typed, null where nothing is reported. Keys stand
 * in the order of the columns and every row on a line of its own, so that versions compare well.
 */
export function tableJson(table: Table, rows: readonly AnyRow[], facts: FileFacts): string {
  const head = {
    table: table.name,
    title: table.title,
    licence: { id: facts.licence.id, url: facts.licence.url },
    dataAsOf: facts.dataAsOf,
    edition: facts.edition,
  };
  const opened = JSON.stringify(head, null, 2).replace(/\n\}$/, '');
  const lines = rows.map((row) => rowJson(table, row));
  const body = lines.length === 0 ? '' : `\n    ${lines.join(',\n    ')}\n  `;
  return `${opened},\n  "rows": [${body}]\n}\n`;
}
