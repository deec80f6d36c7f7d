import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import type { Sum } from '#downloads/compare-sums.ts';

/** The list of all files of a site, in its root. */
export const SUMS = 'SHA256SUMS';

/** The sums of all files below a folder but the list in it, by path. */
export function sumsOf(folder: string): Sum[] {
  return fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .map((file) => ({
      name: path.relative(folder, file).split(path.sep).join('/'),
      file,
    }))
    .filter(({ name }) => name !== SUMS)
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, file }) => ({
      name,
      sha256: createHash('sha256').update(fs.readFileSync(file)).digest('hex'),
    }));
}

/** Writes the list that `sha256sum -c SHA256SUMS` checks in the folder of the site. */
export function writeSums(folder: string): void {
  const lines = sumsOf(folder).map(({ name, sha256 }) => `${sha256}  ${name}\n`);
  fs.writeFileSync(path.join(folder, SUMS), lines.join(''));
}
