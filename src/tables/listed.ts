/** The columns that say what a row counts as; a table without them has neither examples nor closed rows. */
interface Marked {
  readonly record_status?: unknown;
  /** What an entry of the directory calls it. */
  readonly record?: unknown;
  readonly status?: unknown;
}

/** Invented for the demonstration: it counts as nothing and is marked wherever it is shown. */
export const isExample = ({ record_status: status, record = status }: Marked): boolean =>
  record === 'illustrative';

export const isReal = (row: Marked): boolean => !isExample(row);

/** Not known to have closed. */
export const isOpen = ({ status }: Marked): boolean => status !== 'closed';

/** What is counted as listed: real and open. */
export const isListed = (row: Marked): boolean => isReal(row) && isOpen(row);
