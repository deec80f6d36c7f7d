// Checks every article: structure, front matter, figures, bare statistics. Exits 1 on an error.
//   node scripts/check-content.ts [--lang en]
import { buildFigureBook } from '#domain/figure-book.ts';
import { checkContent } from '#loaders/read-content.ts';
import { readDataset } from '#loaders/read-data.ts';
import { placesOf } from '#src/edition.ts';
import { siteConfig } from '#src/site.config.ts';
import { hasErrors } from '#tables/finding.ts';
import { readCommandLine, readLang } from './command-line.ts';
import { faultText } from './fault-text.ts';
import { reportFindings } from './report-findings.ts';

const lang = readLang(readCommandLine({ lang: { type: 'string' } }).values.lang);
const done = { zh: '文章检查通过。', en: 'Articles checked, no error.' };
try {
  process.exitCode = check();
} catch (error) {
  // Settings that cannot be read, such as SITE_TODAY, say in their message what to do.
  console.error(faultText(error));
  process.exitCode = 1;
}

function check(): 0 | 1 {
  const places = placesOf({ ...process.env, SITE_EDITION: 'demo' });
  const { dataset, findings } = readDataset(places);
  if (hasErrors(findings)) return reportFindings(findings, lang, '');
  const found = checkContent(places, dataset, buildFigureBook(dataset, siteConfig.countyCode));
  return reportFindings(found, lang, done[lang]);
}
