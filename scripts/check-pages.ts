// Looks at every page of the demonstration as `npm test` looks at one of each kind: axe in light,
// dark and forced colours and in large print. It takes a quarter of an hour.
import { spawnSync } from 'node:child_process';

const { status } = spawnSync(
  'vitest',
  ['run', '--project', 'site', 'tests/site/modes.test.ts', '--reporter=default'],
  { stdio: 'inherit', env: { ...process.env, TEST_EVERY_PAGE: 'yes' } },
);
process.exitCode = status ?? 1;
