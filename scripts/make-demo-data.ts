// Writes the example overlay: illustrative facilities, and articles where asked for. The same
// tables give the same bytes on every run.
//   node scripts/make-demo-data.ts [--out DIR] [--facilities N] [--articles N]
import fs from 'node:fs';
import path from 'node:path';
import Papa from 'papaparse';
import { demoArticles } from './demo-data/articles.ts';
import { demoFacilities } from './demo-data/facilities.ts';
import { dataAsOf } from '#domain/data-as-of.ts';
import { readDataset } from '#loaders/read-data.ts';
import { placesOf } from '#src/edition.ts';
import { siteConfig } from '#src/site.config.ts';
import { facilities } from '#tables/facilities.ts';
import { hasErrors } from '#tables/finding.ts';
import { cellsOf } from '#tables/table.ts';
import { readDemoOptions, USAGE } from './demo-options.ts';
import type { DemoOptions } from './demo-options.ts';
import { reportFindings } from './report-findings.ts';

try {
  const options = readDemoOptions(process.argv.slice(2));
  if (options.help) console.log(USAGE);
  else make(options);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

function make(options: DemoOptions): void {
  const places = placesOf({ ...process.env, SITE_EDITION: 'official' });
  const { dataset, findings } = readDataset(places);
  if (hasErrors(findings)) {
    process.exitCode = reportFindings(findings, 'zh', '');
    return;
  }
  const rows = demoFacilities(dataset, siteConfig.countyCode, options.facilities);
  const table = [
    Object.keys(facilities.columns),
    ...rows.map((row) => cellsOf(facilities.columns, row)),
  ];
  write(path.join(options.out, 'facilities.csv'), `${Papa.unparse(table, { newline: '\n' })}\n`);
  const articles = demoArticles(dataset, options.articles, dataAsOf(dataset) ?? '1970-01-01');
  const news = path.join(options.out, 'news');
  for (const { name, text } of articles) {
    write(path.join(news, `${name}.mdx`), text.zh);
    write(path.join(news, `${name}.en.mdx`), text.en);
  }
  console.log(
    `已写入 ${options.out}：示例机构${rows.length}家，示例文章${articles.length}篇。 / ` +
      `Wrote ${rows.length} example facilities and ${articles.length} example articles.`,
  );
}

function write(file: string, content: string): void {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, content);
}
