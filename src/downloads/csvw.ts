import { datePattern, precisionsOf } from '#downloads/date-forms.ts';
import type { FileFacts } from '#downloads/file-facts.ts';
import type { Table, AnyColumn } from '#tables/table.ts';

/** Metadata of a CSV file after the W3C model for tabular data, to stand beside it as `<file>-metadata.json`. */
export function csvwMetadata(table: Table, file: string, facts: FileFacts) {
  const complete = table.key.every((name) => table.columns[name]?.required === true);
  return {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'zh' }],
    url: file,
    'dc:title': inBoth(table.title),
    'dc:description': inBoth(table.description),
    'dc:license': { '@id': facts.licence.url },
    'dc:publisher': inBoth(facts.publisher),
    'dc:modified': { '@value': facts.dataAsOf, '@type': 'xsd:date' },
    dialect: {
      header: true,
      delimiter: ',',
      lineTerminators: ['\n'],
      quoteChar: '"',
      doubleQuote: true,
      encoding: 'utf-8',
    },
    tableSchema: {
      columns: Object.entries(table.columns).map(([name, column]) => columnOf(name, column)),
      ...(complete ? { primaryKey: table.key } : {}),
      aboutUrl: `${file}#${table.key.map((name) => `{${name}}`).join('/')}`,
    },
  };
}

export type CsvwMetadata = ReturnType<typeof csvwMetadata>;

function columnOf(name: string, column: AnyColumn) {
  return {
    name,
    // The heading in the file has to be among the titles.
    titles: { zh: [column.title.zh, name], en: [column.title.en, name] },
    'dc:description': inBoth(column.description),
    datatype: datatypeOf(column),
    ...(column.type === 'list' ? { separator: ';' } : {}),
    required: column.required,
  };
}

function datatypeOf(column: AnyColumn) {
  const { minimum, maximum, choices, pattern } = column.constraints;
  const limits = {
    ...(minimum === undefined ? {} : { minimum }),
    ...(maximum === undefined ? {} : { maximum }),
  };
  switch (column.type) {
    case 'integer':
      return { base: 'integer', ...limits };
    case 'number':
      return { base: 'decimal', ...limits };
    case 'boolean':
      return { base: 'boolean', format: 'yes|no' };
    case 'date':
      return precisionsOf(column).join() === 'day'
        ? { base: 'date', format: 'yyyy-MM-dd' }
        : { base: 'string', format: datePattern(column) };
    case 'string':
    case 'list': {
      const format = choices === undefined ? pattern : `^(${Object.keys(choices).join('|')})$`;
      return { base: 'string', ...(format === undefined ? {} : { format }) };
    }
  }
}

function inBoth(text: { readonly zh: string; readonly en: string }) {
  return [
    { '@value': text.zh, '@language': 'zh' },
    { '@value': text.en, '@language': 'en' },
  ];
}
