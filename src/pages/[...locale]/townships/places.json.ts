import type { APIRoute } from 'astro';
import { packPlaces } from '#directory/pack-places.ts';
import { localePaths } from '#src/paths.ts';
import type { LocaleProps } from '#src/paths.ts';
import { siteConfig } from '#src/site.config.ts';
import { site } from '#src/site-data.ts';

export const getStaticPaths = localePaths;

/** The villages and townships that a reader can name; fetched when the field for them is used. */
export const GET: APIRoute<LocaleProps> = ({ props: { lang } }) =>
  Response.json(packPlaces(site.townships, site.villages, Object.values(siteConfig.county), lang));
