import type { TableName, TableRow } from '#tables/index.ts';
import type { Located } from '#tables/table.ts';

/** All tables, parsed, each row with its place in its file. */
export type Dataset = { readonly [K in TableName]: readonly Located<TableRow<K>>[] };
