import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { attribute, builtFiles, elementsIn, readBuilt, readPage } from './built.ts';
import { formatBytes } from '#downloads/bytes.ts';

interface Described {
  readonly resources: readonly {
    readonly path: string;
    readonly bytes: number;
    readonly hash: string;
  }[];
}

describe.each([inject('editions').official, inject('editions').demo])(
  'the downloads of the $edition edition',
  (built) => {
    const read = (name: string): Buffer => fs.readFileSync(path.join(built.root, 'data', name));
    const hash = (data: Buffer): string => createHash('sha256').update(data).digest('hex');
    const files = builtFiles(built)
      .filter((file) => /^data\/(?!index\.|feed\.)[^/]+$/.test(file))
      .map((file) => file.slice('data/'.length));

    test('are all in SHA256SUMS, whose sums hold', () => {
      const lines = readBuilt(built, 'data/SHA256SUMS').trimEnd().split('\n');
      const listed = lines.map((line) => line.split('  '));
      expect(listed.map(([, name]) => name)).toEqual(
        files.filter((name) => name !== 'SHA256SUMS').toSorted(),
      );
      expect(listed.map(([sum]) => sum)).toEqual(listed.map(([, name = '']) => hash(read(name))));
    });

    test('are described in datapackage.json as they are', () => {
      const { resources } = JSON.parse(read('datapackage.json').toString()) as Described;
      expect(resources.length).toBeGreaterThan(60);
      for (const { path: name, bytes, hash: said } of resources) {
        expect(bytes, name).toBe(read(name).length);
        expect(said, name).toBe(`sha256:${hash(read(name))}`);
      }
    });

    test('have their true sizes beside their links', () => {
      for (const [file, lang] of [
        ['data/townships/index.html', 'zh'],
        ['en/data/facilities/index.html', 'en'],
      ] as const) {
        const { document } = readPage(built, file);
        const links = elementsIn(document, 'a').filter(
          (link) => attribute(link, 'download') !== undefined,
        );
        expect(links.length).toBeGreaterThan(5);
        for (const link of links) {
          const name = path.basename(attribute(link, 'href') ?? '');
          expect(readBuilt(built, file), name).toContain(formatBytes(read(name).length, lang));
        }
      }
    });

    test('include everything that a table page links to by a structured description', () => {
      const { html } = readPage(built, 'data/observations/index.html');
      const described = html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/g);
      const parts = Array.from(described, ([, json = '']) => JSON.parse(json) as unknown);
      const { distribution } = parts.find((part) =>
        JSON.stringify(part).includes('DataDownload'),
      ) as {
        distribution: { name: string; contentUrl: string; sha256: string; contentSize: string }[];
      };
      expect(distribution.length).toBeGreaterThan(5);
      for (const { name, contentUrl, sha256, contentSize } of distribution) {
        expect(contentUrl).toBe(`${built.site}${built.base}data/${name}`);
        expect(sha256).toBe(hash(read(name)));
        expect(contentSize).toBe(`${read(name).length} B`);
      }
    });
  },
);
