import { formatNumber } from '#domain/format.ts';
import { countsOf, isNoChange } from '#history/counts.ts';
import type { Difference } from '#history/difference.ts';
import { historyText } from '#i18n/history.ts';
import type { Lang } from '#tables/finding.ts';

/** What a reader must know beside the rows: columns that changed, and how rows were recognised. */
export function notesOn(difference: Difference, lang: Lang): string[] {
  const t = historyText[lang];
  const number = (count: number): string => formatNumber(count, 0, lang);
  const { columns, key, duplicates, changed } = difference;
  // Of a table that there was not yet, its rows say it all.
  if (columns.before.length === 0) return [];
  const counts = countsOf(difference);
  const filled = (name: string, side: 'before' | 'after'): string =>
    number(
      changed.filter((row) =>
        row.cells.some((cell) => {
          const other = side === 'before' ? cell.after : cell.before;
          return cell.column === name && other === null && cell[side] !== '';
        }),
      ).length,
    );
  const names = key.columns.map((pair) => pair.after).join(t.listJoin);
  return [
    t.keys[key.reason](names),
    ...columns.renamed.map(({ before, after, same, of }) =>
      t.renamedColumn(before, after, number(same), number(of)),
    ),
    ...columns.added.map((name) => t.addedColumn(name, filled(name, 'after'))),
    ...columns.removed.map((name) => t.removedColumn(name, filled(name, 'before'))),
    duplicates > 0 ? t.duplicates(number(duplicates)) : '',
    counts.reordered && !isNoChange(counts) ? t.alsoReordered : '',
  ].filter((note) => note !== '');
}
