import type { Dataset } from '#domain/dataset.ts';
import type { PublishedTables } from '#domain/published-rows.ts';
import { livingPaths, pagedTables, pathOfRow } from '#domain/site-pages.ts';
import type { ContentPages, PublishedPage } from '#domain/site-pages.ts';
import { finding } from '#tables/finding.ts';
import type { Finding } from '#tables/finding.ts';
import { tables } from '#tables/index.ts';
import { nearest } from '#tables/nearest.ts';

/** What is known of the past and of the pages beside the tables; null where nothing is. */
export interface Past {
  readonly published: PublishedTables | null;
  readonly content: ContentPages | null;
}

/**
 * No address that was published stops working: it has its page, or stands in the table of moved
 * ones, which leads to a page in one step or says why there is none.
 */
export function checkMoved(dataset: Dataset, { published, content }: Past): Finding[] {
  const living = livingPaths(dataset, content);
  const moved = new Map(dataset.moved.map((row) => [row.value.old_path, row] as const));
  const before = [...rowsPublished(published), ...(content?.published ?? [])];
  const then = new Set(before.map(({ path }) => path));
  const fresh = [...living].filter((path) => !then.has(path));
  return [
    ...before
      .filter(({ path }) => !living.has(path) && !moved.has(path))
      .map((page) => vanished(page, dataset, fresh)),
    ...dataset.moved.flatMap((row) => {
      const { old_path: from, new_path: to } = row.value;
      const place = { file: row.file, line: row.line };
      if (living.has(from)) {
        return [finding({ ...place, column: 'old_path', value: from }, { code: 'moved-lives' })];
      }
      if (to === null || living.has(to)) return [];
      const at = { ...place, column: 'new_path', value: to };
      if (moved.has(to) || to === from) {
        const way = wayFrom(from, moved);
        const last = way.at(-1) ?? to;
        return way.slice(0, -1).includes(last)
          ? [finding(at, { code: 'moved-circular', params: { path: way.join(' → ') } })]
          : [finding(at, { code: 'moved-chain', params: { last } })];
      }
      // Without the articles at hand nothing can be said of their addresses.
      if (content === null && !isTold(to)) return [];
      const near = nearestPath(to, living);
      const params = { hint: near === undefined ? '' : `→ ${near} ` };
      return [finding(at, { code: 'moved-target', params })];
    }),
  ];
}

/** Whether the tables alone tell of the addresses of its section. */
const isTold = (path: string): boolean =>
  /^\/(statistics|sources|townships|facilities)\//.test(path);

/** Every stop from an address, itself first; ends at the first one that comes again. */
function wayFrom(
  path: string,
  moved: ReadonlyMap<string, { readonly value: { readonly new_path: string | null } }>,
): string[] {
  const way = [path];
  for (
    let next = moved.get(path)?.value.new_path ?? null;
    next !== null;
    next = moved.get(next)?.value.new_path ?? null
  ) {
    const seen = way.includes(next);
    way.push(next);
    if (seen) break;
  }
  return way;
}

function rowsPublished(published: PublishedTables | null): PublishedPage[] {
  return pagedTables.flatMap((name) => {
    const known = published?.get(name);
    if (known === undefined) return [];
    const [column] = tables[name].key;
    return [...known.rows].map(([id, row]) => ({
      path: pathOfRow(name, id),
      file: known.file,
      column,
      id,
      name: row['name_zh'] ?? row['title_zh'] ?? row['statement_zh'],
    }));
  });
}

function vanished(page: PublishedPage, dataset: Dataset, fresh: readonly string[]): Finding {
  const { path, file, column, id, name } = page;
  const place = { file, ...(column === undefined ? {} : { column }), value: id };
  const near = sameName(name, dataset) ?? nearestPath(path, fresh);
  const line = [path, near ?? '', 'YYYY-MM-DD', '', ''].join(',');
  return near === undefined
    ? finding(place, { code: 'page-vanished', params: { path, line } })
    : finding(place, { code: 'page-renamed', params: { path, near, line } });
}

/** An address of the same section whose id is nearly the same. */
function nearestPath(path: string, others: Iterable<string>): string | undefined {
  const parts = (one: string) => /^(.*[/#])([^/#]+)\/?$/.exec(one)?.slice(1) ?? [one, ''];
  const [section, id = ''] = parts(path);
  const siblings = new Map(
    [...others].flatMap((other) => {
      const [itsSection, itsId = ''] = parts(other);
      return itsSection === section ? [[itsId, other] as const] : [];
    }),
  );
  return siblings.get(nearest(id, siblings.keys()) ?? '');
}

/** A row of the same name under another id: most likely the same one. */
function sameName(name: string | undefined, dataset: Dataset): string | undefined {
  if (name === undefined || name === '') return undefined;
  const indicator = dataset.indicators.find(({ value }) => value.name_zh === name);
  if (indicator !== undefined) return pathOfRow('indicators', indicator.value.indicator_id);
  const source = dataset.sources.find(({ value }) => value.title_zh === name);
  if (source !== undefined) return pathOfRow('sources', source.value.source_id);
  const check = dataset.checks.find(({ value }) => value.statement_zh === name);
  return check && pathOfRow('checks', check.value.check_id);
}
