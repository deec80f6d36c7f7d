// Measures building the site at several sizes, and beside Eleventy where asked for. Nothing fails
// here: machines differ. `docs/performance.md` keeps the figures.
//   node scripts/bench.ts [--sizes 1000+500,10000+2000] [--runs 3] [--against eleventy] [--check]
import os from 'node:os';
import { budgetsOf } from './build-bench/budgets.ts';
import { weigh } from './build-bench/bytes.ts';
import { buildEleventy, installEleventy } from './build-bench/eleventy.ts';
import type { Taken } from './build-bench/measured.ts';
import { readOptions, USAGE } from './build-bench/options.ts';
import type { BenchOptions } from './build-bench/options.ts';
import { buildOwn, makeData, nameOf, siteOf } from './build-bench/own.ts';
import type { OwnBuild } from './build-bench/own.ts';
import { besideTable, buildTable, phaseTable, weightTable } from './build-bench/table.ts';
import type { Result } from './build-bench/table.ts';

/** Facilities above which one build has to do, and none after it. */
const LARGE = 20_000;

/** Gives whether every budget was kept. */
async function bench({ sizes, runs, eleventy }: BenchOptions): Promise<boolean> {
  if (eleventy) installEleventy();
  const results: Result[] = [];
  for (const size of sizes) {
    makeData(size);
    const builds: OwnBuild[] = [];
    const warm: OwnBuild[] = [];
    const beside: Taken[] = [];
    const times = size.facilities > LARGE ? 1 : runs;
    // Without articles there is no page of theirs to take the frame from.
    const compared = eleventy && size.articles > 0;
    for (let run = 1; run <= times; run += 1) {
      console.error(`${nameOf(size)}: ${run}/${times}`);
      builds.push(await buildOwn(size, { cold: true }));
      if (size.facilities <= LARGE) warm.push(await buildOwn(size, { cold: false }));
      if (compared) beside.push(await buildEleventy(size));
    }
    results.push({ size, weight: weigh(siteOf(size)), builds, warm, beside });
  }
  const [cpu] = os.cpus();
  const memory = (os.totalmem() / 2 ** 30).toFixed(0);
  console.log(
    `${new Date().toISOString().slice(0, 10)} · ${os.cpus().length} × ${cpu?.model ?? os.arch()} · ${memory} GB · Node ${process.version} · ${os.type()}\n`,
  );
  console.log(`${buildTable(results)}\n\n${phaseTable(results)}\n\n${weightTable(results)}`);
  if (eleventy) console.log(`\n${besideTable(results)}`);
  const budgets = budgetsOf(results);
  if (budgets.length > 0) console.log('');
  for (const { said, kept } of budgets) console.log(`- ${kept ? 'kept' : 'MISSED'}: ${said}`);
  return budgets.every(({ kept }) => kept);
}

try {
  const options = readOptions(process.argv.slice(2));
  const kept = await bench(options);
  if (options.check && !kept) process.exitCode = 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  console.error(USAGE);
  process.exitCode = 1;
}
