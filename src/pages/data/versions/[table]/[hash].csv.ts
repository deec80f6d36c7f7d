import type { APIRoute } from 'astro';
import { history } from '#src/site-data.ts';
import { figuresNow } from '../../_figures.ts';
import { versionFiles } from '../../_history.ts';

/** `/data/versions/<table>/<hash>.csv`: a version byte for byte, at its address for ever. */
export function getStaticPaths() {
  const { hash, data } = figuresNow;
  return [
    ...versionFiles.map((version) => ({
      params: { table: version.table, hash: version.hash },
      props: { read: () => history.file(version) },
    })),
    { params: { table: 'figures', hash }, props: { read: () => data } },
  ];
}

export const GET: APIRoute<{ read: () => Uint8Array }> = ({ props }) =>
  new Response(new Uint8Array(props.read()), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
