import type { APIRoute } from 'astro';
import { fileHref } from '#src/paths.ts';
import { descriptor } from './_catalogue.ts';

/** `/data/datapackage.json`. A build without SITE_URL does not know where it will be published. */
export const GET: APIRoute = ({ site }) => {
  const known = site !== undefined && site.hostname !== 'localhost';
  const address = known ? (path: string): string => new URL(fileHref(path), site).href : null;
  return new Response(descriptor(address), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
};
