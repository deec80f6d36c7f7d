import fs from 'node:fs';
import path from 'node:path';
import type { DeskFinding } from '#desk/desk-finding.ts';
import { findListHead } from '#desk/intake/find-head.ts';
import { valueWords } from '#desk/intake/list-words.ts';
import { mappingAnswers, readMapping, writeMapping } from '#desk/intake/mapping-file.ts';
import { openList } from '#desk/intake/open-list.ts';
import type { OpenedList } from '#desk/intake/open-list.ts';
import { NO_ANSWERS } from '#desk/intake/shape.ts';
import type { Answers, TakenList } from '#desk/intake/shape.ts';
import { fingerprintOf } from '#desk/intake/take-list.ts';
import type { HandedIn } from '#desk/open-file.ts';
import { hasError } from '#desk/plan-import.ts';
import type { ImportMode, TablePlan } from '#desk/plan-import.ts';
import { readSession } from '#desk/session.ts';
import type { Part } from '#desk/part.ts';
import type { Dataset } from '#domain/dataset.ts';
import type { Outside } from '#domain/integrity.ts';
import { mappingText } from '#i18n/intake-command.ts';
import type { Lang } from '#tables/finding.ts';
import { tables } from '#tables/index.ts';
import type { TableName } from '#tables/index.ts';
import type { Table } from '#tables/table.ts';

/** What is handed in, and how it is to be read. */
export interface ImportCommand {
  readonly name: TableName;
  readonly handedIn: HandedIn;
  readonly dataset: Dataset;
  readonly outside: Outside;
  readonly mode: ImportMode;
  readonly accept: boolean;
  readonly takeHidden: boolean;
  /** Path of a mapping file given; null where none is. */
  readonly mapping: string | null;
  /** Folder in which mappings are remembered. */
  readonly folder: string;
  readonly lang: Lang;
}

/** A file read and planned; what is said of it comes from here. */
export interface ImportResult {
  readonly command: ImportCommand;
  readonly table: Table;
  readonly opened: OpenedList;
  /** Null where the file holds no list. */
  readonly list: TakenList | null;
  /** Lines that go in. */
  readonly taken: ReadonlySet<number>;
  readonly findings: readonly DeskFinding[];
  /** What becomes of the table; null where something stops the import. */
  readonly plan: TablePlan | null;
}

/** Reads a file as the desk does and plans its sound rows; a text says what is wrong with the mapping. */
export async function readHanded(command: ImportCommand): Promise<ImportResult | string> {
  const { name, handedIn, dataset, outside, mode } = command;
  const table = tables[name] as unknown as Table;
  const opened = await openList(handedIn, table);
  const { sheet, findings: unread } = opened;
  const answers = answersFor(command, table, opened);
  if (typeof answers === 'string') return answers;
  const parts: Part[] =
    sheet === null || hasError(unread)
      ? []
      : [
          {
            id: name,
            table: name,
            file: handedIn.name,
            sheet,
            mode,
            answers,
            careful: !command.accept,
          },
        ];
  const today = outside.today ?? new Date().toISOString().slice(0, 10);
  const read = readSession(parts, { dataset, outside, today });
  const [part] = read.parts;
  return {
    command,
    table,
    opened,
    list: part?.list ?? null,
    taken: part?.taken ?? new Set(),
    findings: [...unread, ...read.findings, ...(part?.findings ?? [])],
    plan: part === undefined ? null : (read.plan.tables?.[0] ?? null),
  };
}

/** Answers from the mapping file given, else from the one remembered for these titles. */
function answersFor(command: ImportCommand, table: Table, { sheet }: OpenedList): Answers | string {
  const { accept, takeHidden, mapping, folder, lang } = command;
  const more = { acceptAll: accept, takeHidden };
  const head = sheet === null ? null : findListHead(sheet, table);
  const known = head === null ? null : rememberedFile(folder, table, fingerprintOf(head));
  const file = mapping ?? known;
  if (file === null || !fs.existsSync(file)) {
    return mapping === null ? { ...NO_ANSWERS, ...more } : mappingText[lang].noMapping(mapping);
  }
  const read = readMapping(fs.readFileSync(file, 'utf8'), table, lang);
  return typeof read === 'string' ? read : mappingAnswers(read, more);
}

function rememberedFile(folder: string, table: Table, head: string): string {
  return path.join(folder, `${table.name}-${head}.yaml`);
}

/** Keeps where the columns of these titles go, for the next list under them; null for the site's own. */
export function rememberMapping({ command, table, list }: ImportResult): string | null {
  const { folder, dataset, lang } = command;
  if (list === null || list.mapping.every(({ by }) => by === 'title')) return null;
  const file = rememberedFile(folder, table, list.fingerprint);
  fs.mkdirSync(folder, { recursive: true });
  fs.writeFileSync(file, writeMapping(list, table, valueWords(table, dataset, lang), lang, false));
  return file;
}
