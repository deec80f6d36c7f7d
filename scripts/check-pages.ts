// Looks at every page of an edition as `npm test` looks at one of each kind of the demonstration: axe
// in light, dark and forced colours and in large print. It takes about a quarter of an hour.
//   node scripts/check-pages.ts [--edition official]
import { spawnSync } from 'node:child_process';
import { editionOf } from '../src/edition.ts';
import { readCommandLine } from './command-line.ts';

const { values } = readCommandLine({ edition: { type: 'string', default: 'demo' } });
const edition = editionOf({ SITE_EDITION: values.edition });

const { status } = spawnSync(
  'vitest',
  ['run', '--project', 'site', 'tests/site/modes.test.ts', '--reporter=default'],
  { stdio: 'inherit', env: { ...process.env, TEST_EVERY_PAGE: edition } },
);
process.exitCode = status ?? 1;
