import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { parse } from 'yaml';

const SOUND = '<link rel="canonical" href="https://ledger.example/">';

/** Runs the command on a site with this home page, where rsync and rclone only say their arguments. */
function publish(args: readonly string[], home: string | null = SOUND) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'publish-'));
  onTestFinished(() => {
    fs.rmSync(folder, { recursive: true });
  });
  for (const name of ['.ci', 'dist', 'bin']) fs.mkdirSync(path.join(folder, name));
  fs.copyFileSync('.ci/publish', path.join(folder, '.ci/publish'));
  if (home !== null) fs.writeFileSync(path.join(folder, 'dist/index.html'), home);
  for (const tool of ['rsync', 'rclone']) {
    const says = `#!/bin/sh\necho ${tool} "$@"\n`;
    fs.writeFileSync(path.join(folder, 'bin', tool), says, { mode: 0o755 });
  }
  const { status, stdout, stderr } = spawnSync(path.join(folder, '.ci/publish'), args, {
    encoding: 'utf8',
    env: { PATH: `${folder}/bin:${String(process.env['PATH'])}` },
  });
  return { status, lines: stdout.trim().split('\n'), stderr };
}

describe('publishing the built site', () => {
  test('on a server brings files that pages need first, and takes old ones away last', () => {
    const { status, lines } = publish(['server', 'web@host:/srv/ledger', '--dry-run']);
    expect(status).toBe(0);
    expect(lines).toHaveLength(3);
    for (const line of lines) expect(line).toMatch(/--dry-run.* dist\/ web@host:\/srv\/ledger\/$/);
    expect(lines[0]).toContain('--include=/assets/***');
    expect(lines.map((line) => line.includes('--delete-after'))).toEqual([false, false, true]);
  });

  test('in a bucket keeps assets for long, and asks again for pages', () => {
    const { status, lines } = publish(['bucket', 'oss:ledger']);
    expect(status).toBe(0);
    expect(lines.map((line) => line.split(' ').slice(0, 2).join(' '))).toEqual([
      'rclone copy',
      'rclone copy',
      'rclone sync',
    ]);
    expect(lines[0]).toContain('immutable');
    expect(lines[1]).toContain('no-cache');
    expect(lines.join('')).not.toContain('--dry-run');
  });

  test.each([
    ['nothing', null, 'no built site'],
    [
      'a build for no address',
      SOUND.replace('https://ledger.example', 'http://localhost:4321'),
      'localhost',
    ],
    ['the demonstration', `${SOUND}<meta name="robots" content="noindex">`, 'demonstration'],
  ])('refuses %s', (_, home, why) => {
    const { status, stderr } = publish(['server', 'host:/srv'], home);
    expect(status).toBe(1);
    expect(stderr).toContain(why);
  });

  test.each([[[]], [['ftp', 'host']], [['server', 'host', '--force']]])(
    'shows its usage: %j',
    (args) => {
      const { status, stderr } = publish(args);
      expect(status).not.toBe(0);
      expect(stderr).toContain('usage: .ci/publish');
    },
  );
});

interface Job {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly steps: readonly {
    readonly uses?: string;
    readonly run?: string;
    readonly with?: object;
  }[];
}

describe('the workflows of the repository', () => {
  const workflow = (name: string) =>
    parse(fs.readFileSync(`.github/workflows/${name}.yml`, 'utf8')) as {
      readonly on: object;
      readonly permissions: object;
      readonly jobs: Readonly<Record<string, Job>>;
    };
  const gitlab = parse(fs.readFileSync('.gitlab-ci.yml', 'utf8')) as Record<
    string,
    { readonly script: readonly string[]; readonly variables: Record<string, string> }
  >;

  test('run the tests for every change', () => {
    expect(Object.keys(workflow('test').on)).toEqual(['push', 'pull_request']);
    expect(workflow('test').jobs['test']?.steps.at(-1)?.run).toBe('npm test');
    expect(gitlab['test']?.script).toEqual(['npm test']);
  });

  test('publish after every change and every morning, with the whole history and the day', () => {
    const { on, permissions, jobs } = workflow('pages');
    expect(Object.keys(on)).toEqual(['push', 'schedule', 'workflow_dispatch']);
    // What runs code of the project may not write.
    expect(permissions).toEqual({ contents: 'read' });
    expect(jobs['build']?.permissions).toBeUndefined();
    expect(jobs['build']?.steps[0]?.with).toMatchObject({ 'fetch-depth': 0 });
    const runs = (jobs['build']?.steps ?? []).flatMap(({ run }) => run ?? []);
    expect(runs.join('\n')).toContain('SITE_TODAY=$(TZ=Asia/Shanghai date +%F) npm run build');
    expect(gitlab['pages']?.variables['GIT_DEPTH']).toBe('0');
    expect(gitlab['pages']?.script.join('\n')).toContain('SITE_TODAY=');
  });

  test.each([
    ['https://office.gitlab.io/ledger', 'https://office.gitlab.io', '/ledger'],
    ['https://ledger.example.org', 'https://ledger.example.org', '/'],
  ])('part the address of GitLab Pages: %s', (url, host, base) => {
    const lines = (gitlab['pages']?.script ?? []).filter((line) => line.startsWith('export'));
    const run = spawnSync('sh', ['-c', `${lines.join('\n')}\necho "$SITE_URL $SITE_BASE"`], {
      encoding: 'utf8',
      env: { ...process.env, CI_PAGES_URL: url },
    });
    expect(run.stdout.trim()).toBe(`${host} ${base}`);
  });
});
