import type { APIRoute } from 'astro';
import { versionFile, versionPath } from '#history/version.ts';
import { fileHref, href } from '#src/paths.ts';
import { history } from '#src/site-data.ts';
import { tableNames } from '#tables/index.ts';
import type { TableName } from '#tables/index.ts';
import { tableOf } from '../_history.ts';

/** `/data/versions/<table>.json`: the versions of a table, newest first, for programs. */
export function getStaticPaths() {
  return tableNames.map((table) => ({ params: { table }, props: { table } }));
}

export const GET: APIRoute<{ table: TableName }> = ({ props: { table } }) => {
  const { key, columns } = tableOf(table);
  const body = {
    table,
    history: history.state(),
    key,
    columns: Object.fromEntries(
      Object.entries(columns).map(([name, { title }]) => [name, title] as const),
    ),
    versions: history.versions(table).map((version) => ({
      id: version.id,
      date: version.date,
      reasons: version.reasons,
      rows: version.rows,
      counts: version.counts,
      withheld: version.withheld,
      sha256: version.hash,
      file: version.withheld ? null : fileHref(versionFile(version)),
      page: href('zh', versionPath(version)),
    })),
  };
  return new Response(`${JSON.stringify(body, null, 2)}\n`, {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
};
