import { contentPolicy, framePolicy } from '#serving/policy.ts';
import { TRADITIONAL } from '#src/traditional.ts';

/** A value for the addresses below a path of the site, such as `data/`. */
export interface Below {
  /** Below the base; `:name` stands for any one folder. */
  readonly path: string;
  readonly value: string;
}

/** Where and for which pages a site is served. */
export interface Serving {
  /** Base path: begins and ends with a slash. */
  readonly base: string;
  /** Hash of the script inside the pages, in its quotes. */
  readonly inline: string;
  /** Addresses that have moved; none where that is left out. */
  readonly moved?: readonly Redirect[];
}

/** An address that has moved, below the base path and without its first slash. */
export interface Redirect {
  readonly from: string;
  readonly to: string;
}

/** Languages' folders, in which the same pages stand again. */
export const LANGUAGES: readonly string[] = ['en/', `${TRADITIONAL}/`];

/** What carries a hash of its content in its address never changes, where it is there at all. */
export const FOR_EVER = 'public, max-age=31536000, immutable';
/** Programs that fetch a table again and again may keep it for so long. */
export const SHORT = 'public, max-age=300';
const DENIED = ['camera', 'microphone', 'geolocation', 'payment', 'usb', 'browsing-topics'];

/**
 * Headers that are the same for every file. All of it is public and no answer depends on who asks, so
 * any site may read any file by script: data lie in many folders, and none can be forgotten.
 */
export const commonHeaders: Readonly<Record<string, string>> = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'permissions-policy': DENIED.map((feature) => `${feature}=()`).join(', '),
  'cross-origin-opener-policy': 'same-origin',
  'access-control-allow-origin': '*',
};

/** The content security policy of all pages but those of `policyBelow`. */
export function pagePolicy({ inline }: Serving): string {
  return framePolicy(contentPolicy(inline), false);
}

/** A value for the pages below a path, in some languages. */
export interface BelowIn extends Below {
  /** Folders of the languages; that of Chinese is empty. */
  readonly languages: readonly string[];
}

/** Where another policy holds: charts may be shown elsewhere. */
export function policyBelow({ inline }: Serving): BelowIn[] {
  return [
    {
      path: 'embed/',
      languages: ['', ...LANGUAGES],
      value: framePolicy(contentPolicy(inline), true),
    },
  ];
}

/** A correction must be seen at once: asked for each time, sent again only where it has changed. */
export const ASK = 'no-cache';

/** Where something may be kept without asking; earlier ones win. */
export const cacheBelow: readonly Below[] = [
  { path: 'assets/', value: FOR_EVER },
  { path: 'data/versions/:table/', value: FOR_EVER },
  { path: 'search/:lang/:build/', value: FOR_EVER },
  { path: 'data/', value: SHORT },
];

/** Media types that servers may not know, by the ending of the file. */
export const mediaTypes: Readonly<Record<string, string>> = {
  cff: 'text/yaml',
  csv: 'text/csv',
  geojson: 'application/geo+json',
  jsonld: 'application/ld+json',
  ndjson: 'application/x-ndjson',
  parquet: 'application/vnd.apache.parquet',
};

/** Types worth compressing. */
export const compressed: readonly string[] = [
  'text/css',
  'text/csv',
  'text/javascript',
  'text/plain',
  'application/atom+xml',
  'application/feed+json',
  'application/geo+json',
  'application/javascript',
  'application/json',
  'application/ld+json',
  'application/x-ndjson',
  'application/xml',
  'image/svg+xml',
];
