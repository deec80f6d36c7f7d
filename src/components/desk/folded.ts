import { element } from '#browser/nodes.ts';

/** What is folded away is drawn when it is first opened: it may be long. */
export function folded(title: string, draw: () => Node): HTMLDetailsElement {
  const node = element('details', {}, element('summary', {}, title));
  node.addEventListener('toggle', () => {
    if (node.open && node.childElementCount === 1) node.append(draw());
  });
  return node;
}
