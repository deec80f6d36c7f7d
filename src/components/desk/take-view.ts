import { button, download, make } from '#components/desk/nodes.ts';
import type { ReadSummary } from '#components/desk/protocol.ts';
import type { DeskText } from '#i18n/desk.ts';
import type { TableName } from '#tables/index.ts';

/**
 * What an editor may take away: the clean file where nothing is wrong, and the findings. Where the
 * encoding was told from the content, the file waits until the editor has looked at the rows.
 */
export function takeNodes(
  { csv, encoding, findings, report }: ReadSummary,
  table: TableName,
  t: DeskText,
): Node[] {
  const nodes: Node[] = [];
  if (csv !== null) {
    const take = button(t.takeCsv, () => download(`${table}.csv`, csv, 'text/csv'), 'main');
    if (encoding !== null && encoding !== 'UTF-8') {
      const seen = make('input', '');
      seen.type = 'checkbox';
      take.disabled = true;
      seen.addEventListener('change', () => (take.disabled = !seen.checked));
      nodes.push(make('label', 'seen', seen, ` ${t.confirm}`));
    }
    nodes.push(take, make('p', 'quiet', t.whereTo(table)));
  }
  if (findings.length > 0) {
    const save = (): void => download(`${t.reportName}.csv`, report, 'text/csv');
    nodes.push(button(t.takeReport, save, 'plain'));
  }
  return nodes;
}
