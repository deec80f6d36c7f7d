import { parseRawLog } from '#loaders/git-log.ts';
import { git, gitText } from '#loaders/git-run.ts';
import { readBlobs } from '#loaders/git-blobs.ts';
import { tableNames } from '#tables/index.ts';
import type { TableName } from '#tables/index.ts';

/** Why there is nothing to compare with. */
export type BaseFailure = 'no-git' | 'no-repository' | 'no-revision';

/** The tables as a revision has them. */
export type BaseTables =
  | {
      readonly ok: true;
      readonly commit: string;
      /** Bytes by table; left out where the revision has no such table. */
      readonly files: ReadonlyMap<TableName, Buffer>;
    }
  | { readonly ok: false; readonly failure: BaseFailure };

/** Reads the tables of a revision, also where they stood in another place then. */
export function readBaseTables(data: string, revision: string): BaseTables {
  const where = git(data, ['rev-parse', '--show-prefix']);
  if (!where.ok) return { ok: false, failure: where.missing ? 'no-git' : 'no-repository' };
  const named = `${revision}^{commit}`;
  const found = git(data, ['rev-parse', '--verify', '--quiet', '--end-of-options', named]);
  if (!found.ok) return { ok: false, failure: 'no-revision' };
  const commit = found.bytes.toString('utf8').trim();
  const prefix = where.bytes.toString('utf8').trim();
  const blobs = new Map(blobsOf(data, prefix, commit));
  const bytes = new Map(readBlobs(data, [...new Set(blobs.values())]));
  const files = [...blobs].flatMap(([name, blob]) => {
    const content = bytes.get(blob);
    return content === undefined ? [] : [[name, content] as const];
  });
  return { ok: true, commit, files: new Map(files) };
}

/** Blobs of the tables in a commit, by their present path or the one that they were moved from. */
function blobsOf(data: string, prefix: string, commit: string): [TableName, string][] {
  const tree = gitText(data, ['ls-tree', '-r', '-z', '--full-tree', commit]);
  const blobs = new Map(
    tree.split('\0').flatMap((line) => {
      const match = /^100\d+ blob ([0-9a-f]+)\t(.*)$/s.exec(line);
      return match === null ? [] : [[match[2] ?? '', match[1] ?? ''] as const];
    }),
  );
  const raw = ['diff', '--raw', '-z', '-M', '--no-abbrev', '--no-ext-diff', commit];
  const [moves] = parseRawLog(`${commit}\0${gitText(data, [...raw, '--', ':(top)*.csv'])}`);
  const origin = new Map(
    (moves?.files ?? []).filter(({ status }) => status === 'R').map(({ from, to }) => [to, from]),
  );
  return tableNames.flatMap((name): [TableName, string][] => {
    const file = `${prefix}${name}.csv`;
    const blob = blobs.get(file) ?? blobs.get(origin.get(file) ?? '');
    return blob === undefined ? [] : [[name, blob]];
  });
}
