/** The parts of a parsed article that the checks look at; what the MDX parser returns has more. */
export interface ArticleNode {
  readonly type: string;
  readonly position?: { readonly start: ArticlePoint; readonly end: ArticlePoint } | undefined;
  readonly children?: readonly ArticleNode[];
  readonly value?: unknown;
  /** Name of an element or component; null for a fragment. */
  readonly name?: string | null;
  readonly attributes?: readonly ArticleAttribute[];
  readonly url?: string;
  readonly alt?: string | null;
  readonly title?: string | null;
  /** Of a heading, from 1. */
  readonly depth?: number;
}

export interface ArticlePoint {
  readonly line: number;
  readonly column: number;
}

export interface ArticleAttribute {
  readonly type: string;
  readonly name?: string;
  readonly value?: unknown;
}

/** Every node of a tree, parents before children. */
export function* walk(node: ArticleNode): Generator<ArticleNode> {
  yield node;
  for (const child of node.children ?? []) yield* walk(child);
}

/** A component that an article uses, with its attributes that are plain texts. */
export interface ArticleComponent {
  readonly name: string;
  readonly node: ArticleNode;
  readonly attributes: Readonly<Record<string, string>>;
}

/** The components of these names in an article, in the order of its text. */
export function componentsIn(tree: ArticleNode, ...names: readonly string[]): ArticleComponent[] {
  return [...walk(tree)].flatMap((node) => {
    const name = node.name ?? '';
    return names.includes(name) ? [{ name, node, attributes: textAttributes(node) }] : [];
  });
}

/** The words of a part of an article, without its marks. */
export function wordsOf(node: ArticleNode): string {
  return [...walk(node)].map(({ value }) => (typeof value === 'string' ? value : '')).join('');
}

/** How deep the parts of an article may lie in each other; lists of three levels take seven. */
const DEEPEST = 40;

/** The first node that lies deeper than any text needs; the bundler breaks down over such. */
export function tooDeep(tree: ArticleNode): ArticleNode | null {
  let level: readonly ArticleNode[] = [tree];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > DEEPEST) return level[0] ?? null;
    level = level.flatMap((node) => node.children ?? []);
  }
  return null;
}

/** Attributes of a component that are plain texts. */
export function textAttributes(node: ArticleNode): Record<string, string> {
  return Object.fromEntries(
    (node.attributes ?? []).flatMap(({ name, value }) =>
      name !== undefined && typeof value === 'string' ? [[name, value] as const] : [],
    ),
  );
}
