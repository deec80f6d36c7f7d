import { formatNumber } from '#domain/format.ts';
import { langOfPart } from '#domain/text.ts';
import { changedPart } from '#history/changed-part.ts';
import { countsOf, saysOtherwise } from '#history/counts.ts';
import type { Counts } from '#history/counts.ts';
import type { ChangedCell, ChangedRow, Difference, LoneRow } from '#history/difference.ts';
import { notesOn } from '#history/notes.ts';
import { keyText, nameIn } from '#history/row-label.ts';
import { countsText } from '#history/summary.ts';
import { h } from '#history/tree.ts';
import type { Tree } from '#history/tree.ts';
import { historyText } from '#i18n/history.ts';
import type { Lang } from '#tables/finding.ts';

export interface TreeOptions {
  readonly lang: Lang;
  /** Title of a column; null where the table has none of that name today. */
  readonly titleOf: (column: string) => string | null;
  /** Name of a row by the cells of its key; null where it has none. */
  readonly nameOf: (key: readonly string[]) => string | null;
  /** Rows of each sort that are drawn; the files hold all. */
  readonly most: number;
}

/** A difference as a reader sees it: a line in numbers, notes, rows that came, went and changed. */
export function differenceTree(difference: Difference, options: TreeOptions): Tree {
  const { lang } = options;
  const t = historyText[lang];
  const { key, columns, added, removed } = difference;
  const counts = countsOf(difference);
  const keyAt = key.columns.map((pair) => columns.after.indexOf(pair.after));
  const oldKeyAt = key.columns.map((pair) => columns.before.indexOf(pair.before));
  const changed = difference.changed.filter(saysOtherwise);
  return [
    headsItself(counts) ? [] : h('p', {}, h('strong', {}, countsText(counts, lang))),
    notesOn(difference, lang).map((note) => h('p', { class: 'quiet' }, note)),
    section(t.rowsAdded, added, options, (row) => loneRow(row, columns.after, keyAt, options)),
    section(t.rowsRemoved, removed, options, (row) =>
      loneRow(row, columns.before, oldKeyAt, options),
    ),
    changed.length === 0
      ? []
      : [
          h('h3', {}, t.rowsChanged(formatNumber(changed.length, 0, lang))),
          changedTable(changed.slice(0, options.most), options),
          rest(changed.length, options),
        ],
  ];
}

/** Whether a heading says all that the line in numbers would. */
function headsItself({ added, removed, changed, ...columns }: Counts): boolean {
  const rows = [added, removed, changed].filter((count) => count > 0).length;
  return rows === 1 && columns.columnsAdded + columns.columnsRemoved + columns.columnsRenamed === 0;
}

function section(
  title: (count: string) => string,
  rows: readonly LoneRow[],
  options: TreeOptions,
  draw: (row: LoneRow) => Tree,
): Tree {
  if (rows.length === 0) return [];
  return [
    h('h3', {}, title(formatNumber(rows.length, 0, options.lang))),
    h('ul', { class: 'rows' }, rows.slice(0, options.most).map(draw)),
    rest(rows.length, options),
  ];
}

function rest(count: number, { most, lang }: TreeOptions): Tree {
  if (count <= most) return [];
  return h('p', {}, historyText[lang].more(formatNumber(count - most, 0, lang)));
}

function loneRow(
  row: LoneRow,
  columns: readonly string[],
  keyAt: readonly number[],
  { lang, titleOf }: TreeOptions,
): Tree {
  const key = keyAt.map((at) => row.cells[at] ?? '');
  const filled = columns.flatMap((name, at) => {
    const text = row.cells[at] ?? '';
    return text === '' ? [] : [[name, text] as const];
  });
  return h(
    'li',
    {},
    rowHead(nameIn(columns, row.cells, lang), key, lang),
    h(
      'details',
      {},
      h('summary', {}, historyText[lang].allCells),
      h(
        'dl',
        { class: 'facts' },
        filled.map(([name, text]) => [
          h('dt', {}, columnTitle(titleOf(name), name)),
          h('dd', { lang: langOfPart(text, lang) }, text),
        ]),
      ),
    ),
  );
}

function changedTable(rows: readonly ChangedRow[], options: TreeOptions): Tree {
  const { lang } = options;
  const t = historyText[lang];
  return h(
    'table',
    {},
    h('caption', { class: 'sr' }, t.tableLabel),
    h(
      'thead',
      {},
      h(
        'tr',
        {},
        [t.columnHead, t.before, t.after].map((text) => h('th', { scope: 'col' }, text)),
      ),
    ),
    rows.map((row) => {
      const former = row.formerKey === null ? '' : t.rekeyed(keyText(row.formerKey));
      return h(
        'tbody',
        {},
        h(
          'tr',
          {},
          h(
            'th',
            { scope: 'rowgroup', colspan: '3', class: 'row' },
            rowHead(options.nameOf(row.key), row.key, lang),
            former === '' ? [] : h('span', { class: 'quiet' }, ` ${former}`),
          ),
        ),
        row.cells.map((cell) => changedCell(cell, options)),
      );
    }),
  );
}

function changedCell(cell: ChangedCell, { lang, titleOf }: TreeOptions): Tree {
  const t = historyText[lang];
  const { start, before, after, end } = changedPart(cell.before ?? '', cell.after ?? '');
  const side = (tag: 'del' | 'ins', text: string | null, middle: string): Tree => {
    if (text === null || text === '') {
      return h('span', { class: 'quiet' }, text === null ? t.noColumn : t.empty);
    }
    const marked = middle === '' ? [] : h('b', {}, middle);
    return h(tag, { lang: langOfPart(text, lang) }, start, marked, end);
  };
  return h(
    'tr',
    {},
    h('th', { scope: 'row' }, columnTitle(titleOf(cell.column), cell.column)),
    h('td', { 'data-label': t.before }, side('del', cell.before, before)),
    h('td', { 'data-label': t.after }, side('ins', cell.after, after)),
  );
}

/** Name of a row and its key, or the key alone. */
function rowHead(name: string | null, key: readonly string[], lang: Lang): Tree {
  const code = h('code', { translate: 'no' }, keyText(key));
  if (name === null) return code;
  return [h('b', { lang: langOfPart(name, lang) }, name), ' ', code];
}

function columnTitle(title: string | null, name: string): Tree {
  return title ?? h('code', { translate: 'no' }, name);
}
