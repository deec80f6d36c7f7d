import { strToU8, zipSync } from 'fflate';

/**
 * A ZIP archive that is the same to the byte for the same files: sorted by name, all dated the
 * given day. ZIP has no time zones, so the day is midnight wherever the archive is made.
 *
 * @param files contents by name
 * @param day ISO day, from 1980 on
 */
export function zipArchive(
  files: Readonly<Record<string, Uint8Array | string>>,
  day: string,
): Uint8Array<ArrayBuffer> {
  const [year = 1980, month = 1, date = 1] = day.split('-').map(Number);
  const sorted = Object.entries(files).toSorted(([a], [b]) => (a < b ? -1 : 1));
  const entries = sorted.map(([name, content]): [string, Uint8Array] => [
    name,
    typeof content === 'string' ? strToU8(content) : content,
  ]);
  const zipped = zipSync(Object.fromEntries(entries), {
    level: 9,
    mtime: new Date(year, month - 1, date),
  });
  return new Uint8Array(zipped);
}
