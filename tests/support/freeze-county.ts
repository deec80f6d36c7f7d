// Gives the county of the tests the columns and tables that it lacks, empty, and takes from it those that are gone.
//   node tests/support/freeze-county.ts [--anew]    --anew takes the tables and texts as they are today
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import Papa from 'papaparse';
import { tableNames, tables } from '#tables/index.ts';
import { inCounty } from './county.ts';

type Row = Readonly<Record<string, string>>;

/** A table in the columns that it has today; what an older one did not know is empty. */
export function inTodaysColumns(csv: string, columns: readonly string[]): string {
  const { data } = Papa.parse<Row>(csv, { header: true, skipEmptyLines: true });
  const rows = data.map((row) => columns.map((column) => row[column] ?? ''));
  return `${Papa.unparse([[...columns], ...rows], { newline: '\n' })}\n`;
}

function freeze(anew: boolean): void {
  if (anew) {
    for (const part of ['data', 'content']) {
      fs.rmSync(inCounty(part), { recursive: true, force: true });
      fs.cpSync(part, inCounty(part), { recursive: true });
    }
    return;
  }
  for (const name of tableNames) {
    for (const folder of ['data', 'data/demo']) {
      const file = inCounty(path.join(folder, `${name}.csv`));
      const isThere = fs.existsSync(file);
      if (!isThere && folder !== 'data') continue;
      const csv = isThere ? fs.readFileSync(file, 'utf8') : '';
      const made = inTodaysColumns(csv, Object.keys(tables[name].columns));
      const [old = ''] = csv.split('\n');
      if (old !== made.split('\n')[0]) fs.writeFileSync(file, made);
    }
  }
}

if (import.meta.main) {
  freeze(parseArgs({ options: { anew: { type: 'boolean' } } }).values.anew === true);
}
