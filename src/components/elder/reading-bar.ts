import { pageLang } from '#browser/page.ts';
import styles from '#components/elder/reading-bar.css?url';
import { button, element } from '#browser/nodes.ts';
import { printButtons } from '#components/elder/print-buttons.ts';
import { readAloudButtons } from '#components/elder/read-aloud-buttons.ts';
import { readingRuler } from '#components/elder/ruler.ts';
import { readingText } from '#i18n/reading.ts';

/**
 * As an address, since a page would link the style sheets of all that it may import. Ends when they have come, or
 * will not come: a bar without them is still of use.
 */
let styled: Promise<void> | undefined;
function fetchStyles(): Promise<void> {
  return (styled ??= new Promise((resolve) => {
    const link = document.createElement('link');
    link.addEventListener('load', () => resolve());
    link.addEventListener('error', () => resolve());
    link.rel = 'stylesheet';
    link.href = styles;
    document.head.append(link);
  }));
}

let bar: HTMLElement | null = null;
let leave: () => void = () => undefined;

/** Shows the bar of reading tools at the foot of the window, or takes it away. */
export function toggleReadingBar(on: boolean): void {
  if (!on) {
    leave();
    bar?.remove();
    bar = null;
    return;
  }
  if (bar !== null) return;
  const t = readingText[pageLang()];
  const made = element('div', { class: 'reading-bar', role: 'region', 'aria-label': t.bar });
  bar = made;
  const said = element('span', { role: 'status', class: 'sr' });
  const reading = readAloudButtons(said, t);
  made.append(...reading.buttons, ...printButtons(t));
  const ruler = addRuler(made, t.ruler);
  made.append(said);
  const room = keepRoom(made);
  leave = () => {
    reading.leave();
    ruler();
    room();
  };
  // Its buttons are never seen, or hit, before they have their size.
  void fetchStyles().then(() => {
    if (bar === made) document.body.append(made);
  });
}

/** As much room below the page, and below what gets the focus, as the bar takes of the window. */
function keepRoom(of: HTMLElement): () => void {
  const root = document.documentElement;
  const observer = new ResizeObserver(() => {
    root.style.setProperty('--below', `${of.offsetHeight}px`);
  });
  observer.observe(of);
  return () => {
    observer.disconnect();
    root.style.removeProperty('--below');
  };
}

function addRuler(to: HTMLElement, name: string): () => void {
  const ruler = readingRuler();
  const toggle = button(name, () => {
    const on = toggle.getAttribute('aria-pressed') !== 'true';
    toggle.setAttribute('aria-pressed', String(on));
    ruler.toggle(on);
  });
  toggle.setAttribute('aria-pressed', 'false');
  to.append(toggle);
  return () => ruler.toggle(false);
}
