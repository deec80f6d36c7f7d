// Serves the demonstration while one edits: pages reload when an article or a table changes.
import { dev } from 'astro';

process.env['SITE_EDITION'] ??= 'demo';
await dev({
  server: { port: Number(process.env['PORT'] ?? 4321), host: process.argv.includes('--host') },
});
