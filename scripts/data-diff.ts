// Compares the tables in the folder with those of a revision: rows and cells, findings, and what
// becomes of the checks. Exits 0; 1 where the data have errors; 2 where nothing can be compared.
//   node scripts/data-diff.ts [--base REV] [--table T] [--format text|markdown|json] [--lang en]
import path from 'node:path';
import type { Dataset } from '#domain/dataset.ts';
import { countsOf } from '#history/counts.ts';
import { reviewMarkdown } from '#history/review-markdown.ts';
import { reviewLines } from '#history/review-text.ts';
import type { Review } from '#history/review.ts';
import { rowNames } from '#history/row-names.ts';
import { reviewText } from '#i18n/review.ts';
import { reviewData } from '#loaders/review-data.ts';
import { placesOf } from '#src/edition.ts';
import { hasErrors } from '#tables/finding.ts';
import { tables } from '#tables/index.ts';
import type { Table } from '#tables/table.ts';
import { readDataDiffOptions } from './data-diff-options.ts';
import type { DataDiffOptions } from './data-diff-options.ts';

try {
  const options = readDataDiffOptions(process.argv.slice(2));
  if (options.help) console.log(reviewText[options.lang].options.usage);
  else process.exitCode = run(options);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}

function run(options: DataDiffOptions): 0 | 1 | 2 {
  // The overlay is checked as check:data does it.
  const places = placesOf({ ...process.env, SITE_EDITION: 'demo' });
  const result = reviewData(places, options);
  if ('failure' in result) {
    console.error(failureText(result.failure, options, places.data));
    return 2;
  }
  const { review, dataset } = result;
  process.stdout.write(write(review, dataset, options));
  return hasErrors(review.findings) ? 1 : 0;
}

function failureText(
  failure: 'no-git' | 'no-repository' | 'no-revision',
  { base, lang }: DataDiffOptions,
  data: string,
): string {
  const t = reviewText[lang].failures;
  if (failure === 'no-git') return t['no-git'];
  if (failure === 'no-revision') return t['no-revision'](base);
  return t['no-repository'](path.relative(process.cwd(), data) || '.');
}

function write(review: Review, dataset: Dataset, { format, lang }: DataDiffOptions): string {
  if (format === 'text') return `${reviewLines(review, lang).join('\n')}\n`;
  if (format === 'markdown') {
    return reviewMarkdown(review, lang, {
      nameOf: (name) => rowNames(tables[name] as unknown as Table, dataset[name], lang),
    });
  }
  const counted = review.tables.map((one) =>
    one.kind === 'changed' ? { ...one, counts: countsOf(one.difference) } : one,
  );
  return `${JSON.stringify({ ...review, tables: counted }, null, 2)}\n`;
}
