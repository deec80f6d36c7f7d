/** What the page looks like at the moment, as a chart needs it: colours and sizes of its CSS. */
export interface ChartTheme {
  readonly paper: string;
  readonly ink: string;
  readonly soft: string;
  readonly rule: string;
  readonly bar: string;
  readonly second: string;
  readonly rest: string;
  readonly accent: string;
  readonly font: string;
  /** Size of labels in CSS pixels; it follows the page, larger type included. */
  readonly size: number;
}

const QUERIES = ['(prefers-color-scheme: dark)', '(forced-colors: active)'];

/** Reads the theme where an element stands. */
export function readTheme(element: Element): ChartTheme {
  const style = getComputedStyle(element);
  const token = (name: string): string => style.getPropertyValue(name).trim();
  return {
    paper: token('--paper'),
    ink: token('--ink'),
    soft: token('--soft'),
    rule: token('--rule'),
    bar: token('--bar'),
    second: token('--bar-second'),
    rest: token('--bar-rest'),
    accent: token('--accent'),
    font: style.fontFamily,
    size: parseFloat(style.fontSize),
  };
}

/**
 * Calls back whenever the theme may have changed: the system's colours, or an attribute of the root
 * element, by which the page switches its own modes. Returns what stops it.
 */
export function watchTheme(changed: () => void): () => void {
  const lists = QUERIES.map((query) => matchMedia(query));
  for (const list of lists) list.addEventListener('change', changed);
  const observer = new MutationObserver(changed);
  observer.observe(document.documentElement, { attributes: true });
  return () => {
    for (const list of lists) list.removeEventListener('change', changed);
    observer.disconnect();
  };
}
