import fs from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { pipeline } from 'node:stream';
import { readHeaders } from './headers.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.geojson': 'application/geo+json; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.jsonld': 'application/ld+json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.xml': 'application/xml; charset=utf-8',
};

export interface Served {
  /** Such as `http://127.0.0.1:40123`, without a slash. */
  readonly origin: string;
  readonly close: () => Promise<void>;
}

/**
 * Serves a folder as a static host does that reads `_headers`, under a base path and on a port: any
 * free one by itself.
 */
export async function serve(root: string, base: string, port = 0): Promise<Served> {
  const headersFor = readHeaders(root);
  const server = createServer((request, response) => {
    const file = fileFor(root, base, request.url ?? '/');
    const found = file ?? path.join(root, '404.html');
    response.writeHead(file === null ? 404 : 200, {
      'content-type': TYPES[path.extname(found)] ?? 'application/octet-stream',
      // What the site says may be kept, for a while at least, is: a page that is opened next takes its styles and scripts from there, as a reader's does.
      'cache-control': 'no-store',
      ...headersFor(new URL(request.url ?? '/', 'http://host').pathname),
    });
    pipeline(fs.createReadStream(found), response, () => {
      // A reader who leaves, or a file that went away, ends this answer and nothing else.
    });
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const { port: served } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${served}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => {
          if (error === undefined) resolve();
          else reject(error);
        });
        server.closeAllConnections();
      }),
  };
}

/** The file behind an address; null where there is none, or where it lies outside the base path. */
function fileFor(root: string, base: string, address: string): string | null {
  const pathname = decodeURIComponent(new URL(address, 'http://host').pathname);
  if (!pathname.startsWith(base)) return null;
  const named = path.join(root, pathname.slice(base.length));
  const file = pathname.endsWith('/') ? path.join(named, 'index.html') : named;
  return fs.statSync(file, { throwIfNoEntry: false })?.isFile() === true ? file : null;
}
