import { describe, expect, test } from 'vitest';
import { catalogueJsonLd, datasetJsonLd } from '#downloads/dataset-json-ld.ts';
import type { DatasetAbout } from '#downloads/dataset-about.ts';
import { fileSets, publish } from '#downloads/files.ts';
import { rowsOf } from '#downloads/rows.ts';
import { tables } from '#tables/index.ts';
import type { Table } from '#tables/table.ts';
import { realDataset } from '../support/dataset.ts';
import { facts } from '../support/downloads.ts';

const around = {
  lang: 'en',
  facts,
  page: (path: string) => `https://x.org/en${path}`,
  file: (name: string) => `https://x.org/data/${name}`,
} as const;

const about: DatasetAbout = {
  rows: 20,
  temporal: { start: '2010-11-01', end: '2020-11' },
  place: { code: '130726', name: { zh: '蔚县', en: 'Yu County' } },
  sources: realDataset()
    .sources.slice(0, 2)
    .map(({ value }) => value),
  issued: '2026-11-22',
  contact: { url: 'https://x.org/corrections/', email: 'a@x.org' },
};

describe('for dataset search', async () => {
  const rows = rowsOf(realDataset(), 'counties');
  const [set] = await fileSets(rows, [], facts);
  if (set === undefined) throw new Error('no files');

  test('a table is described with the address, size and hash of each file', () => {
    const data = datasetJsonLd(rows.table, set, about, around);
    expect(data).toMatchObject({
      '@type': 'Dataset',
      name: 'County-level units of Zhangjiakou',
      url: 'https://x.org/en/data/counties/',
      identifier: 'counties',
      license: 'https://example.org/by',
      dateModified: '2026-11-22',
      keywords: ['Administrative divisions', 'counties', 'division codes'],
      includedInDataCatalog: { '@type': 'DataCatalog', url: 'https://x.org/en/data/' },
    });
    expect(data['distribution']).toEqual(
      set.files.map(({ name, mediaType, data: bytes, sha256 }) => ({
        '@type': 'DataDownload',
        name,
        encodingFormat: mediaType,
        contentUrl: `https://x.org/data/${name}`,
        contentSize: `${bytes.length} B`,
        sha256,
      })),
    );
  });

  test('a table says what it is about, what it rests on and whom to ask', () => {
    const data = datasetJsonLd(rows.table, set, about, around);
    expect(data).toMatchObject({
      temporalCoverage: '2010-11-01/2020-11',
      spatialCoverage: { '@type': 'Place', name: 'Yu County', identifier: '130726' },
      datePublished: '2026-11-22',
      creator: {
        contactPoint: { url: 'https://x.org/corrections/', email: 'a@x.org' },
      },
    });
    expect(data['isBasedOn']).toHaveLength(2);
    const bare = { ...about, temporal: null, sources: [], issued: null };
    const short = datasetJsonLd(rows.table, set, bare, around);
    for (const name of ['temporalCoverage', 'isBasedOn', 'datePublished']) {
      expect(short).not.toHaveProperty(name);
    }
  });

  test('no description is too short to be listed', () => {
    for (const lang of ['zh', 'en'] as const) {
      for (const table of Object.values(tables) as unknown as Table[]) {
        const { description } = datasetJsonLd(table, set, about, { ...around, lang });
        expect(String(description).length, table.name).toBeGreaterThanOrEqual(50);
      }
    }
  });

  test('the catalogue lists its tables and the archive of them all', () => {
    const archive = publish('ledger.zip', 'application/zip', 'zip');
    const data = catalogueJsonLd([{ table: rows.table, about }], archive, facts.title, around);
    expect(data).toMatchObject({
      '@type': 'DataCatalog',
      name: 'Ledger',
      url: 'https://x.org/en/data/',
      dataset: [{ '@type': 'Dataset', url: 'https://x.org/en/data/counties/' }],
      associatedMedia: {
        '@type': 'DataDownload',
        contentUrl: 'https://x.org/data/ledger.zip',
        sha256: archive.sha256,
      },
    });
  });
});
