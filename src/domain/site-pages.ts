import type { Dataset } from '#domain/dataset.ts';
import { verdicts } from '#domain/reconcile.ts';
import { dutyFields } from '#tables/duties.ts';
import { searchTopics } from '#tables/searches.ts';
import { tableNames, tables } from '#tables/index.ts';
import type { TableName } from '#tables/index.ts';
import { rowKey } from '#tables/parse-table.ts';

/** Tables whose rows have an address of their own, with what stands before their key there. */
export const rowPages = {
  indicators: '/statistics/',
  sources: '/sources/',
  townships: '/townships/',
  benefits: '/benefits/',
  topics: '/news/topics/',
  checks: '/reconciliation/#',
  claims: '/claims/#',
  duties: '/disclosure/#',
  letters: '/disclosure/letter/',
  requests: '/requests/',
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
    'disclosure',
    'facilities',
    'gaps',
    'map',
    'news',
    'phones',
    'programmes',
  ],
  ...[
    'reconciliation',
    'requests',
    'search',
    'searches',
    'sitemap',
    'sources',
    'statistics',
    'townships',
  ],
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

const rowPaths = (dataset: Dataset, table: PagedTable): string[] =>
  dataset[table].map(({ value }) =>
    pathOfRow(table, rowKey(tables[table] as never, value as never)),
  );

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
    ...pagedTables.flatMap((table) => rowPaths(dataset, table)),
    ...(content?.known ?? []),
  ]);
}

/** Every address that a text of this site may lead to: those that open today, and lists; but for files. */
export function linkTargets(dataset: Dataset, known: readonly string[]): Set<string> {
  const codes = dataset.townships.map(({ value }) => value.township_code);
  const kinds = dataset.facility_kinds.map(({ value }) => value.kind_id);
  const indicators = dataset.indicators.map(({ value }) => value.indicator_id);
  return new Set([
    ...livingPaths(dataset, { known, published: [] }),
    ...['/', '/desk/', '/desk/guide/', '/desk/findings/'],
    ...Object.keys(searchTopics).map((topic) => `/searches/${topic}/`),
    ...kinds.map((id) => `/facilities/kind/${id}/`),
    ...codes.flatMap((code) => [`/facilities/township/${code}/`, `/townships/${code}/leaflet/`]),
    ...indicators.map((id) => `/statistics/${id}/compare/`),
    ...tableNames.map((name) => `/data/${name}/changes/`),
    // What stands on pages of rows beside these.
    ...Object.keys(verdicts).map((id) => `/reconciliation/#${id}`),
    ...[...Object.keys(dutyFields), 'gaps', 'uncounted', 'requests'].map(
      (id) => `/disclosure/#${id}`,
    ),
    ...dataset.letters.map(({ value }) => `/disclosure/#${value.check_id}`),
  ]);
}
