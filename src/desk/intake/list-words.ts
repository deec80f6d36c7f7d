import type { Group, Notice, RefusedRow } from '#desk/intake/shape.ts';
import { LEAVE_OUT } from '#desk/intake/read-words.ts';
import { feesText } from '#domain/care-text.ts';
import type { Dataset } from '#domain/dataset.ts';
import { ruleText } from '#i18n/intake-rules.ts';
import { listText } from '#i18n/intake.ts';
import type { Lang } from '#tables/finding.ts';
import type { Table } from '#tables/table.ts';

/** Values in the words of the sheet: names of townships, kinds and sources, labels of lists. */
export type ShowValue = (column: string, value: string) => string;

export function valueWords(table: Table, dataset: Dataset, lang: Lang): ShowValue {
  const names = new Map<string, string>();
  const put = (column: string, value: string, zh: string, en: string): void => {
    names.set(`${column}|${value}`, lang === 'zh' ? zh : en);
  };
  for (const { value } of dataset.townships)
    put('township_code', value.township_code, value.name_zh, value.name_en);
  for (const { value } of dataset.facility_kinds)
    put('kind_id', value.kind_id, value.name_zh, value.name_en);
  for (const { value } of dataset.sources)
    put('source_id', value.source_id, value.title_zh, value.title_en);
  for (const [column, { constraints }] of Object.entries(table.columns)) {
    for (const [value, { zh, en }] of Object.entries(constraints.choices ?? {}))
      put(column, value, zh, en);
  }
  put('status', LEAVE_OUT, '这一行不取', LEAVE_OUT);
  // A question about a village may be answered by a township.
  return (column, value) => {
    if (column === 'fees') return feesText(value, lang);
    const name = (one: string): string | undefined =>
      names.get(`${column}|${one}`) ?? names.get(`township_code|${one}`);
    const parts = table.columns[column]?.type === 'list' ? value.split(';') : [value];
    return parts.map((part) => name(part) ?? part).join(listText[lang].listed);
  };
}

/** Title of a column as people know it. */
export function titleOf(table: Table, column: string, lang: Lang): string {
  return table.columns[column]?.title[lang] ?? column;
}

/** Why something is proposed, asked or left out. */
export function ruleWords({ rule }: Pick<Group, 'rule'>, lang: Lang): string {
  return ruleText[lang][rule] ?? rule;
}

/** What notices tell in the words of the sheet. */
const OF_SHEET = new Set(['titles', 'words']);

/** A notice as a sentence, with the rows it is about. */
export function noticeWords({ code, params, lines }: Notice, table: Table, lang: Lang): string {
  const t = listText[lang];
  const text = (t.notices[code] ?? code).replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = params[name] ?? '';
    if (name === 'column') return titleOf(table, value, lang);
    const parts = value.split('\n');
    return listedNames(OF_SHEET.has(name) ? parts.map((part) => `“${part}”`) : parts, lang);
  });
  return lines.length === 0
    ? text
    : `${text}${lang === 'zh' ? '：' : ': '}${lineRange(lines, lang)}`;
}

/** Names in a row; no more than a dozen are spelled out. */
function listedNames(names: readonly string[], lang: Lang): string {
  const { listed, andMore } = listText[lang];
  const shown = names.slice(0, MOST).join(listed);
  return names.length > MOST ? shown + andMore(names.length - MOST) : shown;
}

/** Why a row is not taken. */
export function refusedWords({ why }: Pick<RefusedRow, 'why'>, lang: Lang): string {
  return listText[lang].notices[why] ?? why;
}

/** How many names or rows are spelled out. */
const MOST = 12;

/** Rows by number; no more than a dozen are spelled out. */
export function lineRange(lines: readonly number[], lang: Lang): string {
  const t = listText[lang];
  const runs: [number, number][] = [];
  for (const line of lines) {
    const last = runs.at(-1);
    if (last?.[1] === line - 1) last[1] = line;
    else runs.push([line, line]);
  }
  const spelled = runs
    .slice(0, MOST)
    .map(([from, to]) => (from === to ? String(from) : `${from}–${to}`));
  return t.lines(spelled.join(t.listed) + (runs.length > MOST ? '…' : ''));
}
