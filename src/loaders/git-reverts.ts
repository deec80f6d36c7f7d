import { git, gitText } from '#loaders/git-run.ts';
import { rowsAt } from '#loaders/table-rows-at.ts';
import type { TableName } from '#tables/index.ts';

/** A commit that says it takes another one back. */
export interface Revert {
  readonly commit: string;
  readonly reverted: string;
}

/** As git says it, and as GitHub, GitLab and Gitee say it of a whole request. */
const REVERTS = /^This reverts commit ([0-9a-f]{7,64})\b/gm;
const REQUESTS = [
  /^This reverts merge request \S*!(\d+)/m,
  /^Reverts \S*#(\d+)/m,
  /^回退 '?Pull Request !(\d+)/m,
];
/** How the commit that merged a request names it. */
const merged = (number: string): RegExp =>
  new RegExp(`(Merge pull request [#!]|See merge request \\S*!|\\([#!]|^!)${number}\\b`, 'm');

/**
 * Keys that a revert took back: the commit it names added them, and nothing put them in again
 * since.
 *
 * @param brought for each key, the commit that brought it to the published line last
 * @param reverts as `readReverts` gives them
 */
export function withdrawnBy(
  data: string,
  name: TableName,
  brought: ReadonlyMap<string, string>,
  reverts: readonly Revert[],
): string[] {
  return reverts.flatMap(({ commit, reverted }) => {
    const [after, before] = rowsAt(data, [name], [reverted, `${reverted}^1`]).get(name) ?? [];
    return [...(after?.keys() ?? [])].filter((key) => {
      const since = brought.get(key);
      if (since === undefined || before?.has(key) === true) return false;
      return git(data, ['merge-base', '--is-ancestor', since, commit]).ok;
    });
  });
}

/** What the commits that are checked out say that they take back. */
export function readReverts(data: string): Revert[] {
  const grep = ['^This reverts ', '^Reverts ', '^回退 '].map((words) => `--grep=${words}`);
  const entries = readMessages(data, ['HEAD', ...grep]);
  if (entries.length === 0) return [];
  const line = entries.some(({ message }) => REQUESTS.some((words) => words.test(message)))
    ? readMessages(data, ['--first-parent', 'HEAD'])
    : [];
  return entries.flatMap(({ commit, message }) => {
    const commits = [...message.matchAll(REVERTS)].map(([, id = '']) => id);
    const numbers = REQUESTS.flatMap((words) => words.exec(message)?.[1] ?? []);
    const requests = numbers.flatMap((number) =>
      line.filter((one) => merged(number).test(one.message)).map((one) => one.commit),
    );
    return [...commits, ...requests].map((reverted) => ({ commit, reverted }));
  });
}

function readMessages(
  data: string,
  args: readonly string[],
): { readonly commit: string; readonly message: string }[] {
  const text = gitText(data, ['log', '-z', '--format=%H%n%B', ...args]);
  return text.split('\0').flatMap((entry) => {
    const [commit = '', ...lines] = entry.split('\n');
    return commit === '' ? [] : [{ commit, message: lines.join('\n') }];
  });
}
