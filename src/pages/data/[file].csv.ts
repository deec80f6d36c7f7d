import type { APIRoute } from 'astro';
import { files } from './_catalogue.ts';

/** `/data/<table>.csv` and `/data/<table>-excel.csv`. */
export function getStaticPaths() {
  return files
    .filter(({ name }) => name.endsWith('.csv'))
    .map(({ name, text }) => ({ params: { file: name.replace(/\.csv$/, '') }, props: { text } }));
}

export const GET: APIRoute<{ text: string }> = ({ props }) =>
  new Response(props.text, { headers: { 'content-type': 'text/csv; charset=utf-8' } });
