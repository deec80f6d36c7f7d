import { site } from '#src/site-data.ts';
import type { Lang } from '#tables/finding.ts';

// Worked out once for all pages of articles, not once a page.

const slugsOf = (lang: Lang): ReadonlySet<string> =>
  new Set(site.news[lang].map(({ slug }) => slug));

/** Articles that there are in a language, by the last part of their address. */
export const slugs = { zh: slugsOf('zh'), en: slugsOf('en') };
