import type { ListHead } from '#desk/intake/find-head.ts';
import type { Group, Notice, TakenList } from '#desk/intake/shape.ts';
import type { RawSheet } from '#desk/sheet.ts';
import { groupBy } from '#domain/lists.ts';

/** What the editor must be told of a list as a whole, once each. */
export function listNotices(
  sheet: RawSheet,
  head: ListHead,
  list: Omit<TakenList, 'notices'>,
): Notice[] {
  const linesOf = (groups: readonly Group[]): number[] =>
    [...new Set(groups.flatMap(({ lines }) => lines))].toSorted((a, b) => a - b);
  const above = sheet.rows.flatMap((cells, row) =>
    row < head.top && cells.some((cell) => cell.text.trim() !== '') ? [row] : [],
  );
  const lineAt = (row: number): number => row + 1;
  const dates = above.flatMap((row) => {
    const text = (sheet.rows[row] ?? [])
      .map((cell) => cell.text)
      .find((cell) => /\d{4}\s*[年./-]\s*\d{1,2}/.test(cell));
    return text === undefined ? [] : [{ row, text }];
  });
  const refusedBy = groupBy(list.refused, ({ why }) => why);
  const leftBy = groupBy(list.leftOutRows, ({ why }) => why);
  const rules = groupBy([...list.leftOut, ...list.proposals], ({ rule }) => rule);
  const held = list.rows.filter(({ missing }) => missing.length > 0);
  const aside = list.mapping.filter(({ to, title }) => to.length === 0 && title !== '');
  const beside = list.mapping.flatMap(({ why, title, letters }, at) =>
    why === 'second' && list.mapping.slice(0, at).some((one) => one.title === title)
      ? [letters]
      : [],
  );
  const untitled = list.mapping
    .filter(({ to, title }) => to.length === 0 && title === '')
    .map(({ letters }) => letters);
  const kinds = list.questions.filter(
    ({ column, alternatives }) => column === 'kind_id' && alternatives.length === 0,
  );
  const systems = list.questions.filter(({ rule }) => rule === 'coordinate-system');
  return [
    ...told('rows-above', above.map(lineAt)),
    ...(sheet.turned === true ? [{ code: 'sheet-turned', lines: [], params: {} }] : []),
    ...(beside.length < 2
      ? []
      : [{ code: 'table-beside', lines: [], params: { columns: beside.join('\n') } }]),
    ...dates.map(({ row, text }) => ({
      code: 'date-line',
      lines: [lineAt(row)],
      params: { text },
    })),
    ...[...refusedBy].flatMap(([why, rows]) =>
      told(
        why,
        rows.map(({ line }) => line),
      ),
    ),
    ...[...leftBy].flatMap(([why, rows]) =>
      told(
        `rows-${why}`,
        rows.map(({ line }) => line),
      ),
    ),
    ...(aside.length === 0
      ? []
      : [
          {
            code: 'columns-set-aside',
            lines: [],
            params: { titles: aside.map(({ title }) => title).join('\n') },
          },
        ]),
    ...told('rows-uneven', unevenLines(sheet, head)),
    ...(untitled.length === 0
      ? []
      : [{ code: 'columns-untitled', lines: [], params: { columns: untitled.join('\n') } }]),
    ...[...groupBy(list.empties, ({ column }) => column)].map(([column, groups]) => ({
      code: 'fillers-read-as-empty',
      lines: linesOf(groups),
      params: { column, cells: String(groups.reduce((sum, { lines }) => sum + lines.length, 0)) },
    })),
    ...[
      'several-phones',
      'personal-mobile',
      'personal-name',
      'look-alike',
      'characters-lost',
    ].flatMap((rule) => told(rule, linesOf(rules.get(rule) ?? []))),
    ...(systems.length === 0
      ? []
      : [{ code: 'coordinate-system-unknown', lines: linesOf(systems), params: {} }]),
    ...(kinds.length === 0
      ? []
      : [
          {
            code: 'kind-missing',
            lines: linesOf(kinds),
            params: { words: [...new Set(kinds.map(({ from }) => from))].join('\n') },
          },
        ]),
    ...told(
      'rows-held',
      held.map(({ line }) => line),
    ),
  ];
}

/** In a text file a separator too many or too few moves what follows it into other columns. */
function unevenLines({ name, rows }: RawSheet, { bottom, titles }: ListHead): number[] {
  if (name !== null) return [];
  return rows.flatMap((cells, at) => {
    const blank = cells.every(({ text }) => text.trim() === '');
    return at > bottom && !blank && cells.length !== titles.length ? [at + 1] : [];
  });
}

function told(code: string, lines: readonly number[]): Notice[] {
  return lines.length === 0 ? [] : [{ code, lines, params: {} }];
}
