import type { Dataset } from '#domain/dataset.ts';
import type { FigureBook } from '#domain/figure-book.ts';

/** Tables that passed all checks, and the figures that were worked out for these. */
export interface Checked {
  readonly dataset: Dataset;
  readonly book: FigureBook;
}

/** On the process, since the pages are bundled apart from the script that builds them. */
const KEY = Symbol.for('checked tables');
const kept = globalThis as unknown as Record<symbol, Checked | undefined>;

/** Keeps what this process has checked, articles included, and says that nothing changes it now. */
export function keepChecked(checked: Checked): void {
  kept[KEY] = checked;
}

/** What was kept: the pages need not read and check the same files once more. */
export const checkedData = (): Checked | undefined => kept[KEY];
