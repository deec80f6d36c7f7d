import { fieldView, readFields } from '#components/desk/field-view.ts';
import { button, element } from '#browser/nodes.ts';
import type { ShownPart } from '#components/desk/protocol.ts';
import type { DeskText } from '#i18n/desk.ts';

/** What is filled in once for all rows of a list; proposed until the editor says so. */
export function fillView(
  { id, fill }: ShownPart,
  settled: boolean,
  t: DeskText,
  settle: (fill: Readonly<Record<string, string>>) => void,
): Node[] {
  if (fill.length === 0) return [];
  const fields = element(
    'div',
    'fields',
    ...fill.map((field) => fieldView(field, `${id}-fill`, t)),
  );
  const done = button(t.fillRight, () => settle(readFields(fields)), settled ? 'plain' : 'main');
  done.dataset['key'] = 'fill';
  const inner = [element('p', 'quiet', t.fillHelp), fields, done];
  if (!settled) return [element('h4', {}, t.fill), ...inner];
  return [element('details', {}, element('summary', {}, t.fill), ...inner)];
}
