import { lastOf } from '#domain/lists.ts';
import { patternOf } from '#search/match.ts';
import type { QueryPart } from '#search/query.ts';
import { shortestFragment, shortestLong } from '#search/terms.ts';
import { isFormOf } from '#search/word-forms.ts';

/** A piece of text, marked where it is what the reader looks for. */
export interface Segment {
  readonly text: string;
  readonly marked: boolean;
}

/** Joins neighbours that are marked alike, and drops empty ones. */
function join(segments: readonly Segment[]): readonly Segment[] {
  const joined: Segment[] = [];
  for (const segment of segments.filter(({ text }) => text !== '')) {
    const last = lastOf(joined);
    if (last?.marked === segment.marked) {
      joined[joined.length - 1] = { ...last, text: last.text + segment.text };
    } else joined.push(segment);
  }
  return joined;
}

/** Other forms of a word of the query that stand in a text: `care` for `caring`. */
export function formsIn(text: string, { kind, text: typed }: QueryPart): readonly QueryPart[] {
  if (kind !== 'word') return [];
  const words = text.toLowerCase().match(/[a-z]+/g) ?? [];
  const forms = words.filter((word) => !word.startsWith(typed) && isFormOf(word, typed));
  return [...new Set(forms)].map((word) => ({ kind: 'word', text: word }));
}

/** Where digits stand within a long number, whose groups hyphens may part. */
function withinLong(text: string, digits: string): [number, number][] {
  return Array.from(text.matchAll(/\d[\d-]*\d/g)).flatMap((match): [number, number][] => {
    const places = Array.from(match[0]).flatMap((sign, at) => (sign === '-' ? [] : at));
    const plain = match[0].replaceAll('-', '');
    const at = plain.indexOf(digits);
    if (at < 0 || plain.length < shortestLong) return [];
    const from = places[at] ?? 0;
    const to = places[at + digits.length - 1] ?? 0;
    return [[match.index + from, match.index + to + 1]];
  });
}

/** Where a part stands in a text, from and to, in order. */
export function placesIn(text: string, part: QueryPart): readonly (readonly [number, number])[] {
  const places = Array.from(text.matchAll(patternOf(part)), (match): [number, number] => {
    const start = match.index + (match[1] ?? '').length;
    return [start, start + (match[2] ?? '').length];
  });
  if (places.length > 0 || part.kind !== 'number') return places;
  return part.text.length < shortestFragment ? [] : withinLong(text, part.text);
}

function markPart(text: string, part: QueryPart): readonly Segment[] {
  const segments: Segment[] = [];
  let done = 0;
  for (const [start, end] of placesIn(text, part)) {
    segments.push({ text: text.slice(done, start), marked: false });
    segments.push({ text: text.slice(start, end), marked: true });
    done = end;
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
