import fs from 'node:fs';
import path from 'node:path';
import { tooLarge } from '#desk/file-kind.ts';
import { limits } from '#desk/limits.ts';
import { hasError } from '#desk/plan-import.ts';
import type { WorkbookReader } from '#desk/workbook.ts';
import type { Outside } from '#domain/integrity.ts';
import { importText } from '#i18n/import.ts';
import { listCommandText } from '#i18n/intake-command.ts';
import { labelOf, readDataset } from '#loaders/read-data.ts';
import type { DataPlaces } from '#loaders/read-data.ts';
import { finding, findingText, formatFinding, hasErrors } from '#tables/finding.ts';
import type { Lang } from '#tables/finding.ts';
import { tableNames } from '#tables/index.ts';
import { writeTogether } from '../write-together.ts';
import { resultJson } from './list-json.ts';
import { resultWords } from './list-words.ts';
import { readHanded, rememberMapping } from './read-handed.ts';
import type { ImportResult } from './read-handed.ts';

/** What stands behind the command. */
export interface ImportOptions {
  readonly files: readonly string[];
  readonly table: string | undefined;
  readonly sheet: string | undefined;
  readonly mapping: string | undefined;
  readonly accept: boolean;
  readonly takeHidden: boolean;
  readonly replace: boolean;
  readonly dryRun: boolean;
  readonly json: boolean;
  readonly lang: Lang;
}

/** Where the command runs: the published data, what is known beside them, and where it speaks. */
export interface Surroundings {
  readonly places: DataPlaces;
  readonly outside: () => Outside;
  /** Reads workbooks; where none is given, they are read in this process. */
  readonly reader?: WorkbookReader;
  readonly print: (text: string) => void;
  readonly complain: (text: string) => void;
}

/** Takes a file into a table. Gives the exit code: 1 where rows have errors, 2 where nothing could begin. */
export async function importTable(
  options: ImportOptions,
  { places, outside, reader, print, complain }: Surroundings,
): Promise<0 | 1 | 2> {
  const { lang, json } = options;
  const t = importText[lang];
  const refuse = (text: string): 2 => {
    complain(text);
    return 2;
  };
  const [file] = options.files;
  if (file === undefined || options.files.length > 1 || options.table === undefined)
    return refuse(t.usage);
  const name = tableNames.find((each) => each === options.table);
  if (name === undefined) return refuse(t.noTable(options.table, tableNames.join(', ')));
  const stat = fs.statSync(file, { throwIfNoEntry: false });
  if (stat?.isFile() !== true) return refuse(t.noFile(file));
  const label = path.basename(file);
  if (stat.size > limits.fileBytes) {
    const found = finding({ file: label }, tooLarge(stat.size));
    const told = { table: name, findings: [{ ...found, message: findingText(found, lang) }] };
    if (json) print(JSON.stringify({ ...told, difference: null, written: false }, null, 2));
    else complain(formatFinding(found, lang));
    return 1;
  }
  const { dataset, findings } = readDataset(places);
  if (hasErrors(findings)) {
    return refuse(
      [t.baseBroken, ...findings.map((found) => formatFinding(found, lang))].join('\n'),
    );
  }
  const result = await readHanded({
    name,
    handedIn: {
      name: label,
      bytes: fs.readFileSync(file),
      sheet: options.sheet ?? null,
      ...(reader === undefined ? {} : { reader }),
    },
    dataset,
    outside: outside(),
    mode: options.replace ? 'replace' : 'merge',
    accept: options.accept,
    takeHidden: options.takeHidden,
    mapping: options.mapping ?? null,
    folder: path.join(places.data, 'mappings'),
    lang,
  });
  if (typeof result === 'string') return refuse(result);
  const written = !options.dryRun && mayWrite(result);
  if (json) print(JSON.stringify(resultJson(result, written), null, 2));
  else for (const line of resultWords(result)) print(line);
  const target = path.join(places.data, `${name}.csv`);
  if (written && result.plan !== null) {
    writeTogether(new Map([[target, result.plan.csv]]));
    const mapping = rememberMapping(result);
    if (!json) {
      print(t.written(labelOf(target), result.plan.difference.rows.after));
      if (mapping !== null) print(listCommandText[lang].remembered(labelOf(mapping)));
    }
  } else if (!json) print(options.dryRun ? t.dryRun : nothing(result));
  return hasError(result.findings) || (!written && !options.dryRun) ? 1 : 0;
}

/** Sound rows go in without the others, but a table is only replaced by a file that is sound as a whole. */
function mayWrite({ command, list, taken, plan }: ImportResult): boolean {
  if (plan === null || list === null || taken.size === 0) return false;
  return command.mode !== 'replace' || taken.size === list.rows.length;
}

function nothing({ command: { lang, mode }, list, taken }: ImportResult): string {
  const t = listCommandText[lang];
  const behind = (list?.rows.length ?? 0) - taken.size;
  return mode === 'replace' && behind > 0 ? t.notReplaced(behind) : t.nothing;
}
