import { returnedLines } from '#components/desk/show-part.ts';
import { writeChanges, changesName } from '#desk/changes.ts';
import { refusedWords, ruleWords, titleOf, valueWords } from '#desk/intake/list-words.ts';
import { isOpen } from '#desk/read-part.ts';
import type { PartRead } from '#desk/part.ts';
import type { SessionRead } from '#desk/session.ts';
import { returnedWorkbook } from '#desk/returned-workbook.ts';
import type { Returned, ReturnedRow } from '#desk/returned-workbook.ts';
import type { Dataset } from '#domain/dataset.ts';
import { zipArchive } from '#downloads/archive.ts';
import { deskText } from '#i18n/desk.ts';
import { findingText } from '#tables/finding.ts';
import type { Lang } from '#tables/finding.ts';
import { tables } from '#tables/index.ts';
import type { Table } from '#tables/table.ts';

/** All files that go into the repository, in one package: tables, and the changes that they are. */
export function packageFiles({ plan }: SessionRead, today: string): Uint8Array<ArrayBuffer> | null {
  const made = (plan.tables ?? []).filter(({ difference: { added, changed, removed } }) =>
    [added, changed, removed].some((rows) => rows.length > 0),
  );
  if (made.length === 0) return null;
  const changes = made.map((one) => one.changes);
  return zipArchive(
    {
      ...Object.fromEntries(made.map(({ table, csv }) => [`data/${table}.csv`, csv])),
      [changesName(changes)]: writeChanges(changes),
    },
    today,
  );
}

/** The rows that were not taken, with the reasons, to be mended and handed in again. */
export async function returnedFile(
  parts: readonly PartRead[],
  dataset: Dataset,
  lang: Lang,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const back = parts.flatMap((part) => returnedOf(part, dataset, lang));
  if (back.length === 0) return null;
  return new Uint8Array(await returnedWorkbook(back, deskText[lang].reasonColumn));
}

function returnedOf(read: PartRead, dataset: Dataset, lang: Lang): Returned[] {
  const { part, list } = read;
  const lines = returnedLines(read);
  if (list === null || lines.length === 0) return [];
  const reasons = reasonsByLine(read, dataset, lang);
  const rows = lines.map((line): ReturnedRow => {
    const of = reasons.get(line) ?? [];
    const cells = new Set(of.flatMap(({ at }) => (at === null ? [] : [at])));
    return { line, cells, reasons: [...new Set(of.map(({ text }) => text))] };
  });
  const name = part.sheet.name ?? part.file;
  return [{ name, sheet: part.sheet, headLines: list.headLines, rows }];
}

interface Reason {
  readonly at: number | null;
  readonly text: string;
}

function reasonsByLine(
  { part, list, findings }: PartRead,
  dataset: Dataset,
  lang: Lang,
): Map<number, Reason[]> {
  const t = deskText[lang];
  const table = tables[part.table] as unknown as Table;
  const show = valueWords(table, dataset, lang);
  const reasons = new Map<number, Reason[]>();
  const say = (line: number, at: number | null, text: string): void => {
    reasons.set(line, [...(reasons.get(line) ?? []), { at, text }]);
  };
  if (list === null) return reasons;
  const sourceOf = (column: string): number | null =>
    list.mapping.find(({ to }) => to.includes(column))?.at ?? null;
  const unconfirmed = list.mapping.filter(isOpen).map(({ title }) => t.unconfirmed(title));
  for (const { line, missing } of list.rows) {
    for (const text of unconfirmed) say(line, null, text);
    for (const column of missing) {
      say(line, sourceOf(column), t.lacks(titleOf(table, column, lang)));
    }
  }
  for (const { column, rule, to, lines, settled, alternatives } of [
    ...list.proposals,
    ...list.questions,
  ]) {
    if (settled) continue;
    const values = to === '' ? alternatives : [to];
    const proposed = values.map((value) => show(column, value)).join(lang === 'zh' ? '、' : ', ');
    const text = t.unsettled(titleOf(table, column, lang), proposed, ruleWords({ rule }, lang));
    for (const line of lines) say(line, sourceOf(column), text);
  }
  for (const row of list.refused) {
    say(row.line, null, `${refusedWords(row, lang)}${row.of === null ? '' : ` (${row.of})`}`);
  }
  for (const { finding: found, column } of findings) {
    if (found.line !== null && found.severity === 'error') {
      const title = found.column === null ? '' : titleOf(table, found.column, lang);
      const text = findingText(found, lang);
      say(found.line, column, title === '' ? text : t.wrongCell(title, text));
    }
  }
  return reasons;
}
