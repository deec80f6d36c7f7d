// Measures how long the history of a large table takes: a repository with many versions of a table
// of facilities is made in a temporary folder and read twice, with an empty cache and a full one.
//   node scripts/bench-history.ts [--rows 10000] [--versions 50]
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import Papa from 'papaparse';
import { demoFacilities } from './demo-data/facilities.ts';
import { seeded } from './demo-data/seeded.ts';
import { differenceCsv } from '#history/difference-files.ts';
import { differenceTree } from '#history/difference-tree.ts';
import { toHtml } from '#history/tree.ts';
import { fileCache } from '#loaders/history-cache.ts';
import { readDataset } from '#loaders/read-data.ts';
import { siteHistory } from '#loaders/site-history.ts';
import { placesOf } from '#src/edition.ts';
import { siteConfig } from '#src/site.config.ts';
import { facilities } from '#tables/facilities.ts';
import { cellsOf } from '#tables/table.ts';
import { readCommandLine } from './command-line.ts';

const { values } = readCommandLine({
  rows: { type: 'string', default: '10000' },
  versions: { type: 'string', default: '50' },
});
const rows = Number(values.rows);
const versions = Number(values.versions);
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'bench-history-'));
try {
  const bytes = makeRepository();
  console.log(`${versions} versions of ${rows} rows, ${(bytes / 1024 / 1024).toFixed(1)} MB each`);
  const cold = measure();
  const warm = measure();
  console.log('(processor time of this process in brackets; git runs beside it)');
  for (const name of Object.keys(cold)) {
    console.log(`${name.padEnd(24)} cold ${timeText(cold[name])}   warm ${timeText(warm[name])}`);
  }
  const peak = process.resourceUsage().maxRSS / 1024;
  console.log(`peak memory ${peak.toFixed(0)} MB`);
} finally {
  fs.rmSync(folder, { recursive: true });
}

/** Milliseconds that passed, and those that the processor worked for this process. */
interface Time {
  readonly passed: number;
  readonly worked: number;
}

function timeText({ passed, worked }: Time = { passed: 0, worked: 0 }): string {
  const seconds = (ms: number): string => (ms / 1000).toFixed(2).padStart(6);
  return `${seconds(passed)} s (${seconds(worked)} s)`;
}

/** Commits the table again and again, each time with a few cells, rows or their order changed. */
function makeRepository(): number {
  const { dataset } = readDataset(placesOf({ SITE_EDITION: 'official' }));
  let table = demoFacilities(dataset, siteConfig.countyCode, rows).map((row) =>
    cellsOf(facilities.columns, row),
  );
  const header = Object.keys(facilities.columns);
  const beds = header.indexOf('beds');
  const random = seeded(1);
  const data = path.join(folder, 'data');
  fs.mkdirSync(data);
  const git = (...args: readonly string[]): void => {
    const person = ['-c', 'user.name=bench', '-c', 'user.email=bench@localhost'];
    execFileSync('git', ['-C', folder, ...person, ...args], { stdio: 'ignore' });
  };
  git('init');
  let length = 0;
  for (let version = 0; version < versions; version += 1) {
    table = table.map((row) =>
      random() < 0.01 ? row.with(beds, String(Math.floor(random() * 200))) : row,
    );
    const [first = [], ...rest] = table;
    table = version % 10 === 9 ? [...rest, first] : rest;
    const text = Papa.unparse([header, ...table], { newline: '\n' });
    length = text.length;
    fs.writeFileSync(path.join(data, 'facilities.csv'), `${text}\n`);
    git('add', '--all');
    git('commit', '--message', `Version ${version}`);
  }
  return length;
}

/** How long each step of a build takes, in the order in which it asks. */
function measure(): Record<string, Time> {
  const times: Record<string, Time> = {};
  let all: Time = { passed: 0, worked: 0 };
  const step = (name: string, run: () => void): void => {
    const start = performance.now();
    const before = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(before);
    const time = { passed: performance.now() - start, worked: (user + system) / 1000 };
    all = { passed: all.passed + time.passed, worked: all.worked + time.worked };
    times[name] = time;
  };
  const history = siteHistory(path.join(folder, 'data'), fileCache(path.join(folder, 'cache')));
  const list = (): ReturnType<typeof history.versions> => history.versions('facilities');
  step('versions and counts', () => {
    list();
  });
  step('history of every row', () => {
    history.publishedIds('facilities');
  });
  step('differences as files', () => {
    for (const version of list()) {
      const difference = history.difference(version);
      if (difference === null) continue;
      differenceCsv(difference);
      for (const lang of ['zh', 'en'] as const) {
        const options = { lang, most: 200, nameOf: () => null, titleOf: () => null };
        toHtml(differenceTree(difference, options));
      }
    }
  });
  step('files of the versions', () => {
    for (const version of list()) history.file(version);
  });
  return { ...times, all };
}
