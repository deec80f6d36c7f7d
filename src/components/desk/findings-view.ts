import { button, element } from '#browser/nodes.ts';
import type { ShownFinding } from '#components/desk/protocol.ts';
import type { DeskText } from '#i18n/desk.ts';

const AT_ONCE = 50;

/**
 * Lists findings; each leads to its cell.
 *
 * @param all how many there are, of which the first are given
 */
export function findingsList(
  findings: readonly ShownFinding[],
  all: number,
  t: DeskText,
  jump: (found: ShownFinding) => void,
): Node {
  const list = element('ol', 'rows found');
  const count = element('p', 'quiet');
  const more = button(t.more, add, 'plain');
  function add(): void {
    const shown = list.childElementCount;
    list.append(...findings.slice(shown, shown + AT_ONCE).map((found) => item(found, t, jump)));
    const now = list.childElementCount;
    count.textContent = t.shownOf(now, all) + (now === findings.length ? ` ${t.allInReport}` : '');
    count.hidden = now === all;
    more.hidden = now === findings.length;
  }
  add();
  return element('div', {}, element('p', 'quiet', t.findingHelp), list, count, more);
}

function item(found: ShownFinding, t: DeskText, jump: (found: ShownFinding) => void): Node {
  const weight = element(
    'span',
    found.error ? 'mark' : 'mark mild',
    found.error ? t.error : t.warning,
  );
  const place = [found.place, found.column]
    .filter((text) => text !== null && text !== '')
    .join(' ');
  const label = place === '' ? t.wholeFile : place;
  const where =
    found.row === null ? element('b', {}, label) : button(label, () => jump(found), 'jump');
  const value = found.value === null ? null : element('q', 'value', found.value);
  const why = element(
    'details',
    'quiet',
    element('summary', {}, t.why),
    element('p', {}, t.cause, found.cause),
    element('p', {}, t.remedy, found.remedy),
    element('p', {}, t.example, element('code', {}, found.example)),
  );
  return element('li', {}, weight, ' ', where, ' ', value, element('p', 'said', found.text), why);
}
