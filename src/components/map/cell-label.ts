import type { MapViewText } from '#i18n/map-view.ts';
import type { Measure } from '#map/measures.ts';

/** The figures of a township in a view of the map, as they are printed. */
export interface CellFigures {
  readonly name: string;
  readonly people: string | null;
  readonly villages: string;
  /** Year in which one of its facilities was last spoken of. */
  readonly spoken: string | null;
  /** Facilities of the chosen kind. */
  readonly listed: number;
  readonly examples: number;
}

/** What a township on the map says of itself: its name, its figures, the shaded one among them. */
export function cellLabel(
  figures: CellFigures,
  measure: Measure,
  kind: string | null,
  text: MapViewText,
): string {
  const { name, people, villages, spoken, listed, examples } = figures;
  const parts = [
    name,
    people !== null && text.people(people),
    measure === 'villages' && text.villages(villages),
    measure === 'spoken' && spoken !== null && text.spoken(spoken),
    text.listed(kind, listed),
    examples > 0 && text.examples(examples),
  ];
  return parts.filter((part) => part !== false).join(text.join);
}
