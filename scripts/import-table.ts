// Takes the rows of a spreadsheet or text file into a table of data/, checked as the build does.
//   node scripts/import-table.ts FILE --table NAME [--sheet SHEET] [--replace] [--dry-run]
//                                [--accept] [--mapping MAPPING] [--take-hidden] [--lang en] [--json]
// Columns are mapped and values proposed; --accept takes every proposal, --mapping those of an edited
// mapping file, and nothing is filled in that is only asked. By default rows are merged by key: rows of
// the file are added or changed, no row is removed. With --replace the file becomes the whole table.
// Rows that are sound are taken, the others are named.
import { outsideOf } from '#loaders/read-data.ts';
import { placesOf } from '#src/edition.ts';
import { readCommandLine, readLang } from './command-line.ts';
import { importTable } from './import/import-table.ts';
import { readerApart } from './read-apart/read-apart.ts';

const flag = { type: 'boolean', default: false } as const;
const { values, positionals } = readCommandLine(
  {
    table: { type: 'string' },
    sheet: { type: 'string' },
    mapping: { type: 'string' },
    replace: flag,
    accept: flag,
    'take-hidden': flag,
    'dry-run': flag,
    json: flag,
    lang: { type: 'string' },
  },
  { words: true },
);
const places = placesOf({ ...process.env, SITE_EDITION: 'official' });
process.exitCode = await importTable(
  {
    ...values,
    table: values.table,
    sheet: values.sheet,
    mapping: values.mapping,
    files: positionals,
    takeHidden: values['take-hidden'],
    dryRun: values['dry-run'],
    lang: readLang(values.lang),
  },
  {
    places,
    outside: () => outsideOf(places),
    reader: readerApart(),
    print: console.log,
    complain: console.error,
  },
);
