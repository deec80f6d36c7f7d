import type { APIRoute } from 'astro';
import { formatDate } from '#domain/format.ts';
import { newsText } from '#i18n/news.ts';
import { siteText } from '#i18n/site.ts';
import { langs } from '#src/paths.ts';
import { shareImage } from '#src/share/share-image.ts';
import { SITE_IMAGE, sharePath } from '#src/share/share-path.ts';
import type { ShareText } from '#src/share/share-svg.ts';
import { siteConfig } from '#src/site.config.ts';
import { drawnArticles, site } from '#src/site-data.ts';
import type { Lang } from '#tables/finding.ts';

const nameIn = (path: string): string => path.replace(/^\/share\/|\.png$/g, '');

/** The images that pages are shared with: one of the site, and one of each article. */
export function getStaticPaths() {
  return langs.flatMap((lang) => [
    { params: { name: nameIn(sharePath(SITE_IMAGE, lang)) }, props: { text: ofSite(lang) } },
    ...drawnArticles(lang).map(({ slug, matter }) => ({
      params: { name: nameIn(sharePath(slug, lang)) },
      props: {
        text: {
          ...ofSite(lang),
          title: matter.title,
          foot: `${newsText[lang].kinds[matter.kind]} · ${formatDate(matter.date, lang)}`,
        },
      },
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
  new Response(await shareImage(props.text), { headers: { 'content-type': 'image/png' } });
