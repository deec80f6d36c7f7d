// Takes the rows of a spreadsheet or text file into a table of data/, checked as the build does.
//   node scripts/import-table.ts FILE --table NAME [--sheet SHEET] [--replace] [--dry-run]
//                                [--lang en] [--json]
// By default rows are merged by key: rows of the file are added or changed, no row is removed.
// With --replace the file becomes the whole table. Nothing is written unless all is right.
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { differenceText } from '#desk/difference-lines.ts';
import type { DeskFinding } from '#desk/desk-finding.ts';
import { tooLarge } from '#desk/file-kind.ts';
import { labelsOf } from '#desk/labels.ts';
import { limits } from '#desk/limits.ts';
import { planImport } from '#desk/plan-import.ts';
import type { ImportPlan } from '#desk/plan-import.ts';
import { readFile } from '#desk/read-file.ts';
import { importText } from '#i18n/import.ts';
import { outsideOf, readDataset } from '#loaders/read-data.ts';
import { placesOf } from '#src/edition.ts';
import { finding, findingText, formatFinding, hasErrors } from '#tables/finding.ts';
import type { Finding, Lang } from '#tables/finding.ts';
import { tableNames, tables } from '#tables/index.ts';
import type { TableName } from '#tables/index.ts';
import type { Table } from '#tables/table.ts';
import { writeTogether } from './write-together.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    table: { type: 'string' },
    sheet: { type: 'string' },
    replace: { type: 'boolean', default: false },
    'dry-run': { type: 'boolean', default: false },
    lang: { type: 'string', default: 'zh' },
    json: { type: 'boolean', default: false },
  },
});
const lang: Lang = values.lang === 'en' ? 'en' : 'zh';
const t = importText[lang];
process.exitCode = await run();

async function run(): Promise<0 | 1 | 2> {
  const [file] = positionals;
  if (file === undefined || positionals.length > 1 || values.table === undefined) {
    return complain(t.usage);
  }
  const name = tableNames.find((each) => each === values.table);
  if (name === undefined) return complain(t.noTable(values.table, tableNames.join(', ')));
  const stat = fs.statSync(file, { throwIfNoEntry: false });
  if (stat?.isFile() !== true) return complain(t.noFile(file));
  const places = { ...placesOf({ ...process.env, SITE_EDITION: 'official' }) };
  const { dataset, findings } = readDataset(places);
  if (hasErrors(findings)) {
    return complain(
      [t.baseBroken, ...findings.map((found) => formatFinding(found, lang))].join('\n'),
    );
  }
  const label = path.basename(file);
  const target = path.join(places.data, `${name}.csv`);
  if (stat.size > limits.fileBytes) {
    const found = finding({ file: label }, tooLarge(stat.size));
    return report(
      name,
      { findings: [{ finding: found, row: null, column: null }], tables: null },
      null,
    );
  }
  const table = tables[name] as unknown as Table;
  const sheet = values.sheet ?? null;
  const handedIn = { name: label, bytes: fs.readFileSync(file), sheet };
  const read = await readFile(handedIn, table, labelsOf(table, dataset));
  const mode = values.replace ? 'replace' : 'merge';
  const part = { table: name, file: label, read, mode } as const;
  const plan = planImport([part], dataset, outsideOf(places));
  const [made] = plan.tables ?? [];
  if (made !== undefined && !values['dry-run']) writeTogether(new Map([[target, made.csv]]));
  return report(name, plan, values['dry-run'] ? null : target);
}

function complain(text: string): 2 {
  console.error(text);
  return 2;
}

function report(name: TableName, plan: ImportPlan, target: string | null): 0 | 1 {
  const findings = plan.findings.map((found: DeskFinding) => found.finding);
  const [made] = plan.tables ?? [];
  const written = made !== undefined && target !== null;
  if (values.json) {
    const told = findings.map((found) => ({ ...found, message: findingText(found, lang) }));
    const difference = made?.difference ?? null;
    console.log(JSON.stringify({ table: name, findings: told, difference, written }, null, 2));
    return hasErrors(findings) ? 1 : 0;
  }
  for (const found of findings) print(found);
  if (made === undefined) {
    console.error(t.stopped(findings.filter((found) => found.severity === 'error').length));
    return 1;
  }
  console.log(t.compared(name));
  const table = tables[name] as unknown as Table;
  for (const line of differenceText(made.difference, table, lang)) console.log(line);
  const label =
    target === null ? '' : path.relative(process.cwd(), target).split(path.sep).join('/');
  console.log(written ? t.written(label, made.difference.rows.after) : t.dryRun);
  return 0;
}

function print(found: Finding): void {
  const line = formatFinding(found, lang);
  if (found.severity === 'error') console.error(line);
  else console.warn(line);
}
