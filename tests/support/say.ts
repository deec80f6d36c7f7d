import { violationOf } from '#tables/column.ts';
import { finding, formatFinding } from '#tables/finding.ts';
import type { Lang } from '#tables/finding.ts';
import type { AnyColumn } from '#tables/table.ts';

/** What an editor is told about a cell: the finding's text behind the place, or null if it is fine. */
export function say(column: AnyColumn, cell: string, lang: Lang = 'zh'): string | null {
  const result = column.schema.safeParse(cell);
  if (result.success) return null;
  const lines = result.error.issues.map((issue) =>
    formatFinding(finding({ file: 'f' }, violationOf(issue)), lang).replace(/^f: /, ''),
  );
  return lines.join('\n');
}

export const docs = { title: { zh: '列', en: 'Column' }, description: { zh: '说明', en: 'Text' } };
