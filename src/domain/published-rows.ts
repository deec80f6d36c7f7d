/** A row as it last stood in a published version of its table, by the columns' names. */
export type PublishedRow = Readonly<Record<string, string>>;

/** What the history of a table tells. */
export interface PublishedRows {
  /** The file as an editor would type it, such as `data/facilities.csv`. */
  readonly file: string;
  /** Rows by key, as `rowKey` writes it; each as it last stood. */
  readonly rows: ReadonlyMap<string, PublishedRow>;
  /** False where the history is cut short or cannot be read. */
  readonly whole: boolean;
}

/** The same by table; a table that has no history is left out. */
export type PublishedTables = ReadonlyMap<string, PublishedRows>;
