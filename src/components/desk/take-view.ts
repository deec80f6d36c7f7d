import { button, element } from '#browser/nodes.ts';
import type { SessionSummary, Taking } from '#components/desk/protocol.ts';
import type { DeskText } from '#i18n/desk.ts';

/** Where an editor goes with what was taken away. */
export interface Ways {
  readonly upload: string;
  readonly reviewers: string;
}

/**
 * What an editor may take away: the rows that may go as one package, those that may not, and the
 * findings. Where an encoding was told from the content, the package waits until the editor has
 * looked at the rows.
 */
export function takeNodes(
  { parts, changes, findings }: SessionSummary,
  ways: Ways,
  t: DeskText,
  take: (what: Taking, part: string | null) => void,
): Node[] {
  const nodes: Node[] = [];
  const lines = (changes ?? []).reduce(
    (sum, { counts }) => sum + counts['+'] + counts['~'] + counts['−'],
    0,
  );
  const back = parts.reduce((sum, { rows }) => sum + rows.back, 0);
  if (lines > 0) {
    const go = button(t.takePackage(lines), () => take('package', null), 'main');
    if (parts.some(({ encoding }) => encoding !== null && encoding !== 'UTF-8')) {
      const seen = element('input', {});
      seen.type = 'checkbox';
      go.disabled = true;
      seen.addEventListener('change', () => (go.disabled = !seen.checked));
      nodes.push(element('label', 'seen', seen, ` ${t.confirm}`));
    }
    nodes.push(go, element('p', {}, t.whereTo, ' ', t.merger(ways.reviewers)));
    if (ways.upload !== '') {
      const link = element('a', {}, t.toUpload);
      link.href = ways.upload;
      nodes.push(element('p', {}, link));
    }
  }
  if (back > 0) nodes.push(button(t.takeReturned(back), () => take('returned', null), 'plain'));
  if (findings.length + parts.reduce((sum, part) => sum + part.findings.length, 0) > 0) {
    nodes.push(button(t.takeReport, () => take('report', null), 'plain'));
  }
  return nodes;
}
