import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { createIndex } from 'pagefind';

const folder = path.resolve('.cache/search-bench');

/** Builds a demonstration with so many example facilities and articles. Gives its folder. */
export function buildDemo(facilities: number, articles: number): string {
  const name = `${facilities}-${articles}`;
  const data = path.join(folder, `data-${name}`);
  const site = path.join(folder, `site-${name}`);
  const run = (script: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): void => {
    execFileSync(process.execPath, [`scripts/${script}`, ...args], {
      env: { ...process.env, ...env },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  };
  const counts = ['--facilities', String(facilities), '--articles', String(articles)];
  run('make-demo-data.ts', ['--out', data, ...counts]);
  run('build.ts', [], {
    SITE_EDITION: 'demo',
    SITE_DEMO_DIR: data,
    SITE_OUT: site,
    SITE_BASE: '/',
  });
  return site;
}

/** Writes the index that Pagefind makes of the same pages by itself. Gives its folder. */
export async function buildDefault(site: string): Promise<string> {
  const outputPath = path.join(folder, 'default');
  fs.rmSync(outputPath, { recursive: true, force: true });
  const { index } = await createIndex({
    rootSelector: '[data-search-body]',
    excludeSelectors: ['[data-search-ignore]'],
  });
  if (index === undefined) throw new Error('Pagefind gave no index');
  await index.addDirectory({ path: site });
  await index.writeFiles({ outputPath });
  await index.deleteIndex();
  return outputPath;
}
