// Everything that must pass before a change lands: types, lint, format, and all tests.
// The last line reads "N passed, N failed".
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';

const RESULTS = '.cache/test-results.json';

/** Checks that are not Vitest tests; each counts as one. */
const CHECKS: readonly (readonly [name: string, command: string, ...args: string[]])[] = [
  ['data', 'node', 'scripts/check-data.ts'],
  ['content', 'node', 'scripts/check-content.ts'],
  ['types', 'astro', 'check', '--minimumFailingSeverity', 'hint'],
  ['lint', 'eslint', '--max-warnings', '0', '.'],
  ['format', 'prettier', '--check', '--log-level', 'warn', '.'],
];

function run(command: string, args: readonly string[]): boolean {
  return spawnSync(command, args, { stdio: 'inherit' }).status === 0;
}

let passed = 0;
let failed = 0;
for (const [name, command, ...args] of CHECKS) {
  console.log(`— ${name}`);
  if (run(command, args)) {
    passed += 1;
  } else {
    failed += 1;
    console.error(`✗ ${name}`);
  }
}

console.log('— tests');
fs.rmSync(RESULTS, { force: true });
const green = run('vitest', [
  'run',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${RESULTS}`,
]);
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
