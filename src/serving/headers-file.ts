import {
  FOR_EVER,
  LANGUAGES,
  SHORT,
  cacheBelow,
  commonHeaders,
  pagePolicy,
  policyBelow,
} from '#serving/rules.ts';
import type { Serving } from '#serving/rules.ts';

/**
 * A `_headers` file, as Netlify, Cloudflare Pages and hosts after them read it. Where two rules fit
 * an address, some of these hosts send a header twice, and browsers then hold to both policies. So
 * each section of the site has a rule of its own, and no header is told twice for any address. What
 * is not told about caching is asked for again each time; that is how these hosts begin. A rule holds for
 * missing files as well, which must not stay missing: nothing is kept for ever by it.
 *
 * @param sections folders of pages below the base, such as `news/` and `en/news/`
 */
export function headersFile(serving: Serving, sections: readonly string[]): string {
  const { base } = serving;
  const rule = (path: string, headers: Readonly<Record<string, string>>): string =>
    [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n');
  const others = policyBelow(serving);
  const policyOf = (section: string): string =>
    others.find(({ path, languages }) => languages.some((folder) => section === folder + path))
      ?.value ?? pagePolicy(serving);
  // The wider of two paths would tell the header again.
  const kept = cacheBelow.filter(
    ({ path }) => !cacheBelow.some((other) => other.path !== path && other.path.startsWith(path)),
  );
  return `${[
    rule(`${base}*`, commonHeaders),
    ...['', ...sections].map((section) =>
      rule(isHome(section) ? `${base}${section}` : `${base}${section}*`, {
        'content-security-policy': policyOf(section),
      }),
    ),
    ...kept.map(({ path, value }) =>
      rule(`${base}${path}*`, { 'cache-control': value === FOR_EVER ? SHORT : value }),
    ),
  ].join('\n\n')}\n`;
}

/** The home page of a language, below which the other pages stand. */
const isHome = (section: string): boolean => section === '' || LANGUAGES.includes(section);
