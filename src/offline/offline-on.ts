import { editionOf } from '#src/edition.ts';
import { siteConfig } from '#src/site.config.ts';

/**
 * Whether pages that were seen can be read without network: as the configuration says for the
 * official edition, never in the demonstration; `SITE_OFFLINE` (`yes` or `no`) overrides both.
 * Throws on any other word.
 */
export function offlineOn(env: Readonly<Record<string, string | undefined>>): boolean {
  const wanted = env['SITE_OFFLINE'];
  if (wanted === undefined) return siteConfig.offline && editionOf(env) === 'official';
  if (wanted === 'yes' || wanted === 'no') return wanted === 'yes';
  throw new Error(`SITE_OFFLINE=“${wanted}”：只能填 yes 或 no。 / must be yes or no.`);
}
