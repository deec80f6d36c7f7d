import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import type { Size } from './options.ts';
import { runMeasured } from './measured.ts';
import type { Taken } from './measured.ts';

const cache = path.resolve('.cache/bench');

/** A build of this site, and how long each of its parts took, in the order in which they end. */
export interface OwnBuild extends Taken {
  readonly phases: readonly (readonly [name: string, ms: number])[];
}

export const nameOf = ({ facilities, articles }: Size): string => `${facilities}+${articles}`;
export const dataOf = (size: Size): string => path.join(cache, `data-${nameOf(size)}`);
export const siteOf = (size: Size): string => path.join(cache, `site-${nameOf(size)}`);

/** Writes the example data of a size. */
export function makeData(size: Size): void {
  fs.rmSync(dataOf(size), { recursive: true, force: true });
  const counts = ['--facilities', String(size.facilities)];
  // The articles of a size without any are left out altogether.
  if (size.articles > 0) counts.push('--articles', String(size.articles));
  execFileSync(process.execPath, ['scripts/make-demo-data.ts', '--out', dataOf(size), ...counts], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

/** What builds keep for the next: the history of the tables, and pictures that are shared. */
const KEPT = ['.cache/history', '.cache/share'];

/**
 * Builds a size into a folder of its own that is new.
 *
 * @param cold whether what earlier builds kept is taken away before, as in a fresh clone
 */
export async function buildOwn(size: Size, { cold }: { cold: boolean }): Promise<OwnBuild> {
  const site = siteOf(size);
  if (cold) for (const folder of KEPT) fs.rmSync(folder, { recursive: true, force: true });
  const phases = path.join(cache, 'phases.json');
  fs.rmSync(site, { recursive: true, force: true });
  const preload = path.resolve('scripts/build-bench/report-phases.ts');
  const taken = await runMeasured([process.execPath, '--import', preload, 'scripts/build.ts'], {
    cwd: process.cwd(),
    env: {
      SITE_EDITION: 'demo',
      SITE_DEMO_DIR: dataOf(size),
      SITE_OUT: site,
      SITE_BASE: '/',
      BENCH_PHASES: phases,
    },
  });
  return { ...taken, phases: JSON.parse(fs.readFileSync(phases, 'utf8')) as OwnBuild['phases'] };
}
