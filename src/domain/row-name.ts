import type { Lang } from '#tables/finding.ts';
import { tables } from '#tables/index.ts';
import type { TableName } from '#tables/index.ts';

/** What a row of any table is called: its name if it has one, else the cells of its key. */
export function rowName(table: TableName, row: object, lang: Lang): string {
  const cells: Readonly<Record<string, unknown>> = { ...row };
  const name = cells[lang === 'en' ? 'name_en' : 'name_zh'] ?? cells['name_zh'];
  if (typeof name === 'string') return name;
  return tables[table].key
    .map((column) => cells[column])
    .filter((cell) => typeof cell === 'string')
    .join(' ');
}
