import path from 'node:path';
import { readReason } from '#history/reason.ts';
import type { Reason } from '#history/reason.ts';
import type { HistoryState } from '#history/version.ts';
import { readLog, readMessages } from '#loaders/git-log.ts';
import type { CommitFiles, CommitText } from '#loaders/git-log.ts';
import { git, gitText } from '#loaders/git-run.ts';
import { tableNames } from '#tables/index.ts';
import type { TableName } from '#tables/index.ts';

/** A commit of the published line that changed a table, and what the table was after it. */
export interface TableCommit {
  readonly commit: string;
  readonly blob: string;
  readonly date: string;
  readonly reasons: readonly Reason[];
  readonly recodedReason: boolean;
  readonly otherTables: readonly TableName[];
  readonly otherFiles: boolean;
  readonly oldestKnown: boolean;
}

export interface GitTables {
  readonly state: HistoryState;
  /** What git says where it cannot read a history; null where it can, whatever there is in it. */
  readonly reason: string | null;
  /** Oldest first; no two neighbours with the same content. */
  readonly commits: ReadonlyMap<TableName, readonly TableCommit[]>;
}

const CSV = ':(top)*.csv';
const none = (reason: string | null): GitTables => ({ state: 'none', reason, commits: new Map() });

/**
 * Reads from git what each commit made of each table in a folder. It follows the first parents
 * only, which is the line that was published: what a merge brought in counts from the merge on,
 * with the reasons of the commits that it brought.
 */
export function readGitTables(data: string): GitTables {
  const where = git(data, ['rev-parse', '--show-prefix', '--is-shallow-repository']);
  if (!where.ok) return none(where.message);
  const head = git(data, ['rev-parse', '--verify', 'HEAD']);
  if (!head.ok) return none(head.message);
  const [prefix = '', shallow = ''] = where.bytes.toString('utf8').split('\n');
  const log = readLog(data, ['--first-parent'], [CSV]);
  const found = tableNames.map((name) => [name, follow(log, prefix, name)] as const);
  const ids = [...new Set(found.flatMap(([, steps]) => steps.map((step) => step.commit)))];
  if (ids.length === 0) return none(null);
  const texts = readMessages(data, ids);
  const dates = soundDates(data);
  const others = otherFiles(data, prefix, ids);
  const brought = new Map(
    ids
      .filter((id) => (texts.get(id)?.parents.length ?? 0) > 1)
      .map((id) => [id, readLog(data, ['--no-merges', `${id}^1..${id}`], [CSV])] as const),
  );
  const commits = found.map(
    ([name, steps]) =>
      [
        name,
        steps.map(({ commit, blob, paths }): TableCommit => {
          const text = texts.get(commit) ?? NO_TEXT;
          const oldestKnown = shallow === 'true' && text.parents.length === 0;
          const side = (brought.get(commit) ?? []).filter((one) => touches(one, paths));
          return {
            commit,
            blob,
            date: dates.get(commit) ?? text.date,
            ...(oldestKnown ? NO_REASON : reasonsOf(data, text, side)),
            otherTables: found
              .filter(
                ([other, list]) => other !== name && list.some((one) => one.commit === commit),
              )
              .map(([other]) => other),
            otherFiles: others.has(commit),
            oldestKnown,
          };
        }),
      ] as const,
  );
  const state = shallow === 'true' ? 'shallow' : 'full';
  return { state, reason: null, commits: new Map(commits) };
}

/**
 * When each commit joined the published line. One that says it was made later than all that came after
 * it was made by a computer whose clock was ahead, and counts as made when the next was; not where the
 * next say that they are older than the first commit, since then it is their clocks that are wrong.
 */
function soundDates(data: string): Map<string, string> {
  const log = gitText(data, ['log', '--first-parent', '--format=%H %cI']).trim();
  const line = log.split('\n').map((one) => one.split(' ') as [commit: string, date: string]);
  const first = Date.parse(line.at(-1)?.[1] ?? '');
  let latest: string | null = null;
  return new Map(
    line.map(([commit, date]) => {
      const ahead =
        latest !== null && Date.parse(date) > Date.parse(latest) && Date.parse(latest) >= first;
      const sound = ahead ? (latest ?? date) : date;
      if (latest === null || Date.parse(sound) > Date.parse(latest)) latest = sound;
      return [commit, sound];
    }),
  );
}

interface Step {
  readonly commit: string;
  readonly blob: string;
  /** Its path before the commit and after. */
  readonly paths: readonly string[];
}

/** The states of a table back through its renames, oldest first. Never into the example overlay. */
function follow(log: readonly CommitFiles[], prefix: string, name: TableName): Step[] {
  const steps: Step[] = [];
  let file = `${prefix}${name}.csv`;
  for (const { commit, files } of log) {
    const change = files.find(({ to, status }) => to === file && status !== 'D');
    if (change === undefined) continue;
    const moved =
      change.status === 'R' && path.posix.basename(path.posix.dirname(change.from)) !== 'demo';
    if (change.plain) steps.push({ commit, blob: change.blob, paths: [change.from, file] });
    if (moved) file = change.from;
  }
  const oldestFirst = steps.toReversed();
  return oldestFirst.filter((step, at) => step.blob !== oldestFirst[at - 1]?.blob);
}

function touches({ files }: CommitFiles, paths: readonly string[]): boolean {
  return files.some(({ from, to }) => paths.includes(from) || paths.includes(to));
}

const NO_TEXT: CommitText = { date: '', parents: [], message: '', recoded: false };
const NO_REASON: Told = { reasons: [], recodedReason: false };
type Told = Pick<TableCommit, 'reasons' | 'recodedReason'>;

/** What the commits say that a merge brought in, oldest first; else what the commit itself says. */
function reasonsOf(data: string, text: CommitText, side: readonly CommitFiles[]): Told {
  const ids = side.map(({ commit }) => commit).toReversed();
  const texts = ids.length === 0 ? null : readMessages(data, ids);
  const told = texts === null ? [text] : ids.flatMap((id) => texts.get(id) ?? []);
  return {
    reasons: told.map(({ message }) => readReason(message)).filter(({ subject }) => subject !== ''),
    recodedReason: told.some(({ recoded }) => recoded),
  };
}

/** Those of the commits that changed files outside the folder of the tables. */
function otherFiles(data: string, prefix: string, ids: readonly string[]): Set<string> {
  const log = readLog(data, ['--no-walk=unsorted', '--stdin'], [], `${ids.join('\n')}\n`);
  const outside = log.filter(({ files }) => files.some(({ to }) => !to.startsWith(prefix)));
  return new Set(outside.map(({ commit }) => commit));
}
