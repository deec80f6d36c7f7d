import type { APIRoute } from 'astro';
import { offlineOn } from '#src/offline/offline-on.ts';
import worker from '#src/offline/worker.mjs?raw';

/**
 * What a browser that still has a worker of this site gets, once the site wants none any more: the
 * stores of this site go, which the worker names by its place; others on the host may have theirs.
 */
const farewell =
  "self.addEventListener('install',()=>self.skipWaiting());" +
  "self.addEventListener('activate',(e)=>e.waitUntil(self.registration.unregister()" +
  '.then(()=>caches.keys()).then((k)=>Promise.all(k.filter((n)=>' +
  'n.startsWith(`ledger ${new URL(self.registration.scope).pathname} `)).map((n)=>caches.delete(n))))));\n';

/** The service worker; it stands at the root, because it may serve only what lies below itself. */
export const GET: APIRoute = () =>
  new Response(offlineOn(process.env) ? worker : farewell, {
    headers: { 'content-type': 'text/javascript; charset=utf-8' },
  });
