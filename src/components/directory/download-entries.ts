import { download } from '#browser/download.ts';
import type { RowWriter } from '#components/directory/row-nodes.ts';
import { entriesCsv, fileNameOf } from '#directory/entries-csv.ts';
import type { DirectoryFile } from '#directory/directory-file.ts';
import type { Entry } from '#directory/entry.ts';
import type { Filter } from '#directory/filter.ts';

/** Hands the entries to the reader as a file for Excel and WPS. */
export function downloadEntries(
  entries: readonly Entry[],
  file: DirectoryFile,
  filter: Filter,
  writer: RowWriter,
): void {
  const text = entriesCsv(
    entries,
    file,
    (entry) => new URL(writer.addressOf(entry), location.href).href,
    writer.lang,
  );
  download(fileNameOf(entries, file, filter, writer.lang), text, 'text/csv;charset=utf-8');
}
