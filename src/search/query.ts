import { spaceHan } from '#search/spacing.ts';

/** Longest query in characters. The form shows the reader what was cut off. */
export const longestQuery = 100;

const invisible = /[\p{Cf}\p{Cs}\p{Co}\p{Cn}]/gu;
const blank = /[\s\p{Cc}]+/gu;
const han = /\p{Script=Han}/u;
const token = /(?:\p{N}+(?:[.,]\p{N}+)*|[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*)+/gu;

/**
 * `phrase`: a run with Han characters, found wherever these characters follow each other.
 * `number`: found only whole, so that 56 does not find 2.56. `word`: found by its beginning.
 */
export type PartKind = 'phrase' | 'number' | 'word';

/** One thing that every result must contain. */
export interface QueryPart {
  readonly kind: PartKind;
  /** As the reader wrote it. */
  readonly text: string;
  /** The words of it that stand in the index. */
  readonly words: string;
}

/** One spelling of what the reader typed: full-width forms, odd spaces and invisible signs go. */
export function normaliseQuery(input: string): string {
  const text = input.replace(invisible, '').normalize('NFKC').replace(blank, ' ').trim();
  return [...text].slice(0, longestQuery).join('').trim();
}

function kindOf(text: string): PartKind {
  if (han.test(text)) return 'phrase';
  return /\p{L}/u.test(text) ? 'word' : 'number';
}

/** The parts of a normalised query, each once, in the order written. Empty where nothing is a word. */
export function partsOf(query: string): readonly QueryPart[] {
  const tokens = [...query.matchAll(token)].map(([text]) => text);
  const texts = tokens.flatMap((text) => (han.test(text) ? text.split(/['’-]/) : [text]));
  return [...new Set(texts)].map((text) => ({
    kind: kindOf(text),
    text,
    words: spaceHan(text, ' '),
  }));
}
