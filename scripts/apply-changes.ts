// Brings changes from the desk onto the tables of data/ as they are today, by key and cell by cell.
//   node scripts/apply-changes.ts FILE… [--dry-run] [--lang en]
// FILE is a package from the desk (.zip) or the file of its data/changes/. What somebody else changed
// meanwhile stays; where both changed the same cell it is named and nothing is written.
import fs from 'node:fs';
import path from 'node:path';
import { applyChanges, readHandedIn } from '#desk/changes.ts';
import type { Changes } from '#desk/changes.ts';
import { importText } from '#i18n/import.ts';
import { labelOf, outsideOf, readDataset } from '#loaders/read-data.ts';
import { checkIntegrity } from '#domain/integrity.ts';
import type { Dataset } from '#domain/dataset.ts';
import { placesOf } from '#src/edition.ts';
import { finding, formatFinding, hasErrors } from '#tables/finding.ts';
import type { Finding } from '#tables/finding.ts';
import { tables } from '#tables/index.ts';
import type { TableName } from '#tables/index.ts';
import { parseTable } from '#tables/parse-table.ts';
import type { Table } from '#tables/table.ts';
import { readCommandLine, readLang } from './command-line.ts';
import { reportFindings } from './report-findings.ts';
import { writeTogether } from './write-together.ts';

const { values, positionals } = readCommandLine(
  { lang: { type: 'string' }, 'dry-run': { type: 'boolean', default: false } },
  { words: true },
);
const lang = readLang(values.lang);
const t = importText[lang];
process.exitCode = run();

function run(): 0 | 1 | 2 {
  if (positionals.length === 0) return complain(t.applyUsage);
  const missing = positionals.find(
    (file) => fs.statSync(file, { throwIfNoEntry: false })?.isFile() !== true,
  );
  if (missing !== undefined) return complain(t.noFile(missing));
  const places = placesOf({ ...process.env, SITE_EDITION: 'official' });
  const { dataset, findings: broken } = readDataset(places);
  if (hasErrors(broken)) {
    return complain(
      [t.baseBroken, ...broken.map((found) => formatFinding(found, lang))].join('\n'),
    );
  }
  const fileOf = (name: TableName): string => path.join(places.data, `${name}.csv`);
  const made = new Map<TableName, string>();
  const findings: Finding[] = [];
  const told: string[] = [];
  for (const file of positionals) {
    const read = readHandedIn(fs.readFileSync(file));
    if (read === null) findings.push(finding({ file }, { code: 'changes-unreadable' }));
    for (const changes of read ?? []) bring(changes);
  }
  function bring(changes: Changes): void {
    const { table } = changes;
    const today = made.get(table) ?? fs.readFileSync(fileOf(table), 'utf8');
    const applied = applyChanges(today, changes, labelOf(fileOf(table)));
    findings.push(...applied.findings);
    if (applied.csv !== null) made.set(table, applied.csv);
    const { added, changed, removed } = changes;
    told.push(
      `${table}: ${t.counts(added.length, changed.length, removed.length)}${applied.fresh ? '' : t.merged(changes.from)}`,
    );
  }
  if (!hasErrors(findings)) findings.push(...check(made, dataset));
  if (hasErrors(findings)) return reportFindings(findings, lang, '');
  if (values['dry-run']) told.push(t.dryRun);
  else writeTogether(new Map([...made].map(([name, csv]) => [fileOf(name), csv])));
  return reportFindings(findings, lang, told.join('\n'));

  /** What the checks say of all tables with the new ones among them. */
  function check(now: ReadonlyMap<TableName, string>, old: Dataset): Finding[] {
    const parsed = [...now].map(([name, csv]) => {
      const table = tables[name] as unknown as Table;
      const result = parseTable(table, new TextEncoder().encode(csv), labelOf(fileOf(name)));
      return { name, ...result };
    });
    const found = parsed.flatMap((one) => one.findings);
    if (hasErrors(found)) return found;
    const all = { ...old, ...Object.fromEntries(parsed.map(({ name, rows }) => [name, rows])) };
    return [...found, ...checkIntegrity(all, outsideOf(places))];
  }
}

function complain(text: string): 2 {
  console.error(text);
  return 2;
}
