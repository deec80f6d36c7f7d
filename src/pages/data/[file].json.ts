import type { APIRoute } from 'astro';
import { files } from './_catalogue.ts';

/** `/data/<table>.json`. */
export function getStaticPaths() {
  return files
    .filter(({ name }) => name.endsWith('.json'))
    .map(({ name, text }) => ({ params: { file: name.replace(/\.json$/, '') }, props: { text } }));
}

export const GET: APIRoute<{ text: string }> = ({ props }) =>
  new Response(props.text, { headers: { 'content-type': 'application/json; charset=utf-8' } });
