import { locate } from '#desk/desk-finding.ts';
import type { OpenedList } from '#desk/intake/open-list.ts';
import type { TakenList } from '#desk/intake/shape.ts';
import type { ReadFile } from '#desk/read-file.ts';
import type { AnyRow } from '#desk/read-sheet.ts';
import { checkRow } from '#tables/parse-table.ts';
import type { Located, Table } from '#tables/table.ts';

/**
 * The rows of a list that can be taken now: nothing required is missing, every proposal is settled,
 * and the table's own checks pass. They are planned like the rows of any other file.
 */
export function readyRows(
  list: TakenList,
  opened: OpenedList,
  table: Table,
): Pick<ReadFile, 'sheet' | 'header' | 'rows' | 'findings'> {
  const { file } = opened;
  const names: (string | null)[] = [];
  for (const { at, to } of list.mapping) names[at] = to[0] ?? null;
  const header = {
    row: (list.headLines.at(-1) ?? 1) - 1,
    names: Array.from(names, (name) => name ?? null),
  };
  // Rows of a list are counted as a spreadsheet counts them, of a text file too.
  const sheet = opened.sheet && {
    ...opened.sheet,
    lines: opened.sheet.rows.map((_, at) => at + 1),
  };
  const rows: Located<AnyRow>[] = [];
  const findings = list.rows.flatMap(({ line, cells, missing, open }) => {
    if (missing.length > 0 || open > 0) return [];
    const checked = checkRow(table, cells, { file, line });
    if (checked.row !== null) rows.push({ file, line, value: checked.row });
    if (sheet === null) return [];
    return checked.findings.map((found) => locate(found, { sheet, file, header }));
  });
  return { sheet, header, rows, findings };
}
