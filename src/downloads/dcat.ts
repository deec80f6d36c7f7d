import type { DatasetAbout } from '#downloads/dataset-about.ts';
import type { PackageFacts } from '#downloads/datapackage.ts';
import type { FileSet, PublishedFile } from '#downloads/files.ts';
import { pinnedTo } from '#downloads/pinned.ts';
import type { Pinned } from '#downloads/pinned.ts';
import { subjectOf } from '#downloads/subjects.ts';
import type { Bilingual } from '#tables/column.ts';
import type { Table } from '#tables/table.ts';

/** A table as the catalogue lists it. */
export interface CatalogueEntry {
  readonly table: Table;
  readonly official: FileSet;
  /** The version that the files are of; null or left out where it is not known. */
  readonly pinned?: Pinned | null;
  readonly about: DatasetAbout;
}

/** Where things are published: absolute addresses. */
export interface Addresses {
  /** The page of the catalogue and that of a table, in Chinese. */
  readonly catalogue: string;
  readonly page: (table: string) => string;
  /** A file under `/data/` by its name. */
  readonly file: (name: string) => string;
}

const AUTHORITY = 'http://publications.europa.eu/resource/authority';

const CONTEXT = {
  adms: 'http://www.w3.org/ns/adms#',
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  spdx: 'http://spdx.org/rdf/terms#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;

/**
 * The catalogue after DCAT-AP 3, as JSON-LD with its context inside, so that nothing has to be
 * fetched to read it. Files with example rows are left out.
 *
 * @param place code and name of the county that the data are about
 */
export function dcatCatalogue(
  entries: readonly CatalogueEntry[],
  archive: PublishedFile,
  facts: PackageFacts,
  place: { readonly code: string; readonly name: Bilingual },
  addresses: Addresses,
) {
  const publisher = {
    '@id': `${addresses.catalogue}#publisher`,
    '@type': 'foaf:Agent',
    'foaf:name': inBoth(facts.publisher),
  };
  const common = {
    'dct:publisher': publisher,
    'dct:modified': day(facts.dataAsOf),
    'dct:language': languages,
    'dct:spatial': {
      '@type': 'dct:Location',
      'dct:identifier': place.code,
      'skos:prefLabel': inBoth(place.name),
    },
  };
  const distribution = (file: PublishedFile, page: string) =>
    distributionOf(file, page, facts.licence.url, addresses);
  return {
    '@context': CONTEXT,
    '@id': addresses.catalogue,
    '@type': 'dcat:Catalog',
    'dct:title': inBoth(facts.title),
    'dct:description': inBoth(facts.description),
    'dct:license': { '@id': facts.licence.url },
    'foaf:homepage': { '@id': addresses.catalogue },
    ...common,
    'dcat:dataset': entries.map(({ table, official, about, pinned = null }) => {
      const { version, dataAsOf } = pinnedTo(facts, pinned);
      const { theme, keywords } = subjectOf(table);
      const page = addresses.page(table.name);
      return {
        '@id': page,
        '@type': 'dcat:Dataset',
        'dct:identifier': table.name,
        'dct:title': inBoth(table.title),
        'dct:description': inBoth(table.description),
        ...common,
        'dct:modified': day(dataAsOf),
        ...aboutOf(about, facts),
        'dct:publisher': { '@id': publisher['@id'] },
        'dct:accessRights': { '@id': `${AUTHORITY}/access-right/PUBLIC` },
        'dct:accrualPeriodicity': { '@id': `${AUTHORITY}/frequency/IRREG` },
        'dcat:theme': { '@id': `${AUTHORITY}/data-theme/${theme.code}` },
        'dcat:keyword': keywords.flatMap(inBoth),
        'dcat:landingPage': { '@id': page },
        'dcat:version': version,
        'dcat:distribution': [...official.files, archive].map((file) => distribution(file, page)),
      };
    }),
  };
}

/** The time that it is about, what it rests on, since when it is there, and whom to ask. */
function aboutOf({ temporal, sources, issued, contact }: DatasetAbout, facts: PackageFacts) {
  return {
    ...(temporal === null
      ? {}
      : {
          'dct:temporal': {
            '@type': 'dct:PeriodOfTime',
            'dcat:startDate': time(temporal.start),
            'dcat:endDate': time(temporal.end),
          },
        }),
    ...(sources.length === 0
      ? {}
      : {
          'dct:source': sources.map((source) => ({
            ...(source.url === null ? {} : { '@id': source.url }),
            'dct:title': inBoth({ zh: source.title_zh, en: source.title_en }),
          })),
        }),
    ...(issued === null ? {} : { 'dct:issued': day(issued) }),
    'dcat:contactPoint': {
      '@type': 'vcard:Kind',
      'vcard:fn': inBoth(facts.publisher),
      'vcard:hasURL': { '@id': contact.url },
      ...(contact.email === null ? {} : { 'vcard:hasEmail': { '@id': `mailto:${contact.email}` } }),
    },
  };
}

function distributionOf(
  { name, mediaType, data, sha256 }: PublishedFile,
  page: string,
  licence: string,
  addresses: Addresses,
) {
  return {
    '@id': `${page}#${name}`,
    '@type': 'dcat:Distribution',
    'dct:title': name,
    'dcat:accessURL': { '@id': page },
    'dcat:downloadURL': { '@id': addresses.file(name) },
    'dcat:mediaType': { '@id': `https://www.iana.org/assignments/media-types/${mediaType}` },
    'dcat:byteSize': { '@value': String(data.length), '@type': 'xsd:nonNegativeInteger' },
    'dct:license': { '@id': licence },
    'adms:status': { '@id': `${AUTHORITY}/distribution-status/COMPLETED` },
    'spdx:checksum': {
      '@type': 'spdx:Checksum',
      'spdx:algorithm': { '@id': 'spdx:checksumAlgorithm_sha256' },
      'spdx:checksumValue': { '@value': sha256, '@type': 'xsd:hexBinary' },
    },
  };
}

const languages = ['ZHO', 'ENG'].map((code) => ({ '@id': `${AUTHORITY}/language/${code}` }));

function day(iso: string) {
  return { '@value': iso, '@type': 'xsd:date' };
}

/** A year, a month or a day. */
function time(iso: string) {
  const type = { 4: 'xsd:gYear', 7: 'xsd:gYearMonth' }[iso.length] ?? 'xsd:date';
  return { '@value': iso, '@type': type };
}

function inBoth({ zh, en }: Bilingual) {
  return [
    { '@value': zh, '@language': 'zh' },
    { '@value': en, '@language': 'en' },
  ];
}
