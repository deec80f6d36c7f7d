import type { Difference } from '#history/difference.ts';
import { importText } from '#i18n/import.ts';
import type { Lang } from '#tables/finding.ts';
import type { Table } from '#tables/table.ts';

/** A row that an import adds, changes or removes. */
export interface DifferenceLine {
  readonly sign: '+' | '~' | '−';
  readonly key: string;
  /** Name of the row, or its changed cells: column, before, after. */
  readonly name: string;
  readonly cells: readonly {
    readonly column: string;
    readonly before: string;
    readonly after: string;
  }[];
}

/** A difference row by row, in the order added, changed, removed. */
export function differenceLines(difference: Difference, table: Table): DifferenceLine[] {
  const { before, after } = difference.columns;
  const describe = (columns: readonly string[], cells: readonly string[]) => {
    const cell = (name: string): string => cells[columns.indexOf(name)] ?? '';
    const key = table.key.map(cell).filter((text) => text !== '');
    const name = ['name_zh', 'title_zh', 'value'].map(cell).find((text) => text !== '') ?? '';
    return { key: key.join(' '), name };
  };
  return [
    ...difference.added.map(({ cells }) => ({
      ...describe(after, cells),
      sign: '+' as const,
      cells: [],
    })),
    ...difference.changed.map(({ key, cells }) => ({
      sign: '~' as const,
      key: key.filter((text) => text !== '').join(' '),
      name: '',
      cells: cells.map((cell) => ({
        column: cell.column,
        before: cell.before ?? '',
        after: cell.after ?? '',
      })),
    })),
    ...difference.removed.map(({ cells }) => ({
      ...describe(before, cells),
      sign: '−' as const,
      cells: [],
    })),
  ];
}

/** A difference as lines of text. */
export function differenceText(difference: Difference, table: Table, lang: Lang): string[] {
  const t = importText[lang];
  const lines = differenceLines(difference, table);
  if (lines.length === 0) return [t.same];
  const { added, changed, removed } = difference;
  const shown = (text: string): string => (text === '' ? t.empty : text);
  return [
    t.counts(added.length, changed.length, removed.length),
    ...lines.flatMap(({ sign, key, name, cells }) => [
      `${sign} ${key}${name === '' ? '' : ` ${name}`}`,
      ...cells.map((cell) => `    ${cell.column}: ${shown(cell.before)} → ${shown(cell.after)}`),
    ]),
  ];
}
