import type { Dataset } from '#domain/dataset.ts';
import { tableNames } from '#tables/index.ts';
import type { TableName } from '#tables/index.ts';

/** Tables whose rows have an address of their own, with what stands before their key there. */
export const rowPages = {
  indicators: '/statistics/',
  sources: '/sources/',
  townships: '/townships/',
  checks: '/reconciliation/#',
} as const satisfies Partial<Record<TableName, string>>;

export type PagedTable = keyof typeof rowPages;
export const pagedTables = Object.keys(rowPages) as readonly PagedTable[];

/** Where a row stands, without base path and language. */
export function pathOfRow(table: PagedTable, key: string): string {
  const before = rowPages[table];
  return before.endsWith('#') ? before + key : `${before}${key}/`;
}

/** Folders of pages that are always there. */
export const sections = [
  ...[
    'benefits',
    'claims',
    'compare',
    'corrections',
    'data',
    'facilities',
    'map',
    'news',
    'phones',
    'programmes',
  ],
  ...['reconciliation', 'search', 'searches', 'sitemap', 'sources', 'statistics', 'townships'],
] as const;

/** Something that was published at an address, by the file and the id that it came from. */
export interface PublishedPage {
  readonly path: string;
  readonly file: string;
  readonly column?: string | undefined;
  readonly id: string;
  /** Its name when it was last seen, where it had one. */
  readonly name?: string | undefined;
}

/** Pages that no table tells of: articles, programmes and pages of prose. */
export interface ContentPages {
  /** Paths of those that there are. */
  readonly known: readonly string[];
  /** What git tells of earlier ones, and of tables that there were. */
  readonly published: readonly PublishedPage[];
}

/** Every address that opens today, but for files and lists. */
export function livingPaths(dataset: Dataset, content: ContentPages | null): Set<string> {
  const ids = [
    ...dataset.facilities.map(({ value }) => value.facility_id),
    ...dataset.tombstones.map(({ value }) => value.facility_id),
  ];
  return new Set([
    ...sections.map((section) => `/${section}/`),
    ...[...tableNames, 'figures'].map((name) => `/data/${name}/`),
    ...ids.map((id) => `/facilities/${id}/`),
    ...dataset.indicators.map(({ value }) => pathOfRow('indicators', value.indicator_id)),
    ...dataset.sources.map(({ value }) => pathOfRow('sources', value.source_id)),
    ...dataset.townships.map(({ value }) => pathOfRow('townships', value.township_code)),
    ...dataset.checks.map(({ value }) => pathOfRow('checks', value.check_id)),
    ...(content?.known ?? []),
  ]);
}
