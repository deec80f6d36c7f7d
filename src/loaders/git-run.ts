import { spawnSync } from 'node:child_process';

/** What git said: its output, or why there is none. */
export type GitAnswer =
  | { readonly ok: true; readonly bytes: Buffer }
  | { readonly ok: false; readonly missing: boolean; readonly message: string };

/** Settings of the machine that would change what is read. */
const SETTINGS = [
  'core.quotePath=off',
  'log.showSignature=false',
  'i18n.logOutputEncoding=UTF-8',
  // A file of somebody's own order, which need not be there.
  'diff.orderFile=/dev/null',
];

/** Runs git in a folder. `missing` in the answer: there is no git on this machine. */
export function git(folder: string, args: readonly string[], input = ''): GitAnswer {
  const run = spawnSync(
    'git',
    ['--no-pager', '-C', folder, ...SETTINGS.flatMap((setting) => ['-c', setting]), ...args],
    { input, env: environment(), maxBuffer: 2 ** 31 },
  );
  if (run.error !== undefined) {
    const missing = 'code' in run.error && run.error.code === 'ENOENT';
    return { ok: false, missing, message: run.error.message };
  }
  if (run.status === 0) return { ok: true, bytes: run.stdout };
  return { ok: false, missing: false, message: run.stderr.toString('utf8').trim() };
}

/** The output of a command that has no reason to fail. Throws with what git said where it does. */
export function gitText(folder: string, args: readonly string[], input = ''): string {
  return gitBytes(folder, args, input).toString('utf8');
}

/** The same as bytes, of which each part may have an encoding of its own. */
export function gitBytes(folder: string, args: readonly string[], input = ''): Buffer {
  const answer = git(folder, args, input);
  if (answer.ok) return answer.bytes;
  throw new Error(`git ${args[0] ?? ''}: ${answer.message}`);
}

/** In a hook these are set to another repository; here the folder decides. */
const HOOK = new Set(['GIT_DIR', 'GIT_WORK_TREE', 'GIT_INDEX_FILE', 'GIT_PREFIX']);

function environment(): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(([name]) => !HOOK.has(name));
  return { ...Object.fromEntries(own), LC_ALL: 'C' };
}
