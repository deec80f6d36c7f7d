import { expect, test } from 'vitest';
import { datasetJsonLd } from '#downloads/dataset-json-ld.ts';
import { fileSets } from '#downloads/files.ts';
import { rowsOf } from '#downloads/rows.ts';
import { realDataset } from '../support/dataset.ts';

test('a table is described for dataset search with the address and hash of its files', () => {
  const rows = rowsOf(realDataset(), 'counties');
  const licence = { id: 'CC-BY-4.0', name: { zh: '署名', en: 'By' }, url: 'https://x.org/by' };
  const [set] = fileSets(rows, { licence, dataAsOf: '2026-11-22' });
  if (set === undefined) throw new Error('no files');
  const data = datasetJsonLd(rows.table, set, {
    lang: 'en',
    publisher: 'Ledger',
    licence,
    version: '0.1.0',
    dataAsOf: '2026-11-22',
    url: 'https://x.org/en/data/counties/',
    fileUrl: (name) => `https://x.org/data/${name}`,
    sha256: (text) => `hash of ${text.length}`,
  });
  expect(data).toMatchObject({
    '@type': 'Dataset',
    name: 'County-level units of Zhangjiakou',
    identifier: 'counties',
    license: 'https://x.org/by',
    dateModified: '2026-11-22',
    distribution: [
      {
        '@type': 'DataDownload',
        encodingFormat: 'text/csv',
        contentUrl: 'https://x.org/data/counties.csv',
        contentSize: `${set.files.csv.bytes} B`,
        sha256: `hash of ${set.files.csv.text.length}`,
      },
      { encodingFormat: 'application/json', contentUrl: 'https://x.org/data/counties.json' },
    ],
  });
});
