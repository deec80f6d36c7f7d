// Builds the site again, aside, and compares it with a published SHA256SUMS.
import fs from 'node:fs';
import path from 'node:path';
import { compareSums, readSums } from '#downloads/compare-sums.ts';
import type { SumsCompared } from '#downloads/compare-sums.ts';
import type { Sum } from '#downloads/sums.ts';
import { verifyText } from '#i18n/verify.ts';
import type { Lang } from '#tables/finding.ts';
import { buildSite } from './build-site.ts';
import { sumsOf } from './site-sums.ts';
import { readVerifyOptions } from './verify-options.ts';

const AGAIN = path.resolve('.cache/verify');

try {
  process.exitCode = await verify();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}

async function verify(): Promise<0 | 1> {
  const { file, lang } = readVerifyOptions(process.argv.slice(2));
  const t = verifyText[lang];
  if (file === undefined) {
    console.log(t.usage);
    return 0;
  }
  const published = publishedSums(file, lang);
  process.env['SITE_OUT'] = AGAIN;
  if (!(await buildSite())) throw new Error(t.notBuilt);
  return report(compareSums(published, madeAgain(published)), lang);
}

/** Reads the published list. Throws an error that names every line that is none. */
function publishedSums(file: string, lang: Lang): Sum[] {
  const t = verifyText[lang];
  let text;
  try {
    text = fs.readFileSync(file, 'utf8');
  } catch {
    throw new Error(t.unreadable(file));
  }
  const { sums, strange } = readSums(text);
  if (strange.length > 0) {
    throw new Error(strange.map((each) => t.strange(file, each.line, each.text)).join('\n'));
  }
  if (sums.length === 0) throw new Error(t.empty(file));
  return sums;
}

/** The files made again that a list speaks of: those of the site, or its downloads only. */
function madeAgain(published: readonly Sum[]): Sum[] {
  if (published.some(({ name }) => name === 'index.html')) return sumsOf(AGAIN);
  const named = new Set(published.map(({ name }) => name));
  // Pages stand among the downloads, which their list leaves out.
  return sumsOf(path.join(AGAIN, 'data')).filter(({ name }) => named.has(name));
}

function report({ same, changed, missing, added }: SumsCompared, lang: Lang): 0 | 1 {
  const t = verifyText[lang];
  for (const name of changed) console.error(t.changed(name));
  for (const name of missing) console.error(t.missing(name));
  for (const name of added) console.error(t.added(name));
  console.log(t.same(same.length));
  const wrong = changed.length + missing.length + added.length;
  if (wrong > 0) {
    console.error(t.bad(wrong));
    return 1;
  }
  console.log(t.good);
  return 0;
}
