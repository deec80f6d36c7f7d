import type { FacilityGroup, FacilityKind } from '#tables/facility-kinds.ts';

/** A symbol to draw, placed relative to the middle of its township, with a count if it stands for several. */
export interface PlacedSymbol {
  readonly symbol: FacilityKind['symbol'];
  readonly group: FacilityGroup;
  readonly x: number;
  readonly y: number;
  readonly count: number;
}

const STEP = 17;
const PER_ROW = 4;
const MOST = PER_ROW;

/**
 * Packs the facilities of a township under its name. A few are drawn one by one, each in its own
 * shape; more are drawn as one symbol a group with a count, at most three to a township.
 */
export function packSymbols(kinds: readonly FacilityKind[]): PlacedSymbol[] {
  if (kinds.length <= MOST) {
    return row(kinds.map((kind) => ({ symbol: kind.symbol, group: kind.group, count: 1 })));
  }
  const groups = Map.groupBy(kinds, (kind) => kind.group);
  const entries = [...groups.values()].map((members) => ({
    ...mostCommon(members),
    count: members.length,
  }));
  const shown = entries.toSorted((a, b) => b.count - a.count).slice(0, 2);
  return shown.map((entry, index) => ({
    ...entry,
    x: shown.length === 1 ? -17 : index === 0 ? -35 : 3,
    y: 5,
  }));
}

type Unplaced = Pick<PlacedSymbol, 'symbol' | 'group' | 'count'>;

function row(items: readonly Unplaced[]): PlacedSymbol[] {
  const start = -(items.length * STEP) / 2 + (STEP - 12) / 2;
  return items.map((item, index) => ({ ...item, x: start + index * STEP, y: 6 }));
}

function mostCommon(kinds: readonly FacilityKind[]): Omit<Unplaced, 'count'> {
  const counts = Map.groupBy(kinds, (kind) => kind.symbol);
  const [first] = [...counts.values()].toSorted((a, b) => b.length - a.length);
  const kind = first?.[0] ?? kinds[0];
  if (kind === undefined) throw new Error('No kinds to pack');
  return { symbol: kind.symbol, group: kind.group };
}
