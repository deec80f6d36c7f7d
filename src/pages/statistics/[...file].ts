import type { APIRoute } from 'astro';
import type { PublishedFile } from '#downloads/files.ts';
import { site } from '#src/site-data.ts';
import { filesOf, picturesOf } from './_files.ts';

/** The values of each indicator in every format, and its charts as pictures. */
export async function getStaticPaths() {
  const values = await Promise.all(site.indicators.map(filesOf));
  return [...values.flat(), ...site.indicators.flatMap(picturesOf)].map((file) => ({
    params: { file: file.name.replace(/^\/statistics\//, '') },
    props: file,
  }));
}

export const GET: APIRoute<PublishedFile> = ({ props: { data, mediaType } }) => {
  const charset = /^text\/|json|xml$/.test(mediaType) ? '; charset=utf-8' : '';
  return new Response(data, { headers: { 'content-type': `${mediaType}${charset}` } });
};
