import fs from 'node:fs';
import path from 'node:path';
import { firstPaintHash } from '#layouts/first-paint.ts';
import { headersFile } from '#serving/headers-file.ts';
import { redirectsFile } from '#serving/redirects.ts';
import { LANGUAGES } from '#serving/rules.ts';
import type { Redirect } from '#serving/rules.ts';

/** Writes what static hosts read for the pages that were built: headers, and where pages moved. */
export function writeHeaders(folder: string, base: string, moved: readonly Redirect[]): void {
  const headers = headersFile({ base, inline: firstPaintHash }, sectionsOf(folder));
  fs.writeFileSync(path.join(folder, '_headers'), headers);
  fs.writeFileSync(path.join(folder, '_redirects'), redirectsFile(base, moved));
}

/** The folders that hold pages: languages, and the sections of each. */
function sectionsOf(folder: string): string[] {
  const sections = (parent: string): string[] =>
    fs
      .readdirSync(path.join(folder, parent), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => `${parent}${entry.name}/`)
      .filter(
        (name) => fs.existsSync(path.join(folder, name, 'index.html')) || name.endsWith('embed/'),
      )
      .toSorted();
  return sections('').flatMap((name) =>
    LANGUAGES.includes(name) ? [name, ...sections(name)] : name,
  );
}
