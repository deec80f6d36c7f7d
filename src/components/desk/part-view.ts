import { doubtsView } from '#components/desk/doubts-view.ts';
import { fillView } from '#components/desk/fill-view.ts';
import { findingsList } from '#components/desk/findings-view.ts';
import { mappingView } from '#components/desk/mapping-view.ts';
import { button, element } from '#browser/nodes.ts';
import type { ShownFinding, ShownPart } from '#components/desk/protocol.ts';
import type { DeskText } from '#i18n/desk.ts';
import type { listText } from '#i18n/intake.ts';
import type { Answers } from '#desk/intake/shape.ts';

/** What a part may ask of the desk. */
export interface PartActions {
  readonly answer: (part: ShownPart, answers: Partial<Answers>) => void;
  readonly remove: (part: ShownPart) => void;
  /** Gives where the columns go as a file. */
  readonly keep: (part: ShownPart) => void;
  readonly jump: (part: ShownPart, found: ShownFinding) => void;
  /** Whether what is filled in once was settled already. */
  readonly filled: (part: ShownPart) => boolean;
}

/** One sheet that is handed in: its columns, what is to be filled in, confirmed, answered, mended. */
export function partView(
  part: ShownPart,
  title: string,
  t: DeskText,
  words: (typeof listText)['zh'],
  { answer, remove, keep, jump, filled }: PartActions,
): HTMLElement {
  const { rows, encoding, findings, found, notices, hidden } = part;
  const facts = [
    encoding === null ? null : t.encoding(encoding),
    t.rowsOf(rows.all, rows.taken, rows.back),
  ];
  const out = button(t.removePart, () => remove(part), 'plain');
  out.setAttribute('aria-label', `${part.name}: ${t.removePart}`);
  const more = button(t.takeHidden(hidden), () => answer(part, { takeHidden: true }), 'plain');
  more.dataset['key'] = 'hidden';
  return element(
    'section',
    'part',
    element('h3', {}, t.part(part.name, title)),
    element('p', 'facts-line', facts.filter((text) => text !== null).join(' ')),
    ...mappingView(part, t, words, (columns) => answer(part, { columns })),
    ...fillView(part, filled(part), t, (fill) => answer(part, { fill })),
    ...doubtsView(part.doubts, t, (decision) => answer(part, decision)),
    findings.length === 0
      ? null
      : findingsList(findings, found.errors + found.warnings, t, (one) => jump(part, one)),
    notices.length === 0
      ? null
      : element(
          'details',
          'quiet notices',
          element('summary', {}, `${t.notices} ${notices.length}`),
          element('ul', {}, ...notices.map((text) => element('li', {}, text))),
        ),
    hidden === 0 ? null : more,
    part.columns.length === 0 ? null : button(t.takeMapping, () => keep(part), 'plain'),
    out,
  );
}
