import type { APIRoute } from 'astro';
import type { PublishedFile } from '#downloads/files.ts';
import { published } from './_published.ts';

/** Every download under `/data/`: tables in all formats, the whole, and what describes them. */
export function getStaticPaths() {
  return published.map((file) => ({ params: { file: file.name }, props: file }));
}

export const GET: APIRoute<PublishedFile> = ({ props: { data, mediaType } }) => {
  const charset = /^text\/|json|yaml/.test(mediaType) ? '; charset=utf-8' : '';
  return new Response(data, { headers: { 'content-type': `${mediaType}${charset}` } });
};
