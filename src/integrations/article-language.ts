import type { Element, Root } from 'hast';
import type { VFile } from 'vfile';
import { toString } from 'hast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import { langParts } from '#domain/text.ts';

/** Where what is written stays as it is, or says its language already. */
const isKept = ({ tagName, properties }: Element): boolean =>
  tagName === 'code' || Object.hasOwn(properties, 'lang');

/**
 * Chinese words in an English article say that they are Chinese, so that a voice reads them as such
 * and editors need not think of it.
 */
export function markChinese() {
  return (tree: Root, file: VFile): void => {
    if (!file.path.endsWith('.en.mdx')) return;
    visit(tree, 'text', (node, index, parent) => {
      if (parent === undefined || index === undefined) return;
      if (parent.type === 'element' && isKept(parent)) return;
      const parts = langParts(node.value, 'en');
      if (parts.every(({ lang }) => lang === undefined)) return;
      const marked = parts.map(({ text, lang }) => {
        const value = { type: 'text' as const, value: text };
        if (lang === undefined) return value;
        const properties = { lang };
        return { type: 'element' as const, tagName: 'span', properties, children: [value] };
      });
      parent.children.splice(index, 1, ...marked);
      return [SKIP, index + marked.length];
    });
  };
}

const FOOTNOTES = {
  zh: { heading: '注释', back: (note: string) => `回到正文中的注${note}` },
  en: { heading: 'Notes', back: (note: string) => `Back to note ${note} in the text` },
};

/** The list of footnotes is headed, and leads back, in the language of the article. */
export function wordFootnotes() {
  return (tree: Root, file: VFile): void => {
    const words = FOOTNOTES[file.path.endsWith('.en.mdx') ? 'en' : 'zh'];
    visit(tree, 'element', ({ properties, children }) => {
      if (properties.id === 'footnote-label') {
        children.splice(0, children.length, { type: 'text', value: words.heading });
      }
      if (properties['dataFootnoteBackref'] === undefined) return;
      const note = /[\d-]+$/.exec(String(properties.ariaLabel))?.[0] ?? '';
      properties.ariaLabel = words.back(note);
    });
  };
}

const TABLE = { zh: '表格', en: 'Table' };

/** A table that an author typed is named by the heading above it, and its heads say of what they are. */
export function nameTables() {
  return (tree: Root, file: VFile): void => {
    let heading = TABLE[file.path.endsWith('.en.mdx') ? 'en' : 'zh'];
    visit(tree, 'element', (node) => {
      if (/^h[2-6]$/.test(node.tagName)) heading = toString(node);
      if (node.tagName === 'th') node.properties.scope = 'col';
      if (node.tagName !== 'table') return;
      node.children.unshift({
        type: 'element',
        tagName: 'caption',
        properties: { className: ['sr'] },
        children: [{ type: 'text', value: heading }],
      });
    });
  };
}
