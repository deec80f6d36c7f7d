// Builds the demonstration and serves it: what `npm start` does.
//   PORT=8080 npm start      another port
//   npm start -- --host      reachable from other devices, such as a phone
import { preview } from 'astro';
import { baseOf } from '#src/edition.ts';
import { buildSite } from './build-site.ts';

process.env['SITE_EDITION'] ??= 'demo';
if (await buildSite()) {
  const server = await preview({
    logLevel: 'error',
    server: {
      port: Number(process.env['PORT'] ?? 4321),
      host: process.argv.includes('--host'),
    },
  });
  const base = baseOf(process.env);
  console.log(`网站已打开 / The site is open at  http://localhost:${server.port}${base}`);
  console.log('按 Ctrl+C 结束 / Press Ctrl+C to stop');
} else {
  process.exitCode = 1;
}
