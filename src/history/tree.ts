/**
 * A piece of a page as a value, so that the build and the browser draw a difference from the same
 * code. Texts are texts: whatever a cell holds, it is never read as markup.
 */
export type Tree = string | Element | readonly Tree[];

export interface Element {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Tree[];
}

type Attributes = Readonly<Record<string, string | undefined>>;

/** An element; attributes without a value are left out. */
export function h(tag: string, attributes: Attributes, ...children: readonly Tree[]): Element {
  const given = Object.entries(attributes).filter((pair): pair is [string, string] => {
    return pair[1] !== undefined;
  });
  return { tag, attributes: Object.fromEntries(given), children };
}

/** The tree as HTML. Elements without content are not among those that a difference is made of. */
export function toHtml(tree: Tree): string {
  if (typeof tree === 'string') return escapeHtml(tree);
  if (!('tag' in tree)) return tree.map(toHtml).join('');
  const attributes = Object.entries(tree.attributes).map(
    ([name, value]) => ` ${name}="${escapeHtml(value)}"`,
  );
  return `<${tree.tag}${attributes.join('')}>${toHtml(tree.children)}</${tree.tag}>`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}
