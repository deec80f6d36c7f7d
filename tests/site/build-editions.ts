import fs from 'node:fs';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import type { Edition } from '#src/edition.ts';
import { cameraPhoto } from '../support/camera-photo.ts';
import { layCase } from '../support/lay-case.ts';
import { runScript } from '../support/run-script.ts';
import { layProject } from './lay-project.ts';
import { layPast } from './past.ts';
import { serve } from './serve.ts';
import { inCounty } from '../support/county.ts';

/** An edition built for the tests, and where it is served. */
export interface BuiltEdition {
  readonly edition: Edition;
  /** Folder of the built files. */
  readonly root: string;
  /** Base path: begins and ends with a slash. */
  readonly base: string;
  /** Public address that the pages were built for, without a slash at the end. */
  readonly site: string;
  /** Address of the local server, without a slash at the end. */
  readonly origin: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    readonly editions: Readonly<Record<Edition, BuiltEdition>>;
    /**
     * The official edition of tables with a closed, a removed and a fully described facility, which
     * git does not keep, and of articles in Chinese alone, to come, unfinished, and
     * with a photo of twelve megapixels.
     */
    readonly closing: BuiltEdition;
  }
}

const SITE = 'https://ledger.example';

/** The demonstration is built under a base path, so that a forgotten one is found. */
const LEDGER_BASE = '/ledger/';

async function buildEdition(
  root: string,
  edition: Edition,
  base: string,
  data: string,
  project: string,
  content: string,
): Promise<void> {
  const { code, stdout, stderr } = await runScript('build.ts', [], {
    cwd: project,
    env: {
      SITE_EDITION: edition,
      SITE_DATA_DIR: data,
      SITE_CONTENT_DIR: content,
      SITE_OUT: root,
      SITE_BASE: base,
      SITE_URL: SITE,
    },
  });
  if (code !== 0) throw new Error(`The ${edition} edition was not built:\n${stdout}\n${stderr}`);
}

/** Builds both editions once for all tests of built pages, and serves them while these run. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  // A folder of its own, so that two runs do not meet; one that is named keeps its builds for the next run, until they are removed.
  const kept = process.env['TEST_BUILDS'];
  fs.mkdirSync(kept ?? '.cache', { recursive: true });
  const folder = path.resolve(kept ?? fs.mkdtempSync('.cache/site-tests-'));
  for (const laid of ['past', 'changed', 'dem']) {
    fs.rmSync(path.join(folder, laid), { recursive: true, force: true });
  }
  // Who looks at every page looks at those that are published, not at a past made for the tests.
  const everyPage = process.env['TEST_EVERY_PAGE'] !== undefined;
  const past = everyPage ? path.resolve('data') : layPast(path.join(folder, 'past'));
  const texts = everyPage ? path.resolve('content') : inCounty('content');
  const closing: (() => Promise<void>)[] = [];
  const tearDown = async (): Promise<void> => {
    await Promise.all(closing.map((close) => close()));
    if (kept === undefined) fs.rmSync(folder, { recursive: true });
  };
  const build = async (
    name: string,
    edition: Edition,
    base: string,
    data: string,
    cwd = process.cwd(),
    content = texts,
  ): Promise<BuiltEdition> => {
    const root = path.join(folder, name);
    if (kept === undefined || !fs.existsSync(root)) {
      await buildEdition(root, edition, base, data, cwd, content);
    }
    const { origin, close } = await serve(root, base);
    closing.push(close);
    return { edition, root, base, site: SITE, origin };
  };
  try {
    layCase(path.join(folder, 'changed'), path.resolve('tests/fixtures/closing'));
    const changed = path.join(folder, 'changed/data');
    const content = path.join(folder, 'changed/content');
    fs.cpSync(inCounty('content'), content, { recursive: true });
    fs.cpSync('tests/fixtures/closing/news', path.join(content, 'news'), { recursive: true });
    await cameraPhoto(path.join(content, 'news/courtyard.jpg'), { width: 4000, height: 3000 });
    // Side by side in folders of their own: builds in one folder share Astro's generated types.
    // Its name begins that of the site, as where a site is put beside the project.
    const aside = path.join(folder, 'dem');
    layProject(aside, texts);
    const demo = build('demo', 'demo', LEDGER_BASE, past, aside, 'content');
    const official = await build('official', 'official', '/', past);
    const closed = build('closing', 'official', LEDGER_BASE, changed, process.cwd(), content);
    project.provide('editions', { official, demo: await demo });
    project.provide('closing', await closed);
  } catch (error) {
    await tearDown();
    throw error;
  }
  return tearDown;
}
