// Checks every data file and prints each finding on a line; exits 1 where one is an error.
//   node scripts/check-data.ts [--lang en]
import { readDataset } from '#loaders/read-data.ts';
import { readCountySurvey } from '#loaders/read-survey.ts';
import { mapReviewNumberOf, placesOf } from '#src/edition.ts';
import { reportFindings } from './report-findings.ts';

const lang = process.argv.includes('en') ? 'en' : 'zh';
// The overlay is part of the repository, so it is checked whatever edition is built.
const places = placesOf({ ...process.env, SITE_EDITION: 'demo' });
const { dataset, findings } = readDataset(places);
const townships = dataset.townships.map(({ value }) => value);
const { findings: geometry } = readCountySurvey(places, townships, mapReviewNumberOf(process.env));
const rows = Object.values(dataset).reduce((total, table) => total + table.length, 0);
const done = { zh: `数据检查通过：${rows}行。`, en: `Data checked: ${rows} rows, no error.` };
process.exitCode = reportFindings([...findings, ...geometry], lang, done[lang]);
