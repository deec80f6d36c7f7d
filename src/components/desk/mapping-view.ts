import { button, element } from '#browser/nodes.ts';
import type { ShownColumn, ShownPart } from '#components/desk/protocol.ts';
import type { DeskText } from '#i18n/desk.ts';
import type { listText } from '#i18n/intake.ts';

/** By the key of a source column: the columns of the table it fills, none to leave it out. */
export type Columns = Readonly<Record<string, readonly string[]>>;

/** Where each column of a sheet goes: what is proposed, to be confirmed or changed. */
export function mappingView(
  part: ShownPart,
  t: DeskText,
  words: (typeof listText)['zh'],
  settle: (columns: Columns) => void,
): Node[] {
  const { columns, missing } = part;
  if (columns.length === 0) return [];
  const open = columns.filter((column) => column.open);
  const placed = columns.filter(({ to }) => to.length > 0);
  const aside = columns.filter(({ to }) => to.length === 0);
  const draw = (column: ShownColumn): Node => columnItem(column, part, t, words, settle);
  const right = button(
    t.columnsRight(open.length),
    () => settle(Object.fromEntries(open.map(({ key, to }) => [key, to]))),
    'main',
  );
  right.dataset['key'] = 'columns-right';
  const list = element('ol', 'rows columns', ...placed.map(draw));
  const settled = element('details', {}, element('summary', {}, t.columns), list);
  const out = element(
    'details',
    'quiet',
    element('summary', {}, t.setAsideColumns(aside.length)),
    element('ol', 'rows columns', ...aside.map(draw)),
  );
  return [
    ...(open.length > 0
      ? [element('h4', {}, t.columns), element('p', 'quiet', t.columnsHelp), list, right]
      : [settled]),
    ...(aside.length > 0 ? [out] : []),
    ...(missing.length > 0 ? [element('p', 'gap', t.missing(missing))] : []),
  ];
}

function columnItem(
  column: ShownColumn,
  part: ShownPart,
  t: DeskText,
  words: (typeof listText)['zh'],
  settle: (columns: Columns) => void,
): Node {
  const { key, letters, title, samples, to, open } = column;
  const name = title === '' ? t.untitled(letters) : title;
  const select = targetChoice(column, part, t, words, name);
  select.addEventListener('change', () => {
    const value = select.value;
    settle({ [key]: value === '' ? [] : value.split(' ') });
  });
  const confirm = button(t.columnRight, () => settle({ [key]: to }), 'plain');
  confirm.setAttribute('aria-label', `${name}: ${t.columnRight}`);
  confirm.dataset['key'] = `column-${key}`;
  const shown = samples.map((sample) => element('q', 'value', sample));
  return element(
    'li',
    open ? 'open' : '',
    element('span', {}, element('b', {}, name), ' ', ...shown),
    element('span', 'choose', select, open ? confirm : null),
  );
}

/** Likely columns first, then all of the table; leaving it out says why. */
function targetChoice(
  { key, to, why, alternatives }: ShownColumn,
  { targets }: ShownPart,
  t: DeskText,
  words: (typeof listText)['zh'],
  name: string,
): HTMLSelectElement {
  const label = (value: string): string =>
    value
      .split(' ')
      .map((one) => targets.find((target) => target.value === one)?.label ?? one)
      .join(' + ');
  const likely = [...(to.length > 0 ? [to.join(' ')] : []), ...alternatives].filter(
    (value) => value !== 'set aside',
  );
  const select = element('select', {});
  select.setAttribute('aria-label', t.columnOf(name));
  select.dataset['key'] = `target-${key}`;
  const group = (text: string, options: readonly HTMLOptionElement[]): HTMLOptGroupElement => {
    const node = element('optgroup', {}, ...options);
    node.label = text;
    return node;
  };
  const out = new Option(why === null ? t.leaveOut : t.leaveOutWhy(words.why[why] ?? why), '');
  select.append(
    ...(likely.length > 0
      ? [
          group(
            t.likely,
            likely.map((value) => new Option(label(value), value)),
          ),
        ]
      : []),
    out,
    group(
      t.all,
      targets
        .filter(({ value }) => !likely.includes(value))
        .map((target) => new Option(target.label, target.value)),
    ),
  );
  select.value = to.join(' ');
  return select;
}
