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

/** Attributes of a component that are plain texts. */
export function textAttributes(node: ArticleNode): Record<string, string> {
  return Object.fromEntries(
    (node.attributes ?? []).flatMap(({ name, value }) =>
      name !== undefined && typeof value === 'string' ? [[name, value] as const] : [],
    ),
  );
}
