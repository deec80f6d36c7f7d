import type { Loader } from 'astro/loaders';
import { z } from 'astro/zod';
import { placesOf } from '#src/edition.ts';
import { checkedData } from '#loaders/checked.ts';
import { readTable, tableFiles } from '#loaders/read-data.ts';
import { formatFinding, hasErrors } from '#tables/finding.ts';
import { tableNames } from '#tables/index.ts';
import type { TableName, TableRow } from '#tables/index.ts';
import type { Located } from '#tables/table.ts';

/** The rows of a table, in the order of the files. */
export type TableRows<K extends TableName = TableName> = readonly Located<TableRow<K>>[];

/**
 * Content loader of all tables, an entry each, under the table's name. Throws with every finding of a file, so
 * that wrong data stops the build; Astro's own file loader would log and go on. Where the tables were read
 * to be checked, they are not read again.
 */
export function csvTables(): Loader {
  return {
    name: 'csv-tables',
    load: ({ store, watcher, logger }) => {
      store.clear();
      if (checkedData() !== undefined) return Promise.resolve();
      const places = placesOf(process.env);
      for (const name of tableNames) {
        const fill = (): void => {
          const { rows, findings } = readTable(name, places);
          if (hasErrors(findings)) {
            throw new Error(findings.map((found) => formatFinding(found, 'zh')).join('\n'));
          }
          store.set({ id: name, data: { rows } });
        };
        fill();
        const files = tableFiles(name, places);
        watcher?.on('change', (changed) => {
          if (!files.includes(changed)) return;
          try {
            fill();
          } catch (error) {
            // While an editor is typing, say what is wrong and keep the last good rows.
            logger.error(error instanceof Error ? error.message : String(error));
          }
        });
        for (const file of files) watcher?.add(file);
      }
      return Promise.resolve();
    },
  };
}

/** Schema of an entry. The loader has checked it already; this only carries the type. */
export const tableEntry = z.custom<{ readonly rows: TableRows }>();
