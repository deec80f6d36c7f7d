/**
 * Draws anew and leaves the focus where it was: on the control of the same key, or on the one that
 * took its place, so that a keyboard goes on from there.
 */
export function keepFocus(root: HTMLElement, draw: () => void): void {
  const keyed = (): HTMLElement[] => [...root.querySelectorAll<HTMLElement>('[data-key]')];
  const active = document.activeElement;
  const before = keyed();
  const at = before.findIndex((node) => node === active);
  const key = before[at]?.dataset['key'];
  const opened = [...root.querySelectorAll('details')].map(({ open }) => open);
  draw();
  if (at < 0) return;
  const details = [...root.querySelectorAll('details')];
  if (details.length === opened.length) {
    details.forEach((node, index) => {
      node.open = opened[index] === true;
      // What is folded is drawn when it opens, and the browser would tell that later.
      if (node.open) node.dispatchEvent(new Event('toggle'));
    });
  }
  const after = keyed();
  const same = after.find((node) => node.dataset['key'] === key);
  const next = same ?? after[Math.min(at, after.length - 1)] ?? root;
  if (next === root) root.tabIndex = -1;
  next.focus({ preventScroll: next !== root && same !== undefined });
}
