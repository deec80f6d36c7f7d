import { noticeWords, refusedWords, ruleWords, valueWords } from '#desk/intake/list-words.ts';
import type { Group, TakenList } from '#desk/intake/shape.ts';
import { findingText } from '#tables/finding.ts';
import type { ImportResult } from './read-handed.ts';

/** The whole result as one JSON object: the contract by which an import can be judged. */
export function resultJson(result: ImportResult, written: boolean): object {
  const { command, table, opened, list, findings, plan } = result;
  return {
    table: table.name,
    file: opened.file,
    sheet: opened.sheet?.name ?? null,
    encoding: opened.encoding,
    delimiter: opened.delimiter,
    ...(list === null ? {} : listJson(list, result)),
    findings: findings.map(({ finding }) => ({
      ...finding,
      message: findingText(finding, command.lang),
    })),
    difference: plan?.difference ?? null,
    written,
  };
}

function listJson(list: TakenList, { command, table, opened, taken }: ImportResult): object {
  const { dataset, lang } = command;
  const show = valueWords(table, dataset, lang);
  const told = (group: Group): object => ({
    ...group,
    shown: show(group.column, group.to),
    text: ruleWords(group, lang),
  });
  const held = list.rows.filter(({ missing }) => missing.length > 0);
  const notices = [...opened.notices, ...list.notices];
  return {
    headLines: list.headLines,
    fingerprint: list.fingerprint,
    rows: list.rows.map(({ cells }) => cells),
    lines: list.rows.map(({ line }) => line),
    taken: [...taken],
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
    notices: notices.map((notice) => ({ ...notice, text: noticeWords(notice, table, lang) })),
  };
}
