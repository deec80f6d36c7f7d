import fc from 'fast-check';
import type { Snapshot } from '#history/snapshot.ts';

/** Cells of every awkward kind, few enough that values meet again. */
const cells = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom('', '0', '1', '甲', '乙', 'yes') },
  fc.constantFrom('"', ',', '两\n行', "'=1+1", '他说"好"', ' ', '\t'),
  fc.string({ maxLength: 4 }).map((text) => text.replaceAll('\r', '')),
);

const names = ['id', 'name', 'beds', 'note', 'place', 'kind'] as const;

/** A random table; its keys may repeat, as they may in an old version. */
export const snapshots: fc.Arbitrary<Snapshot> = fc
  .subarray([...names], { minLength: 2 })
  .chain((columns) =>
    fc
      .array(fc.tuple(...columns.map((name) => (name === 'id' ? ids : cells))), { maxLength: 12 })
      .map((rows) => ({ columns, rows })),
  );
const ids = fc.oneof(
  { weight: 9, arbitrary: fc.integer({ min: 0, max: 400 }).map((number) => `r${number}`) },
  fc.constantFrom('', 'r1'),
);

type Edit = (table: Snapshot) => Snapshot;

const setCell = fc.tuple(fc.nat(), fc.nat(), cells).map(([row, column, text]): Edit => (table) => ({
  ...table,
  rows: table.rows.map((cellsOf, at) =>
    at === row % table.rows.length
      ? cellsOf.map((cell, index) => (index === column % table.columns.length ? text : cell))
      : cellsOf,
  ),
}));
const addRow = fc
  .tuple(fc.nat(), ids, fc.array(cells, { minLength: 6, maxLength: 6 }))
  .map(([at, id, texts]): Edit => (table) => ({
    ...table,
    rows: table.rows.toSpliced(
      at % (table.rows.length + 1),
      0,
      table.columns.map((name, index) => (name === 'id' ? id : (texts[index] ?? ''))),
    ),
  }));
const dropRow = fc.nat().map((at): Edit => (table) => ({
  ...table,
  rows: table.rows.filter((_, index) => index !== at % table.rows.length),
}));
const reorder = fc.nat().map((by): Edit => ({ columns, rows }) => {
  const at = rows.length === 0 ? 0 : by % rows.length;
  return { columns, rows: [...rows.slice(at), ...rows.slice(0, at)].toReversed() };
});
const renameColumn = fc.nat().map((at): Edit => ({ columns, rows }) => ({
  columns: columns.map((name, index) =>
    index === at % columns.length ? `${name}_${columns.length}${at % 7}` : name,
  ),
  rows,
}));
const addColumn = fc.tuple(fc.nat(), cells).map(([at, text]): Edit => ({ columns, rows }) => {
  if (columns.includes('extra')) return { columns, rows };
  const place = at % (columns.length + 1);
  return {
    columns: columns.toSpliced(place, 0, 'extra'),
    rows: rows.map((row) => row.toSpliced(place, 0, text)),
  };
});
const dropColumn = fc.nat().map((at): Edit => ({ columns, rows }) => {
  const place = at % columns.length;
  if (columns.length < 2) return { columns, rows };
  return { columns: columns.toSpliced(place, 1), rows: rows.map((row) => row.toSpliced(place, 1)) };
});
const moveColumn = fc.constant<Edit>(({ columns, rows }) => ({
  columns: columns.toReversed(),
  rows: rows.map((row) => row.toReversed()),
}));

/** A table, and what some edits made of it; at times another table altogether. */
export const versions: fc.Arbitrary<readonly [Snapshot, Snapshot]> = fc.oneof(
  {
    weight: 9,
    arbitrary: fc
      .tuple(
        snapshots,
        fc.array(
          fc.oneof(
            setCell,
            addRow,
            dropRow,
            reorder,
            renameColumn,
            addColumn,
            dropColumn,
            moveColumn,
          ),
          { maxLength: 6 },
        ),
      )
      .map(([table, edits]) => [table, edits.reduce((made, edit) => edit(made), table)] as const),
  },
  fc.tuple(snapshots, snapshots),
);
