import { langParts } from '#domain/text.ts';
import type { Lang } from '#tables/finding.ts';

type Child = Node | string | null;
type Attributes = Readonly<Record<string, string>>;

/** An element with attributes and children; texts become text nodes, never markup. */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const node = document.createElement(name);
  return fill(node, attributes, children);
}

/** The same for drawings. */
export function drawing<K extends keyof SVGElementTagNameMap>(
  name: K,
  attributes: Attributes = {},
  ...children: readonly Child[]
): SVGElementTagNameMap[K] {
  return fill(document.createElementNS('http://www.w3.org/2000/svg', name), attributes, children);
}

function fill<T extends Element>(node: T, attributes: Attributes, children: readonly Child[]): T {
  for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, value);
  node.append(...children.filter((child) => child !== null));
  return node;
}

/** A text whose parts in another language than the page's say so. */
export function words(text: string, lang: Lang): (Node | string)[] {
  return langParts(text, lang).map((part) =>
    part.lang === undefined ? part.text : element('span', { lang: part.lang }, part.text),
  );
}

/** The part of a tree that a selector names. Throws where it is missing. */
export function part<T extends Element>(root: Element, selector: string, type: new () => T): T {
  const found = root.querySelector(selector);
  if (found instanceof type) return found;
  throw new Error(`<${root.localName}> has no ${selector}`);
}
