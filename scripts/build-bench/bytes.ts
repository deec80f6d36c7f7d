import fs from 'node:fs';
import path from 'node:path';
import { walkFiles } from '../walk-files.ts';

/** Kinds of files of a built site, and what belongs to each; the first that fits counts. */
const KINDS: readonly (readonly [string, RegExp])[] = [
  ['pages', /\.html$/],
  ['search', /^search\//],
  ['scripts', /\.js$/],
  ['styles', /\.css$/],
  ['pictures', /\.(?:svg|png|ico)$/],
  ['directory', /^(?:en\/)?facilities\/index\.json$/],
  ['downloads', /^(?:en\/)?data\/|\.(?:csv|xlsx|json|xml|ics)$/],
  ['other', /(?:)/],
];

/** What a built site weighs on the disk. */
export interface Weight {
  readonly pages: number;
  /** Bytes by kind of file. */
  readonly bytes: ReadonlyMap<string, number>;
}

export function weigh(site: string): Weight {
  const bytes = new Map(KINDS.map(([kind]) => [kind, 0]));
  let pages = 0;
  for (const name of walkFiles(site)) {
    if (name.endsWith('.html')) pages += 1;
    const [kind = 'other'] = KINDS.find(([, pattern]) => pattern.test(name)) ?? [];
    bytes.set(kind, (bytes.get(kind) ?? 0) + fs.statSync(path.join(site, name)).size);
  }
  return { pages, bytes };
}
