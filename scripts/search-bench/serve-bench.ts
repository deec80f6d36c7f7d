import fs from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { stripTypeScriptTypes } from 'node:module';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.ts': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
};

/** A module of this project as the browser takes it: without types, its imports as addresses. */
function moduleOf(file: string): string {
  const code = stripTypeScriptTypes(fs.readFileSync(file, 'utf8'));
  return code
    .replace(/(from\s+')#src\//g, '$1/project/src/')
    .replace(/(from\s+')#/g, '$1/project/src/');
}

export interface BenchServer {
  readonly origin: string;
  /** Bytes sent below an address since this was asked before, compressed as a host does. */
  readonly takeBytes: (below: string) => number;
  readonly close: () => void;
}

/** Serves a built site, default Pagefind’s index beside it, and the modules of this project. */
export async function serveBench(site: string, besides: string): Promise<BenchServer> {
  const sent: { pathname: string; bytes: number }[] = [];
  const fileOf = (pathname: string): string => {
    if (pathname.startsWith('/project/')) return path.resolve(pathname.slice('/project/'.length));
    if (pathname.startsWith('/default/')) return path.join(besides, pathname.slice(9));
    return path.join(site, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
  };
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://host');
    const file = fileOf(decodeURIComponent(pathname));
    if (!fs.existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    const extension = path.extname(file);
    const content = extension === '.ts' ? Buffer.from(moduleOf(file)) : fs.readFileSync(file);
    const type = TYPES[extension];
    const body = type === undefined ? content : gzipSync(content);
    sent.push({ pathname, bytes: body.length });
    response.writeHead(200, {
      'content-type': type ?? 'application/octet-stream',
      ...(type === undefined ? {} : { 'content-encoding': 'gzip' }),
      'cache-control': 'max-age=3600',
    });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    takeBytes: (below) => {
      const all = sent.splice(0).filter(({ pathname }) => pathname.startsWith(below));
      return all.reduce((sum, { bytes }) => sum + bytes, 0);
    },
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
