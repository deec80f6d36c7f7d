import { dropInvisible, foldText } from '#search/fold.ts';
import type { FoldMap } from '#domain/fold-forms.ts';
import { hasHan } from '#search/han.ts';

/** Longest query in characters. The form shows the reader what was cut off. */
export const longestQuery = 100;

const blank = /[\s\p{Cc}]+/gu;
const token =
  /\p{N}+(?:-\p{N}+)+(?![\p{L}\p{M}])|(?:\p{N}+(?:[.,]\p{N}+)*|[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*)+/gu;
const hyphenated = /^\p{N}+(?:-\p{N}+)+$/u;

/**
 * `phrase`: a run with Han characters, found wherever these characters follow each other.
 * `number`: found whole, so that 56 does not find 2.56; a long one also by a part of it.
 * `word`: found by its stem or its beginning.
 */
export type PartKind = 'phrase' | 'number' | 'word';

/** One thing that every result must contain. */
export interface QueryPart {
  readonly kind: PartKind;
  /** Folded as the index is; a number without hyphens and thousands signs. */
  readonly text: string;
}

/** One spelling of what the reader typed: full-width forms, odd spaces and invisible signs go. */
export function normaliseQuery(input: string): string {
  const text = dropInvisible(input).normalize('NFKC').replace(blank, ' ').trim();
  return [...text].slice(0, longestQuery).join('').trim();
}

/** A query in quotation marks: it is to be found just so, and nothing like it. */
export const isQuoted = (query: string): boolean => /^["“”].*["“”]$/u.test(query);

/** The kind of part that a text is. */
export function partOf(text: string): QueryPart {
  if (hasHan(text)) return { kind: 'phrase', text };
  return { kind: /\p{L}/u.test(text) ? 'word' : 'number', text };
}

function textsOf(found: string): readonly string[] {
  if (hyphenated.test(found)) return [found.replaceAll('-', '')];
  return hasHan(found) ? found.split(/['’-]/).filter((piece) => piece !== '') : [found];
}

/** The parts of a normalised query, each once, in the order written. Empty where nothing is a word. */
export function partsOf(query: string, map: FoldMap): readonly QueryPart[] {
  const tokens = foldText(query, map).match(token) ?? [];
  return [...new Set(tokens.flatMap(textsOf))].map(partOf);
}
