import type { Loader } from 'astro/loaders';
import { z } from 'astro/zod';
import { placesOf } from '#src/edition.ts';
import { readTable, tableFiles } from '#loaders/read-data.ts';
import { formatFinding, hasErrors } from '#tables/finding.ts';
import { tables } from '#tables/index.ts';
import type { TableName, TableRow } from '#tables/index.ts';
import { rowKey } from '#tables/parse-table.ts';
import type { Located, Table } from '#tables/table.ts';

/**
 * Content loader of one table. Throws with every finding of the file, so that wrong data stops
 * the build; Astro's own file loader would log and go on.
 */
export function csvTable(name: TableName): Loader {
  return {
    name: `csv-${name}`,
    load: ({ store, watcher, logger }) => {
      const places = placesOf(process.env);
      const table = tables[name] as unknown as Table;
      const refill = (): void => {
        const { rows, findings } = readTable(name, places);
        if (hasErrors(findings)) {
          throw new Error(findings.map((found) => formatFinding(found, 'zh')).join('\n'));
        }
        store.clear();
        for (const row of rows) {
          const { file, line, value } = row;
          store.set({ id: rowKey(table, value as never), data: { file, line, value } });
        }
      };
      refill();
      const files = tableFiles(name, places);
      watcher?.on('change', (changed) => {
        if (!files.includes(changed)) return;
        try {
          refill();
        } catch (error) {
          // While an editor is typing, say what is wrong and keep the last good rows.
          logger.error(error instanceof Error ? error.message : String(error));
        }
      });
      for (const file of files) watcher?.add(file);
      return Promise.resolve();
    },
  };
}

/** Schema of a stored row. The loader has checked it already; this only carries the type. */
export function storedRow<K extends TableName>(): z.ZodType<Located<TableRow<K>>> {
  return z.custom<Located<TableRow<K>>>();
}
