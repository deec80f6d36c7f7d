import type { Edition } from '#src/edition.ts';
import type { Lang } from '#tables/finding.ts';
import type { BuiltEdition } from './build-editions.ts';
import { builtFiles } from './built.ts';
import { PAST_VERSION } from './past.ts';

/** One page of a kind, by its address without base path and language. */
interface PageKind {
  readonly name: string;
  readonly path: string;
  /** In one edition only. */
  readonly edition?: Edition;
  /** In one language only. */
  readonly lang?: Lang;
}

/** One page of each kind: what every browser test looks at. */
export const pageKinds: readonly PageKind[] = [
  { name: 'home', path: '/' },
  { name: 'list of news', path: '/news/' },
  { name: 'articles of a topic', path: '/news/topics/elders/' },
  { name: 'article', path: '/news/ageing-2010-2020/' },
  { name: 'directory of facilities', path: '/facilities/' },
  { name: 'list of a kind of facility', path: '/facilities/kind/child-garden/' },
  { name: 'list of facilities in a township', path: '/facilities/township/130726102/' },
  { name: 'facility', path: '/facilities/beimenzi-mutual-aid-home/' },
  {
    name: 'example facility',
    path: '/facilities/demo-elder-village-home-130726100-01/',
    edition: 'demo',
  },
  { name: 'list of phone numbers', path: '/phones/' },
  { name: 'list of benefits', path: '/benefits/' },
  { name: 'benefit', path: '/benefits/disability-living/' },
  {
    name: 'closed example facility',
    path: '/facilities/demo-closed-elder-village-home-130726100/',
    edition: 'demo',
  },
  { name: 'list of townships', path: '/townships/' },
  { name: 'township', path: '/townships/130726100/' },
  { name: 'leaflet of a township', path: '/townships/130726101/leaflet/' },
  { name: 'map', path: '/map/' },
  { name: 'list of programmes', path: '/programmes/' },
  { name: 'programme', path: '/programmes/elder-care/' },
  { name: 'list of statistics', path: '/statistics/' },
  { name: 'statistic by age and township', path: '/statistics/resident-population/' },
  { name: 'computed statistic', path: '/statistics/elder-places/' },
  { name: 'reported statistic', path: '/statistics/elder-village-homes/' },
  { name: 'comparison of areas', path: '/statistics/resident-population/compare/' },
  { name: 'indicators to compare', path: '/compare/' },
  { name: 'embedded chart', path: '/embed/resident-population/' },
  { name: 'data catalogue', path: '/data/' },
  { name: 'table', path: '/data/facilities/' },
  { name: 'versions of a table', path: '/data/facility_kinds/changes/' },
  { name: 'version of a table', path: `/data/facility_kinds/changes/${PAST_VERSION}/` },
  { name: 'reconciliation', path: '/reconciliation/' },
  { name: 'statements of a report', path: '/claims/' },
  { name: 'what must be published', path: '/disclosure/' },
  { name: 'guide to asking', path: '/disclosure/guide/' },
  { name: 'letter', path: '/disclosure/letter/listed-elder-professional/' },
  { name: 'requests', path: '/requests/' },
  { name: 'request', path: '/requests/demo-professional/', edition: 'demo' },
  { name: 'gaps', path: '/gaps/' },
  { name: 'gap', path: '/gaps/elder-village-home/7/' },
  { name: 'list of corrections', path: '/corrections/' },
  { name: 'list of sources', path: '/sources/' },
  { name: 'searches', path: '/searches/' },
  { name: 'searches for one thing', path: '/searches/elder/' },
  { name: 'source', path: '/sources/zjknews-2022/' },
  { name: 'search', path: '/search/' },
  { name: 'desk', path: '/desk/' },
  { name: 'guide to the desk', path: '/desk/guide/' },
  { name: 'about', path: '/about/' },
  { name: 'accessibility', path: '/accessibility/' },
  { name: 'site map', path: '/sitemap/' },
  { name: 'missing page', path: '/404.html', lang: 'zh' },
];

export const langs: readonly Lang[] = ['zh', 'en'];
const LANGUAGE: Readonly<Record<Lang, string>> = { zh: 'in Chinese', en: 'in English' };

export interface TestPage {
  /** Such as `township in English`. */
  readonly name: string;
  readonly path: string;
  readonly lang: Lang;
}

/** The pages of an edition, one of each kind and language. */
export function pagesOf(edition: Edition): readonly TestPage[] {
  return pageKinds
    .filter((kind) => kind.edition === undefined || kind.edition === edition)
    .flatMap(({ name, path, lang: only }) =>
      langs
        .filter((lang) => only === undefined || lang === only)
        .map((lang) => ({ name: `${name} ${LANGUAGE[lang]}`, path, lang })),
    );
}

/** All pages of a built edition. */
export function everyPageOf(built: BuiltEdition): readonly TestPage[] {
  return builtFiles(built)
    .filter((file) => file.endsWith('.html'))
    .map((file) => {
      const lang = file.startsWith('en/') ? 'en' : 'zh';
      const path = `/${file.replace(/^en\//, '').replace(/index\.html$/, '')}`;
      return { name: `${path} ${LANGUAGE[lang]}`, path, lang };
    });
}

/** Path of a page under the base path of its edition. */
export function pathOf({ base }: BuiltEdition, path: string, lang: Lang = 'zh'): string {
  return `${base}${lang === 'en' ? 'en/' : ''}${path.slice(1)}`;
}

/** Address of a page on the local server. */
export function addressOf(built: BuiltEdition, path: string, lang: Lang = 'zh'): string {
  return `${built.origin}${pathOf(built, path, lang)}`;
}
