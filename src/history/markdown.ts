import { formatNumber } from '#domain/format.ts';
import { countsOf, saysOtherwise } from '#history/counts.ts';
import type { Difference, LoneRow } from '#history/difference.ts';
import type { TreeOptions } from '#history/difference-tree.ts';
import { notesOn } from '#history/notes.ts';
import { keyText, nameIn } from '#history/row-label.ts';
import { countsText } from '#history/summary.ts';
import { historyText } from '#i18n/history.ts';

/**
 * A difference as Markdown with tables, such as for a review comment. Cells are escaped, so that
 * none is read as markup, and none calls on anybody.
 */
export function differenceMarkdown(difference: Difference, options: TreeOptions): string {
  const { lang, most, nameOf, titleOf } = options;
  const t = historyText[lang];
  const number = (count: number): string => formatNumber(count, 0, lang);
  const head = (name: string | null, key: string): string =>
    name === null
      ? key
      : `${name}${lang === 'zh' ? '（' : ' ('}${key}${lang === 'zh' ? '）' : ')'}`;
  const keyOf = (row: LoneRow, columns: readonly string[], names: readonly string[]): string =>
    keyText(names.map((name) => row.cells[columns.indexOf(name)] ?? ''));
  const lone = (
    rows: readonly LoneRow[],
    columns: readonly string[],
    side: 'before' | 'after',
    title: (count: string) => string,
  ): string[] => {
    if (rows.length === 0) return [];
    const names = difference.key.columns.map((pair) => pair[side]);
    const lines = rows.slice(0, most).map((row) => {
      const said = columns.flatMap((name, at) => {
        const text = row.cells[at] ?? '';
        return text === '' ? [] : [`${titleOf(name) ?? name}: ${text}`];
      });
      const name = head(nameIn(columns, row.cells, lang), keyOf(row, columns, names));
      return `- **${escapeMarkdown(name)}** ${escapeMarkdown(said.join('; '))}`;
    });
    return [`### ${title(number(rows.length))}`, [...lines, ...rest(rows.length)].join('\n')];
  };
  const rest = (count: number): string[] =>
    count > most ? ['', t.more(number(count - most))] : [];
  const changed = difference.changed.filter(saysOtherwise);
  const cell = (text: string | null): string =>
    text === null ? t.noColumn : text === '' ? t.empty : escapeMarkdown(text);
  const table = changed.slice(0, most).flatMap((row) => {
    const former = row.formerKey === null ? '' : ` ${t.rekeyed(keyText(row.formerKey))}`;
    const name = escapeMarkdown(head(nameOf(row.key), keyText(row.key)) + former);
    return row.cells.map(
      ({ column, before, after }, at) =>
        `| ${at === 0 ? name : ''} | ${escapeMarkdown(titleOf(column) ?? column)} | ${cell(before)} | ${cell(after)} |`,
    );
  });
  const parts = [
    countsText(countsOf(difference), lang),
    ...notesOn(difference, lang).map(escapeMarkdown),
    ...lone(difference.added, difference.columns.after, 'after', t.rowsAdded),
    ...lone(difference.removed, difference.columns.before, 'before', t.rowsRemoved),
  ];
  if (table.length > 0) {
    const header = `| ${t.row} | ${t.columnHead} | ${t.before} | ${t.after} |`;
    parts.push(
      `### ${t.rowsChanged(number(changed.length))}`,
      [header, '| --- | --- | --- | --- |', ...table, ...rest(changed.length)].join('\n'),
    );
  }
  return `${parts.join('\n\n')}\n`;
}

/** A text that Markdown prints as it is, on one line. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*_{}[\]#|~$!]/g, '\\$&')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/@/g, '&#64;')
    .replace(/:\/\//g, '&#58;//')
    .replace(/\bwww\./gi, 'www&#46;')
    .replace(/\s*\n\s*/g, ' ⏎ ')
    .replace(/\t/g, ' ');
}
