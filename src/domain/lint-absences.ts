import { absencesIn } from '#domain/absence.ts';
import { textAttributes, walk } from '#domain/article-tree.ts';
import type { ArticleNode } from '#domain/article-tree.ts';
import type { Dataset } from '#domain/dataset.ts';
import type { PlacedText } from '#domain/lint-numbers.ts';
import { searchFinder, soughtBy } from '#domain/searches.ts';
import { finding } from '#tables/finding.ts';
import type { Finding, Place } from '#tables/finding.ts';
import { nearest } from '#tables/nearest.ts';

/** What holds one statement, with the search that it rests on. */
const STATEMENTS = new Set(['paragraph', 'heading', 'tableCell', 'tableRow', 'listItem']);

/**
 * What an article says was not found, without the search behind it: in the same paragraph, row or
 * item as the words there must be a `<NotFound>`, and it must lead to a search. Title and summary
 * have no place for one.
 */
export function lintAbsences(
  tree: ArticleNode,
  matter: readonly PlacedText[],
  file: string,
  dataset: Dataset,
): Finding[] {
  const inMatter = matter.flatMap(({ text, line, column }) =>
    absencesIn(text).map(({ index, text: value }) =>
      finding({ file, line, at: column + index, value }, { code: 'absence-in-head' }),
    ),
  );
  return [...inMatter, ...bare(tree, file, false), ...lintCitations(tree, file, dataset)];
}

function bare(node: ArticleNode, file: string, cited: boolean): Finding[] {
  const here = cited || (STATEMENTS.has(node.type) && holdsCitation(node));
  if (!here && node.type === 'text' && typeof node.value === 'string') {
    const { line, column } = node.position?.start ?? { line: 1, column: 1 };
    const text = node.value;
    return absencesIn(text).map(({ index, text: value }) => {
      const before = text.slice(0, index).split('\n');
      const at = (before.at(-1)?.length ?? 0) + (before.length === 1 ? column : 1);
      const place = { file, line: line + before.length - 1, at, value };
      return finding(place, { code: 'absence-bare' });
    });
  }
  return (node.children ?? []).flatMap((child) => bare(child, file, here));
}

const isCitation = (node: ArticleNode): boolean => node.name === 'NotFound';

/** A paragraph that holds a citation of its own; a list item's other paragraphs do not count. */
function holdsCitation(node: ArticleNode): boolean {
  return (node.children ?? []).some(
    (child) => isCitation(child) || (!STATEMENTS.has(child.type) && holdsCitation(child)),
  );
}

/** Every `<NotFound>` leads to a search that was made. */
function lintCitations(tree: ArticleNode, file: string, dataset: Dataset): Finding[] {
  const searches = dataset.searches.map((row) => row.value);
  const ids = searches.map((search) => search.search_id);
  const searchFor = searchFinder(
    searches,
    dataset.townships.map((row) => row.value.name_zh),
  );
  const kinds = dataset.facility_kinds.map((row) => row.value);
  return [...walk(tree)].filter(isCitation).flatMap((node) => {
    const { for: wanted, search } = textAttributes(node);
    const { line, column } = node.position?.start ?? { line: 1, column: 1 };
    const place: Place = { file, line, at: column, value: search ?? wanted ?? '<NotFound>' };
    if (search !== undefined) {
      if (ids.includes(search)) return [];
      const near = nearest(search, ids);
      const params = { hint: near === undefined ? '' : `→ ${near} ` };
      return [finding(place, { code: 'absence-search', params })];
    }
    const sought = wanted === undefined ? null : soughtBy(wanted, kinds);
    if (sought === null)
      return wanted === undefined ? [finding(place, { code: 'absence-bare' })] : [];
    return searchFor(sought) === null
      ? [finding(place, { code: 'absence-search', params: { hint: '' } })]
      : [];
  });
}
