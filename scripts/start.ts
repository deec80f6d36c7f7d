// Builds the demonstration and serves it: what `npm start` does.
//   npm start -- --port 8080   another port, as PORT=8080 does
//   npm start -- --host        reachable from other devices, such as a phone
import '#src/stay-home.ts';
import { preview } from 'astro';
import { baseOf } from '#src/edition.ts';
import { buildSite } from './build-site.ts';
import { readCommandLine } from './command-line.ts';
import { portOf } from './port.ts';

const { values } = readCommandLine({ host: { type: 'boolean' }, port: { type: 'string' } });
const port = portOf(values.port, process.env);
process.env['SITE_EDITION'] ??= 'demo';
if (await buildSite()) {
  const server = await preview({
    logLevel: 'error',
    server: { port, host: values.host === true },
  });
  const base = baseOf(process.env);
  console.log(`网站已打开 / The site is open at  http://localhost:${server.port}${base}`);
  console.log('按 Ctrl+C 结束 / Press Ctrl+C to stop');
} else {
  process.exitCode = 1;
}
