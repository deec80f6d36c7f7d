import fs from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, inject, test } from 'vitest';
import { attribute, builtPages, elementsIn } from './built.ts';
import type { BuiltEdition } from './build-editions.ts';
import type { BuiltPage } from './built.ts';

/** What fits into the first flight of a new connection. */
const FIRST_FLIGHT = 14_600;
const HOME = 24 * 1024;
/** Scripts on pages that read without them. */
const ENHANCEMENT = 4 * 1024;
/** The map itself, of which other pages are to keep within theirs, and the other views of it. */
const MAP = 1.9 * 1024;
const MAP_VIEW = 4 * 1024;

const KINDS = [
  ['home', /^(en\/)?index\.html$/, HOME],
  ['article', /^(en\/)?news\/[^/]+\/index\.html$/, FIRST_FLIGHT],
  // The table of places side by side is a tool, and needs its script.
  ['facility', /^(en\/)?facilities\/(?!compare\/)[^/]+\/index\.html$/, FIRST_FLIGHT],
  ['township', /^(en\/)?townships\/[^/]+\/index\.html$/, FIRST_FLIGHT],
] as const;

const readAsset = ({ root, base }: BuiltEdition, address: string): Buffer =>
  fs.readFileSync(path.join(root, address.slice(base.length)));

/** Bytes of all parts, each compressed as a server sends it. */
const compressed = (parts: readonly Buffer[]): number =>
  parts.reduce((sum, part) => sum + gzipSync(part).length, 0);

/** What it takes to read a page: its HTML and its style sheets. */
function weightToRead(built: BuiltEdition, { html, document }: BuiltPage): number {
  const sheets = elementsIn(document, 'link')
    .filter((link) => attribute(link, 'rel') === 'stylesheet')
    .map((link) => readAsset(built, attribute(link, 'href') ?? ''));
  return compressed([Buffer.from(html), ...sheets]);
}

/** A page's scripts, with those that they import from the start. */
function scriptsOf(built: BuiltEdition, { document }: BuiltPage): Set<string> {
  const scripts = new Set(
    elementsIn(document, 'script').flatMap((script) => attribute(script, 'src') ?? []),
  );
  // A set hands out what is added to it on the way, too.
  for (const script of scripts) {
    const imports = readAsset(built, script)
      .toString()
      .matchAll(/(?:^|[;}\s])(?:import|export)\b[^;"'(]*["']([^"']+)["']/g);
    for (const [, imported = ''] of imports) {
      scripts.add(new URL(imported, new URL(script, built.site)).pathname);
    }
  }
  return scripts;
}

function heaviest(pages: readonly BuiltPage[], weigh: (page: BuiltPage) => number) {
  const weights = pages.map((page) => ({ file: page.file, bytes: weigh(page) }));
  return weights.reduce((most, weight) => (weight.bytes > most.bytes ? weight : most));
}

describe.each([
  ['official edition', inject('editions').official],
  ['demo edition', inject('editions').demo],
  ['edition with fully described and closed facilities', inject('closing')],
] as const)('in the %s', (_, built) => {
  const pages = builtPages(built);

  test.each(KINDS)('no %s is too heavy to read', (kind, pattern, budget) => {
    const largest = heaviest(
      pages.filter(({ file }) => pattern.test(file)),
      (page) => weightToRead(built, page),
    );
    const said = `largest ${kind}: ${largest.file}, ${largest.bytes} bytes`;
    expect(largest.bytes, said).toBeLessThanOrEqual(budget);
  });

  test('the map and its other views are small', () => {
    const named = (pattern: RegExp): Buffer[] =>
      fs
        .readdirSync(path.join(built.root, 'assets'))
        .filter((file) => pattern.test(file))
        .map((file) => fs.readFileSync(path.join(built.root, 'assets', file)));
    const map = compressed(named(/^(township-map-element|TownshipMap)\..*\.js$/));
    const view = compressed(named(/^township-view\..*\.js$/));
    expect(map).toBeGreaterThan(0);
    expect(map, `${map} bytes`).toBeLessThanOrEqual(MAP);
    expect(view).toBeGreaterThan(0);
    expect(view, `${view} bytes`).toBeLessThanOrEqual(MAP_VIEW);
  });

  test.each(KINDS)('scripts of a %s are small and wait for the page', (kind, pattern) => {
    const ofKind = pages.filter(({ file }) => pattern.test(file));
    const most = heaviest(ofKind, (page) =>
      compressed([...scriptsOf(built, page)].map((script) => readAsset(built, script))),
    );
    const said = `most script on a ${kind}: ${most.file}, ${most.bytes} bytes`;
    expect(most.bytes, said).toBeLessThanOrEqual(ENHANCEMENT);
    const hasty = ofKind.filter(({ document }) =>
      elementsIn(document, 'script').some(
        (script) =>
          attribute(script, 'src') !== undefined && attribute(script, 'type') !== 'module',
      ),
    );
    expect(hasty.map(({ file }) => file)).toEqual([]);
  });
});
