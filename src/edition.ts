import path from 'node:path';
import type { DataPlaces } from '#loaders/read-data.ts';
import { siteConfig } from '#src/site.config.ts';

/** `official` publishes rows with a real source only; `demo` adds the example overlay. */
export type Edition = 'official' | 'demo';

/** Environment variables of a build; `docs/deploy.md` describes each. */
type Environment = Readonly<Record<string, string | undefined>>;

/** The edition asked for. Throws on any other word: a typo must not publish the wrong edition. */
export function editionOf(env: Environment): Edition {
  const wanted = env['SITE_EDITION'] ?? 'official';
  if (wanted === 'official' || wanted === 'demo') return wanted;
  throw new Error(
    `SITE_EDITION=“${wanted}”：只能填 official 或 demo。 / must be official or demo.`,
  );
}

/** A part of a path that is the same in an address, a folder and the settings of a server. */
const PLAIN = /^(?!\.+$)[\w.~-]+$/;

/** Path under which the site lives, with a slash at either end. Throws where it needs encoding. */
export function baseOf(env: Environment): string {
  const path = (env['SITE_BASE'] ?? '').replace(/^\/+|\/+$/g, '');
  if (path === '') return '/';
  if (path.split('/').every((part) => PLAIN.test(part))) return `/${path}/`;
  throw new Error(
    `SITE_BASE=“${env['SITE_BASE'] ?? ''}”：只能用字母、数字和 . _ ~ -，中间用 / 隔开，如 /yuxian/。 / only letters, digits and . _ ~ -, parted by /, such as /yuxian/.`,
  );
}

/** Address of the host, for links that name it. Throws where it is none, or says more. */
export function hostOf(env: Environment): string {
  const host = env['SITE_URL'] ?? 'http://localhost:4321';
  const url = /^https?:\/\//.test(host) ? URL.parse(host) : null;
  if (url !== null && `${url.origin}/` === url.href) return host;
  if (url !== null) {
    throw new Error(
      `SITE_URL=“${host}”：只写协议和主机，如 ${url.origin}；网站放在子路径下的，路径写在 SITE_BASE。 / only the scheme and the host, such as ${url.origin}; a path below which the site lives goes into SITE_BASE.`,
    );
  }
  throw new Error(
    `SITE_URL=“${host}”：要写完整网址，如 https://example.org。 / must be a whole address, such as https://example.org.`,
  );
}

/**
 * Whether a build stops where the history of the tables cannot be read in full: by itself the official
 * edition, since nothing could say whether what was published is still there. `SITE_HISTORY` (`whole`
 * or `any`) overrides it. Throws on any other word.
 */
export function historyNeeded(env: Environment): boolean {
  const wanted = env['SITE_HISTORY'];
  if (wanted === undefined) return editionOf(env) === 'official';
  if (wanted === 'whole' || wanted === 'any') return wanted === 'whole';
  throw new Error(`SITE_HISTORY=“${wanted}”：只能填 whole 或 any。 / must be whole or any.`);
}

/** Review number (审图号) of the surveyed map; empty where there is none. */
export function mapReviewNumberOf(env: Environment): string {
  return env['SITE_MAP_REVIEW_NUMBER'] ?? siteConfig.mapReviewNumber;
}

/** Where data and content of the build stand. */
export function placesOf(env: Environment): DataPlaces {
  const data = path.resolve(env['SITE_DATA_DIR'] ?? 'data');
  const base = env['SITE_PUBLISHED'] ?? '';
  const demo = path.resolve(env['SITE_DEMO_DIR'] ?? path.join(data, 'demo'));
  return {
    data,
    demo: editionOf(env) === 'demo' ? demo : null,
    content: path.resolve(env['SITE_CONTENT_DIR'] ?? 'content'),
    ...(base === '' ? {} : { base }),
  };
}
