import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** A repository made for a test, every commit with the date it is given and nobody's settings. */
export interface FixtureRepo {
  readonly folder: string;
  readonly write: (file: string, text: string) => void;
  /** Commits all that stands in the folder; returns the id. */
  readonly commit: (date: string, message: string) => string;
  readonly git: (...args: readonly string[]) => string;
  readonly remove: () => void;
}

const SETTINGS = {
  GIT_CONFIG_GLOBAL: os.devNull,
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'Somebody',
  GIT_AUTHOR_EMAIL: 'somebody@example.org',
  GIT_COMMITTER_NAME: 'Somebody',
  GIT_COMMITTER_EMAIL: 'somebody@example.org',
};

/** Without the process that looks after every commit whether the repository should be tidied up. */
const CONFIG = `[core]
\tautocrlf = false
[gc]
\tauto = 0
[maintenance]
\tauto = false
`;

export function fixtureRepo(
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'history-')),
): FixtureRepo {
  let date = '2026-01-01T00:00:00Z';
  const git = (...args: readonly string[]): string =>
    execFileSync('git', ['-C', folder, ...args], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        PATH: process.env['PATH'],
        ...SETTINGS,
        GIT_AUTHOR_DATE: date,
        GIT_COMMITTER_DATE: date,
      },
    }).trim();
  git('init', '--quiet', '--initial-branch=main', '--object-format=sha1');
  fs.appendFileSync(path.join(folder, '.git/config'), CONFIG);
  const readGit = (file: string): string =>
    fs.readFileSync(path.join(folder, '.git', file), 'utf8').trim();
  return {
    folder,
    write: (file, text) => {
      const place = path.join(folder, file);
      fs.mkdirSync(path.dirname(place), { recursive: true });
      fs.writeFileSync(place, text);
    },
    commit: (when, message) => {
      date = when;
      git('add', '--all');
      git('commit', '--quiet', '--allow-empty', '--message', message);
      // Read here, as each question to git is a process.
      const head = readGit('HEAD');
      return head.startsWith('ref: ') ? readGit(head.slice('ref: '.length)) : head;
    },
    git,
    remove: () => {
      fs.rmSync(folder, { recursive: true });
    },
  };
}
