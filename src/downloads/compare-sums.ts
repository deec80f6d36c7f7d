import type { Sum } from '#downloads/sums.ts';

/** Where two lists of sums part; each list of names is in the order of the published one. */
export interface SumsCompared {
  readonly same: readonly string[];
  readonly changed: readonly string[];
  /** Published, but not made again. */
  readonly missing: readonly string[];
  /** Made again, but not published. */
  readonly added: readonly string[];
}

const LINE = /^([0-9a-f]{64}) [ *](\S.*)$/i;

/**
 * Reads the lines of a `SHA256SUMS`, as `sha256sum` writes them.
 *
 * @returns the sums, and the numbers of the lines that are none, counted from 1
 */
export function readSums(text: string): { sums: Sum[]; strange: { line: number; text: string }[] } {
  const sums: Sum[] = [];
  const strange: { line: number; text: string }[] = [];
  text
    .replace(/^\ufeff/, '')
    .split(/\r?\n/)
    .forEach((line, index) => {
      if (line.trim() === '') return;
      const [, sha256, name] = LINE.exec(line) ?? [];
      if (sha256 === undefined || name === undefined) {
        strange.push({ line: index + 1, text: line });
        return;
      }
      sums.push({ name, sha256: sha256.toLowerCase() });
    });
  return { sums, strange };
}

/** Sets the sums of files made again against the published ones. */
export function compareSums(published: readonly Sum[], made: readonly Sum[]): SumsCompared {
  const again = new Map(made.map(({ name, sha256 }) => [name, sha256]));
  const known = new Set(published.map(({ name }) => name));
  const names = (test: (sum: Sum) => boolean): string[] =>
    published.filter(test).map(({ name }) => name);
  return {
    same: names(({ name, sha256 }) => again.get(name) === sha256),
    changed: names(({ name, sha256 }) => again.has(name) && again.get(name) !== sha256),
    missing: names(({ name }) => !again.has(name)),
    added: made.filter(({ name }) => !known.has(name)).map(({ name }) => name),
  };
}
