import fs from 'node:fs';
import type { APIRoute } from 'astro';

/** The pictures of the guide for editors. */
export function getStaticPaths() {
  return fs.readdirSync('docs/editors').map((picture) => ({ params: { picture } }));
}

export const GET: APIRoute = ({ params }) =>
  new Response(new Uint8Array(fs.readFileSync(`docs/editors/${params['picture'] ?? ''}`)), {
    headers: { 'content-type': 'image/png' },
  });
