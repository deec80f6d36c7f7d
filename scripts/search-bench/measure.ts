import type { Doc, Corpus } from './corpus.ts';
import type { BenchQuery } from './queries.ts';
import { relevantOf } from './relevance.ts';
import type { Asked } from './browse.ts';

/** How one query was answered. */
export interface Measured {
  readonly class: string;
  readonly text: string;
  readonly recall: number;
  readonly precision: number;
  readonly precisionAt10: number;
  /** One by the place of the first right page. */
  readonly reciprocalRank: number;
  /** Whether the card says what it must; null where none is asked for. */
  readonly card: boolean | null;
  /** Whether the card gives a figure that was not asked for: the worst that can happen. */
  readonly misleading: boolean;
  readonly bytes: number;
  readonly warm: number;
}

const saysFigure = (card: string): boolean => card.includes('"kind":"figure"');

/** Whether a card says what it must; `-` asks for none with a figure. */
const saysRight = (wanted: string, card: string): boolean =>
  wanted === '-' ? !saysFigure(card) : card.includes(wanted);

const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);

/** Judges what was found for a query. `pages` are those that could be found at all. */
export function measure(
  query: BenchQuery,
  corpus: Corpus,
  pages: readonly Doc[],
  found: readonly Doc[],
  first: readonly Doc[],
  asked: Asked,
): Measured {
  const wanted = relevantOf({ ...corpus, docs: pages }, query.wanted);
  const isRight = (doc: Doc): boolean => wanted.has(doc) || query.right(doc);
  const right = found.filter(isRight);
  const rightFirst = first.map(isRight);
  const rank = rightFirst.indexOf(true);
  const has = new Set(found);
  return {
    class: query.class,
    text: query.text,
    recall: share([...wanted].filter((doc) => has.has(doc)).length, wanted.size),
    precision: share(right.length, found.length),
    // A list shorter than ten is judged by what it could hold.
    precisionAt10: share(
      rightFirst.filter(Boolean).length,
      Math.max(first.length, Math.min(10, wanted.size)),
    ),
    reciprocalRank: wanted.size === 0 ? 1 : rank < 0 ? 0 : 1 / (rank + 1),
    card: query.card === '' ? null : saysRight(query.card, asked.card),
    misleading: query.card !== '' && !saysRight(query.card, asked.card) && saysFigure(asked.card),
    bytes: asked.bytes,
    warm: asked.warm,
  };
}
