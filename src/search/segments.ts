import { patternOf } from '#search/match.ts';
import type { QueryPart } from '#search/query.ts';

/** A piece of text, marked where it is what the reader looks for. */
export interface Segment {
  readonly text: string;
  readonly marked: boolean;
}

/** Joins neighbours that are marked alike, and drops empty ones. */
function join(segments: readonly Segment[]): readonly Segment[] {
  const joined: Segment[] = [];
  for (const segment of segments.filter(({ text }) => text !== '')) {
    const last = joined.at(-1);
    if (last?.marked === segment.marked) {
      joined[joined.length - 1] = { ...last, text: last.text + segment.text };
    } else joined.push(segment);
  }
  return joined;
}

function markPart(text: string, part: QueryPart): readonly Segment[] {
  const segments: Segment[] = [];
  let done = 0;
  for (const match of text.matchAll(patternOf(part))) {
    const [, before = '', found = ''] = match;
    const start = match.index + before.length;
    segments.push({ text: text.slice(done, start), marked: false }, { text: found, marked: true });
    done = start + found.length;
  }
  return [...segments, { text: text.slice(done), marked: false }];
}

/** Marks the parts of a query wherever they stand in a text. */
export function markParts(text: string, parts: readonly QueryPart[]): readonly Segment[] {
  return parts.reduce<readonly Segment[]>(
    (done, part) =>
      join(done.flatMap((segment) => (segment.marked ? segment : markPart(segment.text, part)))),
    [{ text, marked: false }],
  );
}

/** Reads the `<mark>` of an excerpt by Pagefind, which escapes no other markup than `<` and `>`. */
export function readExcerpt(excerpt: string): readonly Segment[] {
  const pieces = excerpt.split(/<\/?mark>/);
  return join(
    pieces.map((piece, index) => ({
      text: piece.replaceAll('&lt;', '<').replaceAll('&gt;', '>'),
      marked: index % 2 === 1,
    })),
  );
}
