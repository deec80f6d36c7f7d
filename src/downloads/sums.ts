/** A file with its SHA-256 in hexadecimal digits, as a line of `SHA256SUMS` tells it. */
export interface Sum {
  readonly name: string;
  readonly sha256: string;
}

/** A list of hashes that `sha256sum -c SHA256SUMS` checks in the folder of the files. */
export function sha256Sums(files: readonly Sum[]): string {
  return files
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, sha256 }) => `${sha256}  ${name}\n`)
    .join('');
}
