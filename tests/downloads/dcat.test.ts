import jsonld from 'jsonld';
import { describe, expect, test } from 'vitest';
import type { DatasetAbout } from '#downloads/dataset-about.ts';
import { dcatCatalogue } from '#downloads/dcat.ts';
import { publish } from '#downloads/files.ts';
import { tableNames } from '#tables/index.ts';
import { realDataset } from '../support/dataset.ts';
import { facts, tableFiles } from '../support/downloads.ts';

interface Triple {
  readonly subject: string;
  readonly predicate: string;
  readonly object: string;
}

const DCAT = 'http://www.w3.org/ns/dcat#';
const DCT = 'http://purl.org/dc/terms/';
const SPDX = 'http://spdx.org/rdf/terms#';
const TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';

/** Expands the catalogue into triples, which come sorted, with nothing fetched on the way. */
async function triplesOf(document: object): Promise<Triple[]> {
  const quads = await jsonld.toRDF(document, {
    format: 'application/n-quads',
    documentLoader: (address) => Promise.reject(new Error(`asked for ${address}`)),
  });
  return (quads as string)
    .trim()
    .split('\n')
    .map((line) => {
      const match = /^(\S+) <(\S+)> (.*) \.$/.exec(line);
      const [, subject = '', predicate = '', object = ''] = match ?? [];
      return { subject, predicate, object };
    });
}

describe('the catalogue in DCAT', async () => {
  const files = await tableFiles(realDataset());
  const about: DatasetAbout = {
    rows: 20,
    temporal: { start: '2010-11-01', end: '2020-11' },
    place: { code: '130726', name: { zh: '蔚县', en: 'Yu County' } },
    sources: realDataset()
      .sources.slice(0, 2)
      .map(({ value }) => value),
    issued: '2026-11-22',
    contact: { url: 'https://example.org/corrections/', email: 'a@example.org' },
  };
  const entries = files.flatMap(({ rows: { table }, sets: [official] }) =>
    official === undefined ? [] : [{ table, official, about }],
  );
  const archive = publish('ledger.zip', 'application/zip', 'zip');
  const place = { code: '130726', name: { zh: '蔚县', en: 'Yu County' } };
  const triples = await triplesOf(
    dcatCatalogue(entries, archive, facts, place, {
      catalogue: 'https://x.org/data/',
      page: (table) => `https://x.org/data/${table}/`,
      file: (name) => `https://x.org/data/${name}`,
    }),
  );
  const of = (subject: string, predicate: string): string[] =>
    triples
      .filter((one) => one.subject === subject && one.predicate === predicate)
      .map(({ object }) => object);
  const typed = (type: string): string[] =>
    triples
      .filter((one) => one.predicate === TYPE && one.object === `<${type}>`)
      .map((one) => one.subject);
  const catalogue = '<https://x.org/data/>';

  test('has what a catalogue must have, in both languages', () => {
    expect(typed(`${DCAT}Catalog`)).toEqual([catalogue]);
    expect(of(catalogue, `${DCT}title`)).toEqual(['"Ledger"@en', '"台账"@zh']);
    expect(of(catalogue, `${DCT}description`)).toHaveLength(2);
    const [publisher = ''] = of(catalogue, `${DCT}publisher`);
    expect(typed('http://xmlns.com/foaf/0.1/Agent')).toEqual([publisher]);
    expect(of(publisher, 'http://xmlns.com/foaf/0.1/name')).toContain('"蔚县关爱台账"@zh');
    expect(of(catalogue, `${DCAT}dataset`)).toEqual(
      tableNames.map((name) => `<https://x.org/data/${name}/>`).toSorted(),
    );
  });

  test('has what a dataset must and should have', () => {
    const datasets = typed(`${DCAT}Dataset`);
    expect(datasets).toEqual(of(catalogue, `${DCAT}dataset`));
    for (const dataset of datasets) {
      for (const property of [
        'title',
        'description',
        'publisher',
        'spatial',
        'accrualPeriodicity',
      ]) {
        expect(of(dataset, DCT + property), `${dataset} ${property}`).not.toEqual([]);
      }
      for (const property of ['keyword', 'theme', 'landingPage', 'version']) {
        expect(of(dataset, DCAT + property), `${dataset} ${property}`).not.toEqual([]);
      }
    }
  });

  test('has every file with its address, size, type, licence and hash', () => {
    const held = files.flatMap(({ sets }) => sets).flatMap((set) => set.files);
    const distributions = typed(`${DCAT}Distribution`);
    expect(distributions).toHaveLength(held.length + tableNames.length);
    for (const distribution of distributions) {
      const [address = ''] = of(distribution, `${DCAT}downloadURL`);
      const file = [...held, archive].find(
        ({ name }) => address === `<https://x.org/data/${name}>`,
      );
      expect(file, address).toBeDefined();
      expect(of(distribution, `${DCAT}accessURL`)).toHaveLength(1);
      expect(of(distribution, `${DCAT}byteSize`)).toEqual([
        `"${file?.data.length ?? ''}"^^<http://www.w3.org/2001/XMLSchema#nonNegativeInteger>`,
      ]);
      expect(of(distribution, `${DCAT}mediaType`)).toEqual([
        `<https://www.iana.org/assignments/media-types/${file?.mediaType ?? ''}>`,
      ]);
      expect(of(distribution, `${DCT}license`)).toEqual(['<https://example.org/by>']);
      const [checksum = ''] = of(distribution, `${SPDX}checksum`);
      expect(of(checksum, `${SPDX}algorithm`)).toEqual([`<${SPDX}checksumAlgorithm_sha256>`]);
      expect(of(checksum, `${SPDX}checksumValue`)).toEqual([
        `"${file?.sha256 ?? ''}"^^<http://www.w3.org/2001/XMLSchema#hexBinary>`,
      ]);
    }
  });
});
