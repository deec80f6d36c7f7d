import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { parse } from 'yaml';
import { fixtureRepo } from '../support/fixture-repo.ts';

const read = (file: string): string => fs.readFileSync(file, 'utf8');
const HOSTS = ['.github/workflows/review.yml', '.gitlab-ci.yml'];

/** A repository where main went on after a branch had left it; returns where they parted. */
function twoBranches(folder: string): string {
  const repo = fixtureRepo(folder);
  const parted = repo.commit('2026-01-01T00:00:00Z', 'Begin');
  repo.git('checkout', '--quiet', '-b', 'mine');
  repo.git('checkout', '--quiet', 'main');
  repo.commit('2026-01-02T00:00:00Z', 'Go on');
  repo.git('checkout', '--quiet', 'mine');
  return parted;
}

/** Runs the review where `npm run` only says its script, and fails at one of them. */
function review(
  failing: string,
  base = 'origin/main',
  lay: (folder: string) => void = () => undefined,
) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'review-'));
  onTestFinished(() => {
    fs.rmSync(folder, { recursive: true });
  });
  fs.mkdirSync(path.join(folder, '.ci'));
  fs.copyFileSync('.ci/review', path.join(folder, '.ci/review'));
  lay(folder);
  const npm = `#!/bin/sh\necho "$@"\nif [ "$3" = check:data ]; then echo "published: $SITE_PUBLISHED"; fi\ncase "$*" in *${failing}*) exit 1;; esac\n`;
  fs.writeFileSync(path.join(folder, 'npm'), npm, { mode: 0o755 });
  const { status } = spawnSync(path.join(folder, '.ci/review'), [base], {
    cwd: folder,
    env: { PATH: `${folder}:${String(process.env['PATH'])}` },
  });
  return { status, report: read(path.join(folder, '.cache/review.md')) };
}

describe('the review of a change', () => {
  test('tells that all is right, and what changes', () => {
    const { status, report } = review('nothing');
    expect(status).toBe(0);
    expect(report).toBe(`## 审核 / Review

- ✅ 数据 / data
- ✅ 文章 / articles
- ✅ 生成网站 / build

## 改了什么 / What changes

run --silent data:diff -- --base origin/main --format markdown
`);
  });

  test('fails with the words of the check, and does not build over wrong data', () => {
    const { status, report } = review('check:data');
    expect(status).toBe(1);
    expect(report).toContain(
      '- ❌ 数据 / data\n\n````text\nrun --silent check:data\npublished: origin/main\n````\n',
    );
    expect(report).not.toContain('build');
    expect(report).toContain('data:diff');
  });

  test('compares with where the branch left the base, not with what the base got since', () => {
    let parted = '';
    const { status, report } = review('check:data', 'main', (folder) => {
      parted = twoBranches(folder);
    });
    expect(status).toBe(1);
    expect(report).toContain(`data:diff -- --base ${parted} `);
    expect(report).toContain('published: main\n');
  });

  test('runs scripts that there are', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const steps = read('.ci/review').matchAll(
      /^[^#\n]*(?:step '[^']+'|npm run --silent) ([a-z:]+)/gm,
    );
    const named = [...steps].map(([, name]) => name ?? '');
    expect(named).toEqual(['check:data', 'check:content', 'build', 'data:diff']);
    for (const name of named) expect(Object.keys(scripts)).toContain(name);
  });

  test.each(HOSTS)('is what %s runs, over the whole history', (file) => {
    const text = read(file);
    expect(() => parse(text) as unknown).not.toThrow();
    expect(text).toMatch(/^\s*- (run: )?\.ci\/review "/m);
    expect(text).toMatch(/fetch-depth: 0|GIT_DEPTH: '0'/);
  });

  test('holds no token that may write where code of the change runs', () => {
    interface Job {
      readonly permissions?: unknown;
      readonly steps: readonly { readonly uses?: string; readonly run?: string }[];
    }
    const { permissions, jobs } = parse(read('.github/workflows/review.yml')) as {
      permissions: unknown;
      jobs: Readonly<Record<string, Job>>;
    };
    expect(permissions).toEqual({ contents: 'read' });
    const writing = Object.values(jobs).filter((job) => job.permissions !== undefined);
    expect(writing.map((job) => job.permissions)).toEqual([{ 'pull-requests': 'write' }]);
    const done = writing.flatMap(({ steps }) => steps.map(({ uses, run }) => uses ?? run ?? ''));
    expect(done.filter((step) => /checkout|\.ci|npm|node|scripts/.test(step))).toEqual([]);
    expect(read('.gitlab-ci.yml')).not.toMatch(/PRIVATE-TOKEN|_TOKEN/);
  });
});
