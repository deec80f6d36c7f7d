/** The evidence of a figure, opened in place; fetched when a reader first asks for it. */
import { button, element } from '#browser/nodes.ts';
import { pageLang } from '#browser/page.ts';
import styles from '#components/evidence-dialog.css?url';

const [CLOSE, MORE] = pageLang() === 'en' ? ['Close', 'See details'] : ['关闭', '看详细'];

/** Opens it; rejects where it cannot be had. */
export async function openEvidence(marker: HTMLAnchorElement): Promise<void> {
  const response = await fetch(marker.pathname);
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  const found = page.getElementById(marker.hash.slice(1));
  const name = page.querySelector('h1')?.textContent;
  if (!response.ok || found === null || name === undefined) throw new Error('No evidence');
  await fetchStyles();
  show(marker, name, entryOf(found));
}

/** By address, and once: a page would link the style sheets of all that it may import. */
function fetchStyles(): Promise<void> {
  if (document.querySelector(`link[href="${styles}"]`) !== null) return Promise.resolve();
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = styles;
  return new Promise((resolve) => {
    // A dialog without its look can be read as well.
    link.onload = link.onerror = () => resolve();
    document.head.append(link);
  });
}

/** The entry of a figure; of one that is told together with others, with its own line alone. */
function entryOf(found: Element): Element {
  // The evidence of all figures is folded as well.
  const list = found.closest('li details');
  const entry = list?.parentElement;
  if (!list || !entry) return found;
  const line = found.ownerDocument.createElement('p');
  line.append(...found.childNodes);
  list.replaceWith(line);
  return entry;
}

/** The figure that a marker belongs to, where it does not directly follow its number. */
function figureOf({ dataset, previousElementSibling: before }: HTMLAnchorElement): string | null {
  const apart = dataset['evidence'] ?? '';
  if (apart !== '') return apart;
  return before instanceof HTMLDataElement ? before.textContent : null;
}

/**
 * @param name name of the indicator
 * @param entry what its page says of the figure
 */
function show(marker: HTMLAnchorElement, name: string, entry: Element): void {
  const title = element('h2', { id: 'evidence-title' }, name.trim());
  const body = element(
    'div',
    {},
    ...Array.from(entry.childNodes, (node) => document.importNode(node, true)),
  );
  // Its ids are those of the page that it was taken from.
  for (const named of body.querySelectorAll('[id]')) named.removeAttribute('id');
  // An entry may be about many figures; the marker is about one.
  const value = body.querySelector('strong');
  if (value !== null) value.textContent = figureOf(marker) ?? value.textContent;
  const more = element('a', { href: marker.href }, MORE);
  const close = button(CLOSE, () => dialog.close());
  const dialog = element(
    'dialog',
    { class: 'evidence', 'aria-labelledby': title.id },
    title,
    body,
    element('p', 'actions', more, close),
  );
  // Closing gives the focus back to the marker by itself; the element is then of no more use.
  dialog.addEventListener('close', () => {
    dialog.remove();
  });
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close();
  });
  document.body.append(dialog);
  dialog.showModal();
}
