import { gitBytes, gitText } from '#loaders/git-run.ts';
import { decodeKept, isMistakenLatin } from '#tables/decode.ts';

/** A file as a commit changed it. */
export interface FileChange {
  /** A added, M modified, R renamed, D deleted, and others that git knows. */
  readonly status: string;
  /** Blob id of the new content; zeros where there is none. */
  readonly blob: string;
  /** Path before and after, from the top of the repository. */
  readonly from: string;
  readonly to: string;
  /** Whether it is a plain file, not a link or a repository of its own. */
  readonly plain: boolean;
}

export interface CommitFiles {
  readonly commit: string;
  readonly files: readonly FileChange[];
}

const RAW = ['-z', '--raw', '--no-abbrev', '--no-ext-diff', '--diff-merges=first-parent'];

/** Commits with the files that each changed, a merge against its first parent, renames found. */
export function readLog(
  folder: string,
  args: readonly string[],
  paths: readonly string[] = [],
  input = '',
): CommitFiles[] {
  const log = ['log', ...RAW, '-M', '-l5000', '--format=%H', ...args];
  return parseRawLog(
    gitText(folder, [...log, ...(paths.length > 0 ? ['--', ...paths] : [])], input),
  );
}

/**
 * Reads `git log -z --raw --format=%H`: commit ids, each followed by its files. A file is a line
 * of modes and ids and then one path, or two where it was renamed or copied; so no path, however
 * it is called, can be taken for something else.
 */
export function parseRawLog(text: string): CommitFiles[] {
  const tokens = text.split('\0');
  const commits: { commit: string; files: FileChange[] }[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = (tokens[at] ?? '').replace(/^\n/, '');
    if (token === '') continue;
    if (!token.startsWith(':')) {
      commits.push({ commit: token, files: [] });
      continue;
    }
    const [, mode = '', , blob = '', letter = ''] = token.split(' ');
    const status = letter.slice(0, 1);
    const from = tokens[at + 1] ?? '';
    const two = status === 'R' || status === 'C';
    const to = two ? (tokens[at + 2] ?? '') : from;
    at += two ? 2 : 1;
    const plain = mode.startsWith('100');
    commits.at(-1)?.files.push({ status, blob, from, to, plain });
  }
  return commits;
}

export interface CommitText {
  /** Committer's date, ISO 8601 with its time zone: when the commit joined this line. */
  readonly date: string;
  readonly parents: readonly string[];
  readonly message: string;
  /** Whether it was saved in another encoding than it says; then it is decoded, or empty where it cannot be. */
  readonly recoded: boolean;
}

/** Date, parents and message of commits, by their id. */
export function readMessages(folder: string, commits: readonly string[]): Map<string, CommitText> {
  if (commits.length === 0) return new Map();
  const format = '--format=%H%x00%cI%x00%P%x00%B';
  const args = ['log', '-z', '--no-walk=unsorted', '--stdin', format];
  // One character a byte, until each message is decoded by itself.
  const tokens = gitBytes(folder, args, `${commits.join('\n')}\n`)
    .toString('latin1')
    .split('\0');
  const texts = new Map<string, CommitText>();
  for (let at = 0; at + 3 < tokens.length; at += 4) {
    const [commit = '', date = '', parents = '', bytes = ''] = tokens.slice(at, at + 4);
    const kept = decodeKept(Buffer.from(bytes, 'latin1'));
    const lost = isMistakenLatin(kept.text);
    texts.set(commit, {
      ...{ date, parents: parents.split(' ').filter(Boolean) },
      ...{ message: lost ? '' : kept.text, recoded: kept.recoded || lost },
    });
  }
  return texts;
}
