import type { APIRoute } from 'astro';
import { descriptor } from './_catalogue.ts';

/** `/data/datapackage.json`. */
export const GET: APIRoute = ({ site }) =>
  new Response(descriptor(site), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
