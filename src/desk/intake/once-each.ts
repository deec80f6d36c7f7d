import type { RawCell } from '#desk/sheet.ts';

/** Reads cells that are alike once: the rows of a list say the same again and again. */
export function onceEach<T>(read: (cell: RawCell) => T): (cell: RawCell) => T {
  const known = new Map<string, T>();
  return (cell) => {
    const { kind, text, format = '', formula = false } = cell;
    const key = `${kind} ${String(formula)} ${format}\n${text}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const now = read(cell);
    known.set(key, now);
    return now;
  };
}
