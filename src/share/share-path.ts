import type { Lang } from '#tables/finding.ts';

/** Name of the site's own share image. */
export const SITE_IMAGE = 'site';

/** Path of a share image, without base path; English ones stand beside the Chinese. */
export function sharePath(name: string, lang: Lang): string {
  return `/share/${name}${lang === 'en' ? '.en' : ''}.png`;
}
