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

/** Whether the key of a row says that it is of the overlay; what rests on such a row is invented as well. */
export const isDemoKey = (key: unknown): boolean =>
  typeof key === 'string' && key.startsWith('demo-');

const KEYS = ['facility_id', 'request_id'] as const;

/** Whether a row of whatever table is one of the overlay. */
export const isInvented = (row: Marked & Readonly<Record<string, unknown>>): boolean =>
  isExample(row) || KEYS.some((key) => isDemoKey(row[key]));

export const isReal = (row: Marked): boolean => !isExample(row);

/** Whether it takes nobody for now, though it has not closed for good. */
export const isSuspended = ({ status }: Marked): boolean => status === 'temporarily_closed';

/** Not known to have closed for good. */
export const isOpen = ({ status }: Marked): boolean => status !== 'closed';

/** What is counted as listed: real and open. */
export const isListed = (row: Marked): boolean => isReal(row) && isOpen(row);

/** Closed, for good or for now: that stands beside its name wherever it is shown. */
export const isShut = (row: Marked): boolean => !isOpen(row) || isSuspended(row);

/** Where somebody may be sent: real, and not known to be shut. */
export const isServing = (row: Marked): boolean => isReal(row) && !isShut(row);
