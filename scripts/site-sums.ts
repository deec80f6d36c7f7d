import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { sha256Sums } from '#downloads/sums.ts';
import type { Sum } from '#downloads/sums.ts';

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
    .map(({ name, file }) => ({
      name,
      sha256: createHash('sha256').update(fs.readFileSync(file)).digest('hex'),
    }));
}

/** Writes the list that `sha256sum -c SHA256SUMS` checks in the folder of the site. */
export function writeSums(folder: string): void {
  fs.writeFileSync(path.join(folder, SUMS), sha256Sums(sumsOf(folder)));
}
