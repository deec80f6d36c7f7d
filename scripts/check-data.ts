// Checks every data file and prints each finding on a line; exits 1 where one is an error.
//   node scripts/check-data.ts [--lang en]
import { mapReviewNumberOf, placesOf } from '#src/edition.ts';
import { checkTables } from './check-tables.ts';
import { readCommandLine, readLang } from './command-line.ts';
import { reportFindings } from './report-findings.ts';

const lang = readLang(readCommandLine({ lang: { type: 'string' } }).values.lang);
// The overlay is part of the repository, so it is checked whatever edition is built.
const places = placesOf({ ...process.env, SITE_EDITION: 'demo' });
const { rows, findings } = checkTables(places, mapReviewNumberOf(process.env));
const done = { zh: `数据检查通过：${rows}行。`, en: `Data checked: ${rows} rows, no error.` };
process.exitCode = reportFindings(findings, lang, done[lang]);
