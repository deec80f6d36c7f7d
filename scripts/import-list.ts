// The part of `npm run data:import` that takes lists as offices keep them: columns are mapped, values
// proposed. import-table.ts decides which files come here.
import fs from 'node:fs';
import path from 'node:path';
import type { DeskFinding } from '#desk/desk-finding.ts';
import { differenceText } from '#desk/difference-lines.ts';
import {
  lineRange,
  noticeWords,
  refusedWords,
  ruleWords,
  titleOf,
  valueWords,
} from '#desk/intake/list-words.ts';
import { mappingAnswers, readMapping, writeMapping } from '#desk/intake/mapping-file.ts';
import { openList, readList } from '#desk/intake/open-list.ts';
import type { OpenedList } from '#desk/intake/open-list.ts';
import { readyRows } from '#desk/intake/ready-rows.ts';
import { NO_ANSWERS } from '#desk/intake/shape.ts';
import type { Answers, Group, TakenList } from '#desk/intake/shape.ts';
import { listWorld } from '#desk/intake/world.ts';
import { planImport } from '#desk/plan-import.ts';
import type { ImportMode, ImportPlan } from '#desk/plan-import.ts';
import type { HandedIn } from '#desk/read-file.ts';
import type { Dataset } from '#domain/dataset.ts';
import type { Outside } from '#domain/integrity.ts';
import { listText } from '#i18n/intake.ts';
import { listCommandText, mappingText } from '#i18n/intake-command.ts';
import { importText } from '#i18n/import.ts';
import { findingText, formatFinding, hasErrors } from '#tables/finding.ts';
import type { Lang } from '#tables/finding.ts';
import { tables } from '#tables/index.ts';
import type { TableName } from '#tables/index.ts';
import type { Table } from '#tables/table.ts';

/** What the command line asks of a list. */
export interface ListCommand {
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

/** A list read and planned; what is said of it comes from here. */
export interface ListResult {
  readonly command: ListCommand;
  readonly table: Table;
  readonly opened: OpenedList;
  readonly list: TakenList;
  readonly plan: ImportPlan;
}

/** Reads a file as a list and plans its ready rows; a text says what is wrong with the mapping. */
export async function planList(command: ListCommand): Promise<ListResult | string | null> {
  const { name, handedIn, dataset, outside } = command;
  const table = tables[name] as unknown as Table;
  const opened = await openList(handedIn, table);
  const world = listWorld(
    dataset,
    table,
    outside.countyCode,
    outside.today ?? new Date().toISOString().slice(0, 10),
  );
  const first = readList(opened, table, world);
  if (first === null) return null;
  const answers = answersFor(command, table, first.fingerprint);
  if (typeof answers === 'string') return answers;
  const list = readList(opened, table, world, answers);
  if (list === null) return null;
  const read = readyRows(list, opened, table);
  const part = { table: name, file: opened.file, read, mode: command.mode } as const;
  const plan = planImport([part], dataset, outside);
  return {
    command,
    table,
    opened,
    list,
    plan: { ...plan, findings: [...opened.findings, ...plan.findings] },
  };
}

/** Answers from the mapping file given, else from the one remembered for these titles. */
function answersFor(command: ListCommand, table: Table, head: string): Answers | string {
  const { accept, takeHidden, mapping, folder, lang } = command;
  const more = { acceptAll: accept, takeHidden };
  const file = mapping ?? rememberedFile(folder, table, head);
  if (!fs.existsSync(file)) {
    return mapping === null ? { ...NO_ANSWERS, ...more } : mappingText[lang].noMapping(mapping);
  }
  const read = readMapping(fs.readFileSync(file, 'utf8'), table, lang);
  return typeof read === 'string' ? read : mappingAnswers(read, more);
}

function rememberedFile(folder: string, table: Table, head: string): string {
  return path.join(folder, `${table.name}-${head}.yaml`);
}

/** Keeps where the columns of these titles go, for the next list under them. */
export function rememberMapping({ command, table, list }: ListResult): string {
  const { folder, dataset, lang } = command;
  const file = rememberedFile(folder, table, list.fingerprint);
  fs.mkdirSync(folder, { recursive: true });
  fs.writeFileSync(file, writeMapping(list, table, valueWords(table, dataset, lang), lang, false));
  return file;
}

/** The whole result as one JSON object: the contract by which an import can be judged. */
export function listJson(
  { command, table, opened, list, plan }: ListResult,
  written: boolean,
): object {
  const { dataset, lang } = command;
  const show = valueWords(table, dataset, lang);
  const told = (group: Group): object => ({
    ...group,
    shown: show(group.column, group.to),
    text: ruleWords(group, lang),
  });
  const held = list.rows.filter(({ missing }) => missing.length > 0);
  const findings = plan.findings.map(({ finding }) => ({
    ...finding,
    message: findingText(finding, lang),
  }));
  return {
    table: table.name,
    file: opened.file,
    sheet: opened.sheet?.name ?? null,
    encoding: opened.encoding,
    delimiter: opened.delimiter,
    headLines: list.headLines,
    fingerprint: list.fingerprint,
    rows: list.rows.map(({ cells }) => cells),
    lines: list.rows.map(({ line }) => line),
    mapping: list.mapping.filter(({ to }) => to.length > 0),
    setAside: list.mapping.filter(({ to }) => to.length === 0),
    missing: list.missing,
    fill: list.fill,
    proposals: list.proposals.map(told),
    questions: list.questions.map(told),
    silent: list.silent.map(told),
    empties: list.empties.map(told),
    leftOut: list.leftOut.map(told),
    held: held.map(({ line, missing }) => ({ line, missing })),
    refused: list.refused.map((row) => ({ ...row, text: refusedWords(row, lang) })),
    leftOutRows: list.leftOutRows,
    notices: list.notices.map((notice) => ({ ...notice, text: noticeWords(notice, table, lang) })),
    findings,
    difference: plan.tables?.[0]?.difference ?? null,
    written,
  };
}

/** Groups of one sort that are spelled out; a file of the mapping has them all. */
const MOST = 40;

/** The result in words, for the command line. */
export function listWords(result: ListResult): string[] {
  const { command, table, list, plan } = result;
  const { dataset, lang } = command;
  const t = listCommandText[lang];
  const show = valueWords(table, dataset, lang);
  const title = (column: string): string => titleOf(table, column, lang);
  const titles = (columns: readonly string[]): string =>
    columns.map(title).join(listText[lang].listed);
  const grouped = (groups: readonly Group[], heading: (count: number) => string): string[] => {
    if (groups.length === 0) return [];
    const lines = groups.slice(0, MOST).map((group) => {
      const to = group.to === '' ? '' : ` → ${show(group.column, group.to)}`;
      const others = group.alternatives
        .filter((one) => one !== group.to)
        .map((one) => show(group.column, one));
      const also =
        others.length === 0 ? '' : mappingText[lang].or(others.join(listText[lang].listed));
      const where = lineRange(group.lines, lang);
      return `  ${title(group.column)} “${group.from.replace(/\s*\n\s*/g, ' ')}”${to} (${where})${listText[lang].colon}${ruleWords(group, lang)}${also}`;
    });
    return [
      heading(groups.length),
      ...lines,
      ...(groups.length > MOST ? [t.more(groups.length - MOST)] : []),
    ];
  };
  const held = list.rows.filter(({ missing }) => missing.length > 0);
  const open = list.rows.filter(({ missing, open: count }) => missing.length === 0 && count > 0);
  const ready = list.rows.length - held.length - open.length;
  const named = (cells: Readonly<Record<string, string>>): string => cells['name_zh'] ?? '';
  const made = plan.tables?.[0];
  return [
    ...plan.findings.map(({ finding }) => formatFinding(finding, lang)),
    t.mapping,
    ...list.mapping.map((column) => {
      const name = `${column.letters} ${column.title}`.trim();
      if (column.to.length === 0)
        return t.setAside(name, listText[lang].why[column.why ?? 'unknown'] ?? '');
      return t.goes(name, titles(column.to), column.how === 'confirm' ? t.toConfirm : '');
    }),
    ...(list.missing.length === 0 ? [] : [t.missing(titles(list.missing))]),
    ...grouped(list.proposals, command.accept ? t.accepted : t.proposals),
    ...grouped(list.questions, t.questions),
    ...grouped(list.leftOut, t.leftOut),
    ...(held.length === 0 ? [] : [t.heldTitle]),
    ...held.map(({ line, cells, missing }) => t.held(line, named(cells), titles(missing))),
    ...open.slice(0, MOST).map(({ line, cells }) => t.open(line, named(cells))),
    ...(list.refused.length === 0 ? [] : [t.refused]),
    ...list.refused.map((row) => t.row(row.line, row.name, refusedWords(row, lang))),
    ...list.notices.map((notice) => noticeWords(notice, table, lang)),
    t.ready(ready, list.rows.length),
    ...(made === undefined
      ? []
      : [importText[lang].compared(table.name), ...differenceText(made.difference, table, lang)]),
    ...(command.accept ? [] : ['', t.file, writeMapping(list, table, show, lang, true).trimEnd()]),
  ];
}

/** Rows that can be taken now. */
export function readyCount({ list, plan }: ListResult): number {
  if (hasErrors(plan.findings.map((found: DeskFinding) => found.finding))) return 0;
  return list.rows.filter(({ missing, open }) => missing.length === 0 && open === 0).length;
}
