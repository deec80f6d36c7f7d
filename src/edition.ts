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

/** Address of the host, for links that name it. Throws where it is none. */
export function hostOf(env: Environment): string {
  const host = env['SITE_URL'] ?? 'http://localhost:4321';
  if (/^https?:\/\//.test(host) && URL.canParse(host)) return host;
  throw new Error(
    `SITE_URL=“${host}”：要写完整网址，如 https://example.org。 / must be a whole address, such as https://example.org.`,
  );
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
