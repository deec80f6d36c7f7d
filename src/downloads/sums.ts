import type { PublishedFile } from '#downloads/files.ts';

/** A list of hashes that `sha256sum -c SHA256SUMS` checks in the folder of the files. */
export function sha256Sums(files: readonly PublishedFile[]): string {
  return files
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, sha256 }) => `${sha256}  ${name}\n`)
    .join('');
}
