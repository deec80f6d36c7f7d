import { fileHref, href } from '#src/paths.ts';
import type { Lang } from '#tables/finding.ts';
import { absolute } from '../data/_catalogue.ts';

/** Height in CSS pixels of an embedded chart where no script lets it follow its content. */
const HEIGHT = 640;

/** The HTML that shows an indicator's chart in another page. */
export function embedCode(id: string, name: string, lang: Lang): string {
  const address = absolute(href(lang, `/embed/${id}/`));
  const title = name.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  return [
    `<iframe src="${address}" title="${title}" width="100%" height="${HEIGHT}" loading="lazy" style="border:0"></iframe>`,
    `<script src="${absolute(fileHref('/embed.js'))}" async></script>`,
  ].join('\n');
}
