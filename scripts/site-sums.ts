import { hash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { sha256Sums } from '#downloads/sums.ts';
import type { Sum } from '#downloads/sums.ts';
import { walkFiles } from './walk-files.ts';

/** The list of all files of a site, in its root. */
export const SUMS = 'SHA256SUMS';

/** The sums of all files below a folder but the list in it, by path. */
export function sumsOf(folder: string): Sum[] {
  return walkFiles(folder)
    .filter((name) => name !== SUMS)
    .map((name) => ({ name, sha256: hash('sha256', fs.readFileSync(path.join(folder, name))) }));
}

/** Writes the list that `sha256sum -c SHA256SUMS` checks in the folder of the site. */
export function writeSums(folder: string): void {
  fs.writeFileSync(path.join(folder, SUMS), sha256Sums(sumsOf(folder)));
}
