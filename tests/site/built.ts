import fs from 'node:fs';
import path from 'node:path';
import { DomUtils, ElementType, parseDocument } from 'htmlparser2';
import { once } from '#loaders/once.ts';
import type { BuiltEdition } from './build-editions.ts';

export type Document = ReturnType<typeof parseDocument>;
export type Element = ReturnType<typeof DomUtils.getElementsByTagName>[number];

/** An HTML file of a build, read and parsed when that is first asked for: many a test looks at few of all pages. */
export interface BuiltPage {
  /** File below the folder of the build, with slashes. */
  readonly file: string;
  /** Its address under the base path, such as `/ledger/en/map/`. */
  readonly pathname: string;
  readonly html: string;
  readonly document: Document;
}

/** Every file of a build, relative to its folder, with slashes. */
export function builtFiles({ root }: BuiltEdition): string[] {
  return fs
    .readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)))
    .map((file) => file.split(path.sep).join('/'))
    .toSorted();
}

export function readBuilt({ root }: BuiltEdition, file: string): string {
  return fs.readFileSync(path.join(root, file), 'utf8');
}

export function builtPages(built: BuiltEdition): BuiltPage[] {
  return builtFiles(built)
    .filter((file) => file.endsWith('.html'))
    .map((file) => readPage(built, file));
}

export function readPage(built: BuiltEdition, file: string): BuiltPage {
  const pathname = `${built.base}${file.replace(/(^|\/)index\.html$/, '$1')}`;
  const html = once(() => readBuilt(built, file));
  const document = once(() => parseDocument(html()));
  return {
    file,
    pathname,
    get html() {
      return html();
    },
    get document() {
      return document();
    },
  };
}

type Root = Document | Element;

/** The elements of these names (all elements where none is given) below a node, in order. */
export function elementsIn(root: Root, ...names: readonly string[]): Element[] {
  return DomUtils.findAll(
    (element) => names.length === 0 || names.includes(element.name),
    root.children,
  );
}

export function attribute(element: Element, name: string): string | undefined {
  return element.attribs[name];
}

export function hasClass(element: Element, name: string): boolean {
  return (attribute(element, 'class') ?? '').split(/\s+/).includes(name);
}

export function withClass(root: Root, name: string): Element[] {
  return elementsIn(root).filter((element) => hasClass(element, name));
}

/** The nearest element of these names that holds the element. */
export function closest(element: Element, ...names: readonly string[]): Element | null {
  for (let { parent } = element; parent !== null; { parent } = parent) {
    if ('name' in parent && names.includes(parent.name)) return parent;
  }
  return null;
}

/** The one element of a name. Throws where there is none, or more than one. */
export function only(root: Root, name: string): Element {
  const [first, ...others] = elementsIn(root, name);
  if (first !== undefined && others.length === 0) return first;
  throw new Error(`<${name}>: ${others.length + (first === undefined ? 0 : 1)} of them`);
}

const INLINE = new Set(
  'a abbr b bdi cite code data em i kbd mark q s small span strong sub sup time wbr'.split(' '),
);

/** The text of a page or a part of it as it is read, blocks on lines of their own. */
export function textOf(root: Root): string {
  const text = root.children.map((node) => {
    if (node.type === ElementType.Text) return node.data.replace(/\s+/g, ' ');
    if (node.type !== ElementType.Tag) return '';
    return INLINE.has(node.name) ? textOf(node) : `\n${textOf(node)}\n`;
  });
  return text.join('').replace(/ *\n\s*/g, '\n');
}

/** What a `<meta>` of this name says; undefined where there is none. */
export function metaOf({ document }: BuiltPage, name: string): string | undefined {
  const found = elementsIn(document, 'meta').filter((meta) => attribute(meta, 'name') === name);
  if (found.length > 1) throw new Error(`${found.length} <meta name="${name}">`);
  return found[0] === undefined ? undefined : attribute(found[0], 'content');
}
