import { differenceText } from '#desk/difference-lines.ts';
import {
  lineRange,
  noticeWords,
  refusedWords,
  ruleWords,
  titleOf,
  valueWords,
} from '#desk/intake/list-words.ts';
import { writeMapping } from '#desk/intake/mapping-file.ts';
import type { Group, Notice, TakenList } from '#desk/intake/shape.ts';
import { importText } from '#i18n/import.ts';
import { listText } from '#i18n/intake.ts';
import { listCommandText, mappingText } from '#i18n/intake-command.ts';
import { formatFinding } from '#tables/finding.ts';
import type { ImportResult } from './read-handed.ts';

/** Lines of one sort that are spelled out: nobody reads hundreds. */
const MOST = 20;

/** The result in words, for the command line. */
export function resultWords(result: ImportResult): string[] {
  const { command, table, opened, list, findings, plan } = result;
  const { lang, accept } = command;
  const t = listCommandText[lang];
  const said = cut(
    findings.map(({ finding }) => formatFinding(finding, lang)),
    t.more,
  );
  if (list === null) return said;
  const difference =
    plan === null
      ? []
      : [
          importText[lang].compared(table.name),
          ...cut(differenceText(plan.difference, table, lang), t.more),
        ];
  const notices = [...opened.notices, ...list.notices];
  const open = result.taken.size < list.rows.length;
  const show = valueWords(table, command.dataset, lang);
  return [
    ...said,
    ...mappingLines(list, result),
    ...groupLines(list.proposals, accept ? t.accepted : t.proposals, result),
    ...groupLines(list.questions, t.questions, result),
    ...groupLines(list.leftOut, t.leftOut, result),
    ...rowLines(list, result),
    ...notices.map((notice) => `${noticeWords(notice, table, lang)}${hint(notice, result)}`),
    t.ready(result.taken.size, list.rows.length),
    ...difference,
    ...(accept || !open ? [] : ['', t.file, writeMapping(list, table, show, lang, true).trimEnd()]),
  ];
}

/** The option that does what a notice is about. */
function hint({ code }: Notice, { command: { lang } }: ImportResult): string {
  return listCommandText[lang].hints[code] ?? '';
}

/** Where columns go, as far as it is not told by the site’s own titles. */
function mappingLines({ mapping, missing }: TakenList, { table, command }: ImportResult): string[] {
  const { lang } = command;
  const t = listCommandText[lang];
  const titles = (columns: readonly string[]): string =>
    columns.map((column) => titleOf(table, column, lang)).join(listText[lang].listed);
  const told = mapping.filter(({ to, how }) => to.length === 0 || how === 'confirm');
  const lines = told.map((column) => {
    const name = `${column.letters} ${column.title}`.trim();
    return column.to.length === 0
      ? t.setAside(name, listText[lang].why[column.why ?? 'unknown'] ?? '')
      : t.goes(name, titles(column.to), t.toConfirm);
  });
  const own = mapping.length - told.length;
  return [
    ...(own === 0 ? [] : [t.own(own)]),
    ...(lines.length === 0 ? [] : [t.mapping, ...cut(lines, t.more)]),
    ...(missing.length === 0 ? [] : [t.missing(titles(missing))]),
  ];
}

function groupLines(
  groups: readonly Group[],
  heading: (count: number) => string,
  { table, command }: ImportResult,
): string[] {
  const { dataset, lang } = command;
  const show = valueWords(table, dataset, lang);
  const lines = groups.slice(0, MOST).map((group) => {
    const { column, from, to, alternatives } = group;
    const arrow = to === '' ? '' : ` → ${show(column, to)}`;
    const others = alternatives.filter((one) => one !== to).map((one) => show(column, one));
    const also =
      others.length === 0 ? '' : mappingText[lang].or(others.join(listText[lang].listed));
    const where = lineRange(group.lines, lang);
    return `  ${titleOf(table, column, lang)} “${from.replace(/\s*\n\s*/g, ' ')}”${arrow} (${where})${listText[lang].colon}${ruleWords(group, lang)}${also}`;
  });
  if (lines.length === 0) return [];
  const rest = groups.length - lines.length;
  return [
    heading(groups.length),
    ...lines,
    ...(rest > 0 ? [listCommandText[lang].more(rest)] : []),
  ];
}

/** Rows that do not go in, each with why. */
function rowLines({ rows, refused }: TakenList, { table, command, taken }: ImportResult): string[] {
  const { lang } = command;
  const t = listCommandText[lang];
  const name = ({ cells }: (typeof rows)[number]): string => cells['name_zh'] ?? '';
  const held = rows.filter(({ missing }) => missing.length > 0);
  const open = rows.filter(({ line, missing }) => missing.length === 0 && !taken.has(line));
  const titles = (columns: readonly string[]): string =>
    columns.map((column) => titleOf(table, column, lang)).join(listText[lang].listed);
  const lines = [
    ...held.map((row) => t.held(row.line, name(row), titles(row.missing))),
    ...open.map((row) => t.open(row.line, name(row))),
  ];
  const not = refused.map((row) => t.row(row.line, row.name, refusedWords(row, lang)));
  return [
    ...(lines.length === 0 ? [] : [t.heldTitle, ...cut(lines, t.more)]),
    ...(not.length === 0 ? [] : [t.refused, ...cut(not, t.more)]),
  ];
}

function cut(lines: readonly string[], more: (count: number) => string): string[] {
  const rest = lines.length - MOST;
  return rest > 0 ? [...lines.slice(0, MOST), more(rest)] : [...lines];
}
