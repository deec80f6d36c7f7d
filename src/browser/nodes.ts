type Child = Node | string | null;
/** A class, or attributes by name. */
type About = string | Readonly<Record<string, string>>;

/** An element with a class or attributes, and children. Texts become text nodes, never markup. */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  about: About = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  return fill(document.createElement(name), about, children);
}

/** The same for drawings. */
export function drawing<K extends keyof SVGElementTagNameMap>(
  name: K,
  about: About = {},
  ...children: readonly Child[]
): SVGElementTagNameMap[K] {
  return fill(document.createElementNS('http://www.w3.org/2000/svg', name), about, children);
}

function fill<T extends Element>(node: T, about: About, children: readonly Child[]): T {
  const attributes = typeof about === 'string' ? { class: about } : about;
  for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, value);
  node.append(...children.filter((child) => child !== null));
  return node;
}

/** A button that does something; it is handed to what it does. */
export function button(
  label: string,
  act: (self: HTMLButtonElement) => void,
  className?: string,
): HTMLButtonElement {
  const node = element('button', className, label);
  node.type = 'button';
  node.addEventListener('click', () => act(node));
  return node;
}
