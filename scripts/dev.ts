// Serves the demonstration while one edits: pages reload when an article or a table changes.
import '#src/stay-home.ts';
import { dev } from 'astro';
import { readCommandLine } from './command-line.ts';
import { portOf } from './port.ts';

const { values } = readCommandLine({ host: { type: 'boolean' }, port: { type: 'string' } });
process.env['SITE_EDITION'] ??= 'demo';
await dev({
  server: { port: portOf(values.port, process.env), host: values.host === true },
});
