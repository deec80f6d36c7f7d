// TypeScript and Astro diagnostics: npm run check:types
import { spawnSync } from 'node:child_process';
import '#src/stay-home.ts';

const args = ['check', '--minimumFailingSeverity', 'hint', ...process.argv.slice(2)];
const shell = process.platform === 'win32';
process.exitCode = spawnSync('astro', args, { stdio: 'inherit', shell }).status ?? 1;
