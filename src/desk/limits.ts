/**
 * How much the desk takes in. A table of this site has a few thousand rows; what lies far beyond
 * is a mistake or made to do harm, and is refused before memory is spent on it.
 */
export const limits = {
  /** Bytes of a file as it stands on disk. */
  fileBytes: 30 * 1024 * 1024,
  /** Bytes of everything that is unpacked from a workbook. */
  unpackedBytes: 160 * 1024 * 1024,
  /** Parts of a workbook. */
  parts: 2_000,
  /** Sheets of a workbook. */
  sheets: 500,
  /** Rows of one sheet. */
  rows: 60_000,
  /** Cells of one sheet, empty ones in its rectangle included. */
  cells: 3_000_000,
  /** Different texts of a workbook. */
  strings: 400_000,
  /** Cell formats of a workbook; Excel itself keeps at most 65,490. */
  formats: 66_000,
  /** Merged ranges of a workbook. */
  merges: 20_000,
  /** Elements of a workbook beside cells and their values: links, rules, styles. */
  elements: 1_500_000,
  /** Characters of a cell, as Excel has it. */
  characters: 32_767,
  /** Milliseconds that the reading of a workbook may take. */
  readingMs: 15_000,
  /** Bytes of memory that the process in which a workbook is read may take. */
  readingBytes: 512 * 1024 * 1024,
} as const;

/** A number of bytes in words, such as `30 MB`. */
export function megabytes(bytes: number): string {
  return `${Math.ceil(bytes / 1024 / 1024)} MB`;
}
