import fs from 'node:fs';
import path from 'node:path';
import Papa from 'papaparse';
import type { PublishedFacilities, PublishedRow } from '#domain/check-tombstones.ts';
import { git } from '#loaders/git-run.ts';

const FILE = 'facilities.csv';
const KEY = 'facility_id';
const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/**
 * Every facility that a committed version of the table held, from the git history of the data
 * folder. Null where git does not keep that folder: nothing was published from it.
 *
 * @param label the folder as an editor would type it
 */
export function publishedFacilities(data: string, label: string): PublishedFacilities | null {
  const file = [label, FILE].filter((part) => part !== '').join('/');
  const shallow = git(data, ['rev-parse', '--is-shallow-repository']);
  if (!shallow.ok) {
    // The data of the project itself are kept in git; without it, as in an unpacked archive,
    // nothing can be said of earlier versions. Any other folder has none.
    const own = fs.existsSync(path.join(data, '..', 'package.json'));
    return own ? { file, rows: new Map(), whole: false } : null;
  }
  const log = git(data, [
    ...['log', '--reverse', '--topo-order', '--full-history', '--format=', '--patch'],
    ...['--unified=0', '--text', '--no-color', '--no-ext-diff', '--no-renames', '--', FILE],
  ]);
  // Without a commit of the file, or any commit at all, nothing was published.
  if (!log.ok || log.bytes.length === 0) return null;
  const whole = shallow.bytes.toString().trim() === 'false';
  return { file, rows: rowsAdded(log.bytes.toString()), whole };
}

/** Rows that a series of patches, oldest first, put into the table: by id, each as last put. */
export function rowsAdded(log: string): Map<string, PublishedRow> {
  const rows = new Map<string, PublishedRow>();
  let header: readonly string[] = [];
  let inHunk = false;
  for (const line of log.split('\n')) {
    if (line.startsWith('@@')) inHunk = true;
    else if (line.startsWith('diff ')) inHunk = false;
    if (!inHunk || !line.startsWith('+')) continue;
    const [cells = []] = Papa.parse<string[]>(line.slice(1).replace(/^\ufeff|\r$/g, '')).data;
    if (cells.includes(KEY)) {
      header = cells;
      continue;
    }
    const row = Object.fromEntries(header.map((name, index) => [name, cells[index] ?? '']));
    const id = row[KEY] ?? '';
    if (ID.test(id)) rows.set(id, row);
  }
  return rows;
}
