import type { AnyRow } from '#downloads/rows.ts';
import type { Bilingual } from '#tables/column.ts';
import type { Table } from '#tables/table.ts';

/** `demo` where a file holds rows of the example overlay. */
export type FileEdition = 'official' | 'demo';

export interface Licence {
  readonly id: string;
  readonly name: Bilingual;
  readonly url: string;
}

/** What every file of a table says of itself. */
export interface FileFacts {
  readonly licence: Licence;
  /** ISO day on which the editors last looked for data. */
  readonly dataAsOf: string;
  readonly edition: FileEdition;
}

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
  const names = Object.keys(table.columns);
  const lines = rows.map((row) =>
    JSON.stringify(Object.fromEntries(names.map((name) => [name, row[name] ?? null]))),
  );
  const body = lines.length === 0 ? '' : `\n    ${lines.join(',\n    ')}\n  `;
  return `${opened},\n  "rows": [${body}]\n}\n`;
}
