import { element } from '#browser/nodes.ts';
import type { Line } from '#domain/empty.ts';

/** The lines of an empty list as paragraphs; `home` is the address of the home page of the language. */
export function emptyNodes(lines: readonly Line[], home: string): HTMLElement {
  const paragraphs = lines.map((line) =>
    element(
      'p',
      {},
      ...line.map((part) => {
        if (typeof part === 'string') return part;
        const address = 'tel' in part ? `tel:${part.tel}` : home + part.path.slice(1);
        return element('a', { href: address }, part.text);
      }),
    ),
  );
  return element('div', { class: 'not-none' }, ...paragraphs);
}
