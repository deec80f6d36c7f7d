import { siteConfig } from '#src/site.config.ts';

/** First part of the addresses of pages in traditional characters. */
export const TRADITIONAL = 'zh-hant';

/**
 * Pages that are not made again: they work with the simplified index or tables, stand in frames, or
 * show cells of old files as they were.
 */
const ONLY_SIMPLIFIED = /^\/(404|search|desk|embed|data\/[^/]+\/changes)(\/|$)/;

/**
 * Whether the Chinese pages are also made in traditional characters: as the configuration says, or
 * `SITE_TRADITIONAL`, which takes `yes` or `no`. Throws on any other word.
 */
export function traditionalOn(env: Readonly<Record<string, string | undefined>>): boolean {
  const wanted = env['SITE_TRADITIONAL'];
  if (wanted === undefined) return siteConfig.traditional;
  if (wanted === 'yes' || wanted === 'no') return wanted === 'yes';
  throw new Error(`SITE_TRADITIONAL=“${wanted}”：只能填 yes 或 no。 / must be yes or no.`);
}

/** Whether the Chinese page of this path (without base path, from `/`) has a traditional twin. */
export function hasTraditional(path: string): boolean {
  return !ONLY_SIMPLIFIED.test(path) && !path.startsWith('/en/');
}
