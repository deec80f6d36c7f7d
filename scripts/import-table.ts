// Takes the rows of a spreadsheet or text file into a table of data/, checked as the build does.
//   node scripts/import-table.ts FILE --table NAME [--sheet SHEET] [--replace] [--dry-run]
//                                [--accept] [--mapping MAPPING] [--take-hidden] [--lang en] [--json]
// A file in the form of the template is read as it is. Any other is read as a list: its columns are
// mapped and its values proposed (import-list.ts); --accept takes every proposal, --mapping those of
// an edited mapping file, and nothing is filled in that is only asked. By default rows are merged by key: rows of the file are added or changed, no row is removed.
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
import type { ImportMode, ImportPlan } from '#desk/plan-import.ts';
import { readFile } from '#desk/read-file.ts';
import type { HandedIn, ReadFile } from '#desk/read-file.ts';
import type { Dataset } from '#domain/dataset.ts';
import { listCommandText } from '#i18n/intake-command.ts';
import { importText } from '#i18n/import.ts';
import { outsideOf, readDataset } from '#loaders/read-data.ts';
import type { DataPlaces } from '#loaders/read-data.ts';
import { placesOf } from '#src/edition.ts';
import { finding, findingText, formatFinding, hasErrors } from '#tables/finding.ts';
import type { Finding, Lang } from '#tables/finding.ts';
import { tableNames, tables } from '#tables/index.ts';
import type { TableName } from '#tables/index.ts';
import type { Table } from '#tables/table.ts';
import { listJson, listWords, planList, readyCount, rememberMapping } from './import-list.ts';
import type { ListResult } from './import-list.ts';
import { readerApart } from './read-apart/read-apart.ts';
import { writeTogether } from './write-together.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    table: { type: 'string' },
    sheet: { type: 'string' },
    replace: { type: 'boolean', default: false },
    accept: { type: 'boolean', default: false },
    mapping: { type: 'string' },
    'take-hidden': { type: 'boolean', default: false },
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
  const handedIn = { name: label, bytes: fs.readFileSync(file), sheet, reader: readerApart() };
  const read = await readFile(handedIn, table, labelsOf(table, dataset));
  const mode = values.replace ? 'replace' : 'merge';
  const asked = values.accept || values.mapping !== undefined;
  const listed =
    asked || values.json || !inTemplate(read)
      ? await asList(name, handedIn, dataset, places, mode)
      : null;
  if (typeof listed === 'string') return complain(listed);
  if (listed !== null && (asked || !inTemplate(read))) return takeListed(listed, target);
  const part = { table: name, file: label, read, mode } as const;
  const plan = planImport([part], dataset, outsideOf(places));
  const [made] = plan.tables ?? [];
  if (made !== undefined && !values['dry-run']) writeTogether(new Map([[target, made.csv]]));
  return report(name, plan, values['dry-run'] ? null : target, listed);
}

/** Whether a file has every column of the template and no other. */
function inTemplate({ header, findings }: ReadFile): boolean {
  const about = ['column-missing', 'column-unknown', 'column-duplicate'];
  return header !== null && !findings.some((found) => about.includes(found.finding.code));
}

function asList(
  name: TableName,
  handedIn: HandedIn,
  dataset: Dataset,
  places: DataPlaces,
  mode: ImportMode,
): Promise<ListResult | string | null> {
  return planList({
    name,
    handedIn,
    dataset,
    outside: outsideOf(places),
    mode,
    accept: values.accept,
    takeHidden: values['take-hidden'],
    mapping: values.mapping ?? null,
    folder: path.join(places.data, 'mappings'),
    lang,
  });
}

/** Writes the rows of a list that can be taken now, and keeps where its columns go. */
function takeListed(listed: ListResult, target: string): 0 | 1 {
  const made = listed.plan.tables?.[0];
  const ready = readyCount(listed);
  const writes = made !== undefined && ready > 0 && !values['dry-run'];
  if (writes) writeTogether(new Map([[target, made.csv]]));
  const failed = hasErrors(listed.plan.findings.map((found) => found.finding));
  if (values.json) {
    console.log(JSON.stringify(listJson(listed, writes), null, 2));
    if (writes) rememberMapping(listed);
    return failed ? 1 : 0;
  }
  for (const line of listWords(listed)) console.log(line);
  if (writes) {
    console.log(t.written(shortPath(target), made.difference.rows.after));
    console.log(listCommandText[lang].remembered(shortPath(rememberMapping(listed))));
  } else console.log(values['dry-run'] ? t.dryRun : listCommandText[lang].nothing);
  return failed || (ready === 0 && !values['dry-run']) ? 1 : 0;
}

function shortPath(file: string): string {
  return path.relative(process.cwd(), file).split(path.sep).join('/');
}

function complain(text: string): 2 {
  console.error(text);
  return 2;
}

function report(
  name: TableName,
  plan: ImportPlan,
  target: string | null,
  listed: ListResult | null = null,
): 0 | 1 {
  const findings = plan.findings.map((found: DeskFinding) => found.finding);
  const [made] = plan.tables ?? [];
  const written = made !== undefined && target !== null;
  if (values.json) {
    const told = findings.map((found) => ({ ...found, message: findingText(found, lang) }));
    const difference = made?.difference ?? null;
    const list = listed === null ? {} : listJson(listed, written);
    const own = { table: name, findings: told, difference, written };
    console.log(JSON.stringify({ ...list, ...own }, null, 2));
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
  const label = target === null ? '' : shortPath(target);
  console.log(written ? t.written(label, made.difference.rows.after) : t.dryRun);
  return 0;
}

function print(found: Finding): void {
  const line = formatFinding(found, lang);
  if (found.severity === 'error') console.error(line);
  else console.warn(line);
}
