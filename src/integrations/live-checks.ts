import path from 'node:path';
import type { AstroIntegration } from 'astro';
import type { ViteDevServer } from 'vite';
import { buildFigureBook } from '#domain/figure-book.ts';
import { checkContent } from '#loaders/read-content.ts';
import { readDataset } from '#loaders/read-data.ts';
import type { DataPlaces } from '#loaders/read-data.ts';
import { siteConfig } from '#src/site.config.ts';
import { formatFinding, hasErrors } from '#tables/finding.ts';
import type { Finding } from '#tables/finding.ts';

/** What the checks of the build say of the tables and articles as they stand. */
export function checkAll(places: DataPlaces): Finding[] {
  const { dataset, findings } = readDataset(places);
  if (hasErrors(findings)) return findings;
  return [
    ...findings,
    ...checkContent(places, dataset, buildFigureBook(dataset, siteConfig.countyCode)),
  ];
}

/** Several changes of one save are one. */
const PAUSE_MS = 80;

/** The part of the development server that the checks use. */
type Server = Pick<ViteDevServer, 'watcher'> & {
  readonly ws: Pick<ViteDevServer['ws'], 'send' | 'on'>;
};

/**
 * While one edits: checks tables and articles at every save, and lays each error over the page,
 * with file and line, before a build would stop at it. Once all is right the page comes back.
 */
export function liveChecks(places: DataPlaces): AstroIntegration {
  return {
    name: 'live-checks',
    hooks: {
      'astro:server:setup': ({ server }) => {
        watchChecks(server, places, () => checkAll(places));
      },
    },
  };
}

/** Runs the checks at the start and whenever a watched file changes, and tells the browser. */
export function watchChecks(server: Server, places: DataPlaces, check: () => Finding[]): void {
  const folders = [places.data, places.demo, places.content].filter((folder) => folder !== null);
  server.watcher.add(folders);
  let shown = false;
  let timer: NodeJS.Timeout | undefined;
  const run = (): void => {
    const errors = check().filter((found) => found.severity === 'error');
    if (errors.length > 0) server.ws.send({ type: 'error', err: overlay(errors) });
    else if (shown) server.ws.send({ type: 'full-reload' });
    shown = errors.length > 0;
  };
  const later = (file: string): void => {
    if (!folders.some((folder) => path.resolve(file).startsWith(folder + path.sep))) return;
    clearTimeout(timer);
    timer = setTimeout(run, PAUSE_MS);
  };
  for (const event of ['add', 'change', 'unlink'] as const) server.watcher.on(event, later);
  server.ws.on('connection', run);
}

/** Findings as Vite's overlay shows them: all in the message, the first as the place. */
function overlay(errors: readonly Finding[]) {
  const [first] = errors;
  return {
    plugin: 'live-checks',
    message: errors.map((found) => formatFinding(found, 'zh')).join('\n\n'),
    stack: '',
    ...(first === undefined
      ? {}
      : {
          id: first.file,
          loc: { file: first.file, line: first.line ?? 1, column: first.at ?? 0 },
        }),
  };
}
