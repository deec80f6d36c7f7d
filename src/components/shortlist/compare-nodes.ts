import { button, element } from '#browser/nodes.ts';
import { words } from '#browser/words.ts';
import type { RowWriter } from '#components/directory/row-nodes.ts';
import { comparedFacts } from '#directory/compare-rows.ts';
import type { ComparedCell } from '#directory/compare-rows.ts';
import type { DirectoryFile } from '#directory/directory-file.ts';
import type { Entry } from '#directory/entry.ts';
import { recordText } from '#domain/facility-text.ts';
import { comparePlacesText } from '#i18n/compare-places.ts';
import type { Lang } from '#tables/finding.ts';

type Content = readonly (Node | string)[];

/** Places side by side: one column a place, one row a fact. */
export function compareTable(
  entries: readonly Entry[],
  file: DirectoryFile,
  writer: RowWriter,
  lang: Lang,
  remove: (id: string) => void,
): HTMLElement {
  const t = comparePlacesText[lang];
  const unknown = (): Content => [element('span', { class: 'quiet' }, t.unknown)];
  const cellOf = (cell: ComparedCell): Content => {
    if (cell.known === 'yes') return words(cell.text, lang);
    return cell.known === 'no' ? unknown() : [element('span', { class: 'quiet' }, t.notAsked)];
  };
  const head = entries.map((entry) => {
    const away = button(t.remove, () => remove(entry.id));
    away.setAttribute('aria-label', t.removeOf(entry.name));
    return element('th', { scope: 'col' }, ...writer.link(entry), ' ', away);
  });
  const row = (title: string, cells: readonly Content[]): HTMLElement =>
    element(
      'tr',
      {},
      element('th', { scope: 'row' }, title.charAt(0).toUpperCase() + title.slice(1)),
      ...cells.map((content) => element('td', {}, ...content)),
    );
  const own: readonly (readonly [string, (entry: Entry) => Content])[] = [
    [t.kind, (entry) => [writer.nameOf('kinds', entry.kind)]],
    [t.place, (entry) => words(writer.placeOf(entry), lang)],
    [t.phone, (entry) => onlyNode(writer.phone(entry)) ?? unknown()],
    [t.state, (entry) => writer.stateOf(entry)],
  ];
  const table = element(
    'table',
    {},
    element('caption', { class: 'sr' }, t.caption(entries.length)),
    element('thead', {}, element('tr', {}, element('td', {}, t.fact), ...head)),
    element(
      'tbody',
      {},
      ...own.map(([title, of]) => row(title, entries.map(of))),
      ...comparedFacts(entries, file).map(({ title, cells }) => row(title, cells.map(cellOf))),
      row(
        t.record,
        entries.map((entry) => [recordText(entry.record, lang)]),
      ),
    ),
  );
  // More places than fit are scrolled through, by keys as well.
  const label = { role: 'region', 'aria-label': t.caption(entries.length), tabindex: '0' };
  return element('div', { class: 'side-by-side', ...label }, table);
}

const onlyNode = (node: Node | null): Content | null => (node === null ? null : [node]);
