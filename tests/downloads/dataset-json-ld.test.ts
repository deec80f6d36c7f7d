import { describe, expect, test } from 'vitest';
import { catalogueJsonLd, datasetJsonLd } from '#downloads/dataset-json-ld.ts';
import { fileSets, publish } from '#downloads/files.ts';
import { rowsOf } from '#downloads/rows.ts';
import { realDataset } from '../support/dataset.ts';
import { facts } from '../support/downloads.ts';

const around = {
  lang: 'en',
  facts,
  page: (path: string) => `https://x.org/en${path}`,
  file: (name: string) => `https://x.org/data/${name}`,
} as const;

describe('for dataset search', async () => {
  const rows = rowsOf(realDataset(), 'counties');
  const [set] = await fileSets(rows, [], facts);
  if (set === undefined) throw new Error('no files');

  test('a table is described with the address, size and hash of each file', () => {
    const data = datasetJsonLd(rows.table, set, around);
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

  test('the catalogue lists its tables and the archive of them all', () => {
    const archive = publish('ledger.zip', 'application/zip', 'zip');
    const data = catalogueJsonLd([rows.table], archive, facts.title, around);
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
