import { textAttributes, walk } from '#domain/article-tree.ts';
import type { ArticleNode } from '#domain/article-tree.ts';
import type { PlacedText } from '#domain/lint-numbers.ts';
import { finding } from '#tables/finding.ts';
import type { Finding } from '#tables/finding.ts';
import { nearest } from '#tables/nearest.ts';

/** What must be said of each photo. */
const NEEDED = ['src', 'alt', 'credit', 'licence', 'people'] as const;
/** Nobody can be recognised; they have agreed; it was in public, as an event is. */
const PEOPLE = ['none', 'agreed', 'public'];

/**
 * Photos of an article: the file is there, and it is said what it shows, who took it, on what terms,
 * and that the people in it have agreed. The photo for lists is one of them.
 *
 * @param names photos beside the article
 */
export function lintPhotos(
  tree: ArticleNode,
  matter: Readonly<Record<string, unknown>>,
  file: string,
  names: readonly string[],
): Finding[] {
  const shown = [...walk(tree)].filter(({ name }) => name === 'Photo');
  const used = shown.map((node) => textAttributes(node)['src'] ?? '');
  const { photo: lead } = matter;
  const atHead =
    typeof lead === 'string' && !used.includes(lead)
      ? [finding({ file, column: 'photo', value: lead }, { code: 'photo-lead' })]
      : [];
  return [...shown.flatMap((node) => photoFindings(node, file, names)), ...atHead];
}

/** What is written of photos, which is shown as it is typed. */
export function photoTexts(tree: ArticleNode): PlacedText[] {
  return [...walk(tree)]
    .filter(({ name }) => name === 'Photo')
    .flatMap((node) => {
      const { line, column } = node.position?.start ?? { line: 1, column: 1 };
      const { alt = '', caption = '', credit = '' } = textAttributes(node);
      return [alt, caption, credit].map((text) => ({ text, line, column }));
    });
}

function photoFindings(node: ArticleNode, file: string, names: readonly string[]): Finding[] {
  const { line, column } = node.position?.start ?? { line: 1, column: 1 };
  const attributes = textAttributes(node);
  const { src = '', people = '' } = attributes;
  const at = { file, line, at: column, value: src };
  const missing = NEEDED.filter((name) => (attributes[name] ?? '').trim() === '');
  if (missing.length > 0) {
    return [finding(at, { code: 'photo-incomplete', params: { missing: missing.join(', ') } })];
  }
  const near = nearest(src, names);
  const hint = near === undefined ? '' : `→ ${near} `;
  return [
    ...(names.includes(src) ? [] : [finding(at, { code: 'photo-missing', params: { hint } })]),
    ...(PEOPLE.includes(people)
      ? []
      : [finding({ ...at, value: people }, { code: 'photo-people' })]),
  ];
}
