import type { Lang } from '#tables/finding.ts';

/** The language of the page that a script runs on. */
export const pageLang = (): Lang => (document.documentElement.lang === 'en' ? 'en' : 'zh');
