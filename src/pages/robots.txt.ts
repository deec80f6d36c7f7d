import type { APIRoute } from 'astro';
import { fileHref } from '#src/paths.ts';
import { site } from '#src/site-data.ts';

/**
 * Robots may read every page: one that is not to be found says so itself, which they must see. Only
 * the official edition has a site map for them.
 */
export const GET: APIRoute = ({ site: host }) => {
  const map = new URL(fileHref('/sitemap-index.xml'), host).href;
  const lines = [
    'User-agent: *',
    'Allow: /',
    ...(site.edition === 'demo' ? [] : ['', `Sitemap: ${map}`]),
  ];
  return new Response(`${lines.join('\n')}\n`);
};
