import type { APIRoute } from 'astro';
import { packDirectory } from '#directory/pack.ts';
import { schematicCounty } from '#map/hex-grid.ts';
import { drawTownships } from '#map/township-map.ts';
import { dataAsOf } from '#src/data-as-of.ts';
import { localePaths } from '#src/paths.ts';
import type { LocaleProps } from '#src/paths.ts';
import { site } from '#src/site-data.ts';

export const getStaticPaths = localePaths;

/** What the filter of the directory works on; fetched when a reader uses it. */
export const GET: APIRoute<LocaleProps> = ({ props: { lang } }) => {
  const { width, height, cells } = drawTownships(schematicCounty(site.townships), []);
  const file = packDirectory(
    {
      facilities: site.directory[lang].all,
      kinds: site.kinds,
      townships: site.townships,
      map: { width, height, cells: cells.map(({ code, d, x, y }) => ({ code, d, x, y })) },
      asOf: dataAsOf,
      empty: site.empty,
      synonyms: site.dataset.synonyms.map(({ value }) => value),
      spoken: site.spoken.facilities,
    },
    lang,
  );
  return Response.json(file);
};
