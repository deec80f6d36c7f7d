import fs from 'node:fs';
import path from 'node:path';
import Papa from 'papaparse';
import { realDataset } from './dataset.ts';
import { syntheticTownships } from './synthetic-townships.ts';
import { inCounty } from './county.ts';

/** One change to a copy of the tables: another cell, another text, a line more, a file gone or without its last line break, or invented boundaries. */
type Edit = { readonly file: string } & (
  | { readonly row: string; readonly column: string; readonly value: string }
  | { readonly find: string; readonly replace: string }
  | { readonly delete: true }
  | { readonly cut: true }
  | { readonly append: string }
  | { readonly boundaries: 'WGS84' | 'GCJ-02' }
);

/** Copies the tables and programmes into a folder and lays a case over them. */
export function layCase(folder: string, caseFolder: string): void {
  for (const part of ['data', 'content/programmes']) {
    fs.cpSync(inCounty(part), path.join(folder, part), { recursive: true });
  }
  const files = path.join(caseFolder, 'data');
  if (fs.existsSync(files)) fs.cpSync(files, path.join(folder, 'data'), { recursive: true });
  const edits = path.join(caseFolder, 'edits.json');
  if (!fs.existsSync(edits)) return;
  for (const edit of JSON.parse(fs.readFileSync(edits, 'utf8')) as Edit[]) apply(folder, edit);
}

function apply(folder: string, edit: Edit): void {
  const file = path.join(folder, edit.file);
  if ('delete' in edit) {
    fs.rmSync(file);
    return;
  }
  if ('boundaries' in edit) {
    const townships = realDataset().townships.map(({ value }) => value);
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, JSON.stringify(syntheticTownships(townships, { crs: edit.boundaries })));
    return;
  }
  fs.writeFileSync(file, changed(fs.readFileSync(file, 'utf8'), edit));
}

function changed(text: string, edit: Exclude<Edit, { delete: true } | { boundaries: string }>) {
  if ('cut' in edit) return text.trimEnd();
  if ('append' in edit) return `${text}${edit.append}\n`;
  return 'find' in edit
    ? replaceOnce(text, edit.find, edit.replace)
    : setCell(text, edit.row, edit.column, edit.value);
}

/**
 * Writes line numbers into the words that a case expects. Rows move when others are added, so a case
 * names them by their first cell, as in `data/checks.csv:{townships-2020}`; `{}` is the last line.
 */
export function withLines(expected: string, folder: string): string {
  return expected.replaceAll(/^(\S+\.csv):\{([^}]*)\}/gm, (_, file: string, row: string) => {
    const lines = fs.readFileSync(path.join(folder, file), 'utf8').trimEnd().split('\n');
    const at =
      row === '' ? lines.length - 1 : lines.findIndex((line) => line.startsWith(`${row},`));
    if (at < 0) throw new Error(`No row ${row} in ${file}`);
    return `${file}:${at + 1}`;
  });
}

function replaceOnce(text: string, find: string, replace: string): string {
  const [before, after, ...more] = text.split(find);
  if (before === undefined || after === undefined || more.length > 0) {
    throw new Error(`“${find}” stands ${more.length + 1} times`);
  }
  return before + replace + after;
}

/** Sets one cell of the row whose first cell is `row`. */
function setCell(text: string, row: string, column: string, value: string): string {
  const records = Papa.parse<string[]>(text.trimEnd()).data;
  const at = records[0]?.indexOf(column) ?? -1;
  const record = records.find(([key]) => key === row);
  if (record === undefined || at < 0) throw new Error(`No cell ${row} ${column}`);
  record[at] = value;
  return `${Papa.unparse(records, { newline: '\n' })}\n`;
}
