import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { writeEleventyInput } from './eleventy-input.ts';
import { runMeasured } from './measured.ts';
import type { Taken } from './measured.ts';
import type { Size } from './options.ts';
import { dataOf, siteOf } from './own.ts';
import { plainText } from './plain-text.ts';

const folder = path.resolve('.cache/bench/eleventy');
const own = path.join(import.meta.dirname, 'eleventy');
/** Pages whose texts are compared, spread over all. */
const COMPARED = 200;

/** Installs Eleventy into a folder of its own, as its lockfile says; nothing else needs it. */
export function installEleventy(): void {
  const lock = path.join(own, 'package-lock.json');
  const installed = path.join(folder, 'package-lock.json');
  const same = fs.existsSync(installed) && fs.readFileSync(installed).equals(fs.readFileSync(lock));
  if (same && fs.existsSync(path.join(folder, 'node_modules'))) return;
  fs.mkdirSync(folder, { recursive: true });
  fs.copyFileSync(path.join(own, 'package.json'), path.join(folder, 'package.json'));
  fs.copyFileSync(lock, installed);
  execFileSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: folder, stdio: 'inherit' });
}

/** Makes the pages of a built size once more. */
export async function buildEleventy(size: Size): Promise<Taken> {
  fs.copyFileSync(path.join(own, 'eleventy.config.js'), path.join(folder, 'eleventy.config.js'));
  const urls = writeEleventyInput(siteOf(size), dataOf(size), folder);
  const output = path.join(folder, 'output');
  fs.rmSync(output, { recursive: true, force: true });
  const cmd = path.join(folder, 'node_modules/@11ty/eleventy/cmd.cjs');
  // Enough for all pages, which it holds until they are written.
  const heap = '--max-old-space-size=12288';
  const taken = await runMeasured([process.execPath, heap, cmd], { cwd: folder, env: {} });
  compare(urls, siteOf(size), output);
  return taken;
}

/** Throws unless both have made these pages, with the same words on them. */
function compare(urls: readonly string[], site: string, output: string): void {
  const read = (root: string, url: string): string =>
    plainText(fs.readFileSync(path.join(root, url, 'index.html'), 'utf8'));
  const step = Math.ceil(urls.length / COMPARED);
  for (const [at, url] of urls.entries()) {
    const missing = !fs.existsSync(path.join(output, url, 'index.html'));
    if (missing || (at % step === 0 && read(site, url) !== read(output, url))) {
      throw new Error(`${url}: the page by Eleventy is ${missing ? 'missing' : 'another one'}.`);
    }
  }
}
