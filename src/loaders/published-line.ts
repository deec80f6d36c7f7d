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
  const { branch } = siteConfig.repository;
  const names = [
    ...(wanted === undefined ? [] : [wanted]),
    'refs/remotes/origin/HEAD',
    ...[branch, 'master'].map((name) => `refs/remotes/origin/${name}`),
    ...[branch, 'master'].map((name) => `refs/heads/${name}`),
  ];
  const [head = null, ...bases] = commitsOf(data, ['HEAD', ...names]);
  if (head === null) return null;
  for (const base of bases) {
    if (base === head) break;
    const mergeBase = base === null ? null : mergeBaseOf(data, base);
    if (base === null || mergeBase === null) continue;
    const line = gitText(data, ['rev-list', '--first-parent', base]).trim().split('\n');
    const own = new Set(gitText(data, ['rev-list', 'HEAD']).trim().split('\n'));
    return { base, mergeBase, commit: line.find((commit) => own.has(commit)) ?? mergeBase };
  }
  return { base: head, mergeBase: head, commit: head };
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
  // Many a repository has none.
  if (list().length === 0) return [];
  const tags = [...list('--merged', 'HEAD'), ...list('--no-merged', base, ...later)];
  return [...new Set(tags)].map((name) => `refs/tags/${name}`);
}

/** The commits of names, in one question to git, which takes as long as any; null for those that are not there. */
function commitsOf(data: string, names: readonly string[]): (string | null)[] {
  const asked = names.map((name) => `${name.replaceAll('\n', ' ')}^{commit}\n`).join('');
  const answer = git(data, ['cat-file', '--batch-check=%(objectname)'], asked);
  if (!answer.ok) return [];
  const lines = answer.bytes.toString('utf8').trimEnd().split('\n');
  return lines.map((line) => (/^[0-9a-f]+$/.test(line) ? line : null));
}

function mergeBaseOf(data: string, base: string): string | null {
  const found = git(data, ['merge-base', base, 'HEAD']);
  return found.ok ? (found.bytes.toString('utf8').trim().split('\n')[0] ?? null) : null;
}
