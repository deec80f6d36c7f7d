// Everything that must pass before a change lands: types, lint, format, and all tests.
// The last line reads "N passed, N failed".
import { spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import '#src/stay-home.ts';

const RESULTS = '.cache/test-results.json';

/** What counts as one check each: no Vitest tests, or such as take the time that they are given. */
const CHECKS: readonly (readonly [name: string, command: string, ...args: string[]])[] = [
  ['data', 'node', 'scripts/check-data.ts'],
  ['content', 'node', 'scripts/check-content.ts'],
  ['types', 'astro', 'check', '--minimumFailingSeverity', 'hint'],
  ['lint', 'eslint', '--max-warnings', '0', '.'],
  ['format', 'prettier', '--check', '--log-level', 'warn', '.'],
  ['fuzz', 'vitest', 'run', '--project', 'fuzz'],
];

/** `npm run fuzz` looks longer than there is time for here. */
const BRIEF = { FUZZ_SECONDS: '4', ...process.env };

function run(command: string, args: readonly string[]): boolean {
  return spawnSync(command, args, { stdio: 'inherit' }).status === 0;
}

/** Runs a command beside others; what it prints is kept together. */
function runBeside(command: string, args: readonly string[]): Promise<[ok: boolean, text: string]> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], env: BRIEF });
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.on('error', reject);
    child.on('close', (code) => resolve([code === 0, Buffer.concat(chunks).toString()]));
  });
}

/** Runs the tests; what they print is seen as it comes. */
function runTests(): Promise<boolean> {
  fs.rmSync(RESULTS, { force: true });
  const args = [
    'run',
    ...['unit', 'components', 'site'].flatMap((name) => ['--project', name]),
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${RESULTS}`,
  ];
  return new Promise((resolve, reject) => {
    const child = spawn('vitest', args, { stdio: 'inherit' });
    child.on('error', reject);
    child.on('close', (code) => resolve(code === 0));
  });
}

let passed = 0;
let failed = 0;
// The types of the content are made first, for those that read them.
run('astro', ['sync']);
// All at once: each of them leaves a core idle for part of its time. The tests begin with building the
// editions that they look at, which takes as long as the checks do.
const checks = CHECKS.map(async ([name, command, ...args]) => {
  const [ok, text] = await runBeside(command, args);
  console.log(`— ${name}\n${text.trim()}`);
  if (ok) {
    passed += 1;
    return;
  }
  failed += 1;
  console.error(`✗ ${name}`);
});
const [green] = await Promise.all([runTests(), ...checks]);
const counts = readCounts();
passed += counts.passed;
failed += counts.failed;
// A run that broke off before its tests has no failed test to count, and is a failure all the same.
if (!green && counts.failed === 0) failed += 1;
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

function readCounts(): { passed: number; failed: number } {
  if (!fs.existsSync(RESULTS)) return { passed: 0, failed: 0 };
  const results = JSON.parse(fs.readFileSync(RESULTS, 'utf8')) as {
    numPassedTests: number;
    numFailedTests: number;
  };
  return { passed: results.numPassedTests, failed: results.numFailedTests };
}
