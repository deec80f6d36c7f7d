import { phonesText } from '#i18n/phones.ts';
import { siteText } from '#i18n/site.ts';
import type { Lang } from '#tables/finding.ts';

/** An entry of the main navigation. */
export interface SitePage {
  /** Address without base path and language. */
  readonly to: string;
  readonly label: string;
  /** Left to the foot of the page on phones and in large print. */
  readonly minor: boolean;
}

/** The main navigation, what residents come for first. */
export function sitePages(lang: Lang): SitePage[] {
  const t = siteText[lang];
  const main = [
    ['/facilities/', t.facilities],
    ['/benefits/', t.benefits],
    ['/phones/', phonesText[lang].short],
    ['/townships/', t.townships],
    ['/news/', t.news],
  ] as const;
  const minor = [
    ['/map/', t.map],
    ['/programmes/', t.programmes],
    ['/statistics/', t.statistics],
    ['/reconciliation/', t.reconciliation],
    ['/data/', t.data],
  ] as const;
  return [
    ...main.map(([to, label]) => ({ to, label, minor: false })),
    ...minor.map(([to, label]) => ({ to, label, minor: true })),
  ];
}
