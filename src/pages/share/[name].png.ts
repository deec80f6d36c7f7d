import type { APIRoute } from 'astro';
import { siteText } from '#i18n/site.ts';
import { fileCache } from '#loaders/history-cache.ts';
import { langs } from '#src/paths.ts';
import { shareImage } from '#src/share/share-image.ts';
import { SITE_IMAGE, sharePath } from '#src/share/share-path.ts';
import type { ShareText } from '#src/share/share-svg.ts';
import { siteConfig } from '#src/site.config.ts';
import { site } from '#src/site-data.ts';
import type { Lang } from '#tables/finding.ts';
import { cardsIn } from './_cards.ts';

/** Drawing takes longest of a page that is passed on. */
const pictures = fileCache('.cache/share');

const nameIn = (path: string): string => path.replace(/^\/share\/|\.png$/g, '');

/** The images that pages are shared with: one of the site, and one of each page that is passed on. */
export function getStaticPaths() {
  return langs.flatMap((lang) => [
    { params: { name: nameIn(sharePath(SITE_IMAGE, lang)) }, props: { text: ofSite(lang) } },
    ...cardsIn(lang).map(({ name, title, foot }) => ({
      params: { name: nameIn(sharePath(name, lang)) },
      props: { text: { ...ofSite(lang), title, foot } },
    })),
  ]);
}

function ofSite(lang: Lang): ShareText {
  return {
    site: siteConfig.name[lang],
    title: siteConfig.tagline[lang],
    foot: siteText[lang].independentShort,
    mark: site.edition === 'demo' ? siteText[lang].demo : '',
  };
}

interface Props {
  readonly text: ShareText;
}

export const GET: APIRoute<Props> = async ({ props }) =>
  new Response(await shareImage(props.text, pictures.bytes), {
    headers: { 'content-type': 'image/png' },
  });
