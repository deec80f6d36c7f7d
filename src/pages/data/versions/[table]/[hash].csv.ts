import type { APIRoute } from 'astro';
import type { Version } from '#history/version.ts';
import { history } from '#src/site-data.ts';
import { versionFiles } from '../../_history.ts';

/** `/data/versions/<table>/<hash>.csv`: a version byte for byte, at its address for ever. */
export function getStaticPaths() {
  return versionFiles.map((version) => ({
    params: { table: version.table, hash: version.hash },
    props: { version },
  }));
}

export const GET: APIRoute<{ version: Version }> = ({ props }) =>
  new Response(new Uint8Array(history.file(props.version)), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
