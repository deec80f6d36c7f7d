import { button, element } from '#browser/nodes.ts';
import type { ShownChange } from '#components/desk/protocol.ts';
import type { DifferenceLine } from '#desk/difference-lines.ts';
import type { DeskText } from '#i18n/desk.ts';

const AT_ONCE = 100;

/** What an import would change, row by row. */
export function differenceList({ lines, counts }: ShownChange, t: DeskText): Node {
  if (lines.length === 0) return element('p', {}, t.same);
  const words = { '+': t.added, '~': t.changed, '−': t.removed } as const;
  const told = (['+', '~', '−'] as const).map((sign) => `${words[sign]} ${counts[sign]}`);
  const rest = counts['+'] + counts['~'] + counts['−'] - lines.length;
  const list = element('ol', 'rows changes');
  const more = button(t.more, add, 'plain');
  function add(): void {
    const shown = list.childElementCount;
    const next = lines.slice(shown, shown + AT_ONCE);
    list.append(...next.map((line) => item(line, words[line.sign], t)));
    more.hidden = list.childElementCount === lines.length;
  }
  add();
  const unseen = rest > 0 ? element('p', 'quiet', t.moreChanges(rest)) : null;
  return element('div', {}, element('p', 'counts', told.join('　')), list, more, unseen);
}

function item({ sign, key, name, cells }: DifferenceLine, word: string, t: DeskText): Node {
  const changes = cells.map(({ column, before, after }) =>
    element(
      'li',
      {},
      element('code', {}, column),
      ' ',
      element('del', {}, before === '' ? t.empty : before),
      ' → ',
      element('ins', {}, after === '' ? t.empty : after),
    ),
  );
  const mark = element('span', sign === '+' ? 'mark mild' : 'mark', word);
  const title = element('span', {}, mark, ' ', element('b', {}, name === '' ? key : name), ' ');
  if (name !== '') title.append(element('code', 'quiet', key));
  return element('li', {}, title, changes.length === 0 ? null : element('ul', 'quiet', ...changes));
}
