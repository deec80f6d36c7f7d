import { git, gitText } from '#loaders/git-run.ts';
import { siteConfig } from '#src/site.config.ts';

/** How far the published line reaches into the history of what is checked out. */
export interface PublishedLine {
  /** Newest commit of the base branch's first parents that the checked-out one rests on. */
  readonly commit: string;
  /** Newest commit that both have, which a merge may have brought to the base branch. */
  readonly mergeBase: string;
  /** The base branch itself. */
  readonly base: string;
}

/**
 * Finds the branch that is published: the one asked for, that of the remote, the local one; where
 * there is none of them, what is checked out. What the base branch got later is left out, since a
 * table from before cannot hold it. Null without any commit, and where git
 * does not keep the folder.
 */
export function publishedLine(data: string, wanted?: string): PublishedLine | null {
  if (!git(data, ['rev-parse', '--git-dir']).ok) return null;
  const { branch } = siteConfig.repository;
  const names = [
    ...(wanted === undefined ? [] : [wanted]),
    'refs/remotes/origin/HEAD',
    ...[branch, 'master'].map((name) => `refs/remotes/origin/${name}`),
    ...[branch, 'master'].map((name) => `refs/heads/${name}`),
    'HEAD',
  ];
  for (const name of names) {
    const base = commitOf(data, name);
    const mergeBase = base && commitOf(data, base, ['merge-base', base, 'HEAD']);
    if (base === null || mergeBase === null) continue;
    const line = gitText(data, ['rev-list', '--first-parent', base]).trim().split('\n');
    const own = new Set(gitText(data, ['rev-list', 'HEAD']).trim().split('\n'));
    return { base, mergeBase, commit: line.find((commit) => own.has(commit)) ?? mergeBase };
  }
  return null;
}

/**
 * Tags that what is checked out rests on, or that stand beside the base branch. An old version that
 * is looked at again knows nothing of what was released later.
 */
export function releases(data: string, { base, mergeBase }: PublishedLine): string[] {
  const list = (...args: readonly string[]): string[] =>
    gitText(data, ['tag', '--list', ...args])
      .split('\n')
      .filter((name) => name !== '');
  const later = mergeBase === base ? [] : ['--no-contains', 'HEAD'];
  const tags = [...list('--merged', 'HEAD'), ...list('--no-merged', base, ...later)];
  return [...new Set(tags)].map((name) => `refs/tags/${name}`);
}

function commitOf(
  data: string,
  name: string,
  args = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`],
): string | null {
  const found = git(data, args);
  return found.ok ? (found.bytes.toString('utf8').trim().split('\n')[0] ?? null) : null;
}
