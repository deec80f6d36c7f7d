import type { FacilityGroup, FacilityKind } from '#tables/facility-kinds.ts';

/** A facility as the map sees it. */
export interface MapFacility {
  readonly kind: FacilityKind;
  /** Example rows are drawn hollow. */
  readonly example: boolean;
  /** Where it stands in degrees of WGS 84, where that is known. */
  readonly place?: readonly [lon: number, lat: number] | undefined;
}

/** A symbol to draw, placed relative to the name of its township, with a count if it stands for several. */
export interface PlacedSymbol {
  /** Kind of what it stands for; null where it stands for several kinds of a group. */
  readonly kind: string | null;
  readonly symbol: FacilityKind['symbol'];
  readonly group: FacilityGroup;
  readonly example: boolean;
  readonly x: number;
  readonly y: number;
  readonly count: number;
}

/** Side of a symbol in units of the drawing. */
export const SYMBOL_SIZE = 15;
const STEP = 18;
const MOST_SINGLE = 4;
const TOP = 4;
/** Line of the third counted symbol, or of what is left, relative to the name. */
export const LAST_LINE = TOP + 16;
/** Places of counted symbols: two side by side, a third below them. */
const COUNTED = [
  [-37, TOP],
  [2, TOP],
  [-16, LAST_LINE],
] as const;

/** What is drawn of a township's facilities below its name. */
export interface PackedSymbols {
  readonly symbols: readonly PlacedSymbol[];
  /** Facilities of groups for which there was no room: written as +8 in the last place. */
  readonly more: number;
}

/** Where each of so many counted symbols stands, relative to the name; three at most. */
export function countedPlaces(many: number): readonly (readonly [x: number, y: number])[] {
  return many === 1 ? [[-18, TOP]] : COUNTED.slice(0, many);
}

/**
 * Packs the facilities of a township under its name. A few are drawn one by one, each in its own
 * shape; more are drawn as one symbol a group with a count. Real ones come first, and are never
 * counted together with examples. Of more than three groups, two are drawn and the rest counted.
 */
export function packSymbols(facilities: readonly MapFacility[]): PackedSymbols {
  const realFirst = facilities.toSorted((a, b) => Number(a.example) - Number(b.example));
  if (realFirst.length <= MOST_SINGLE) return { symbols: single(realFirst), more: 0 };
  const groups = Map.groupBy(realFirst, ({ kind, example }) => `${kind.group} ${example}`);
  const counted = [...groups.values()]
    .flatMap((members) => {
      const typical = mostCommon(members);
      return typical === undefined ? [] : [{ ...typical, count: members.length }];
    })
    .toSorted((a, b) => Number(a.example) - Number(b.example) || b.count - a.count);
  const room = counted.length > COUNTED.length ? COUNTED.length - 1 : counted.length;
  const symbols = countedPlaces(room).flatMap(([x, y], index) => {
    const entry = counted[index];
    return entry === undefined ? [] : [{ ...entry, x, y }];
  });
  const more = counted.slice(room).reduce((sum, { count }) => sum + count, 0);
  return { symbols, more };
}

function single(facilities: readonly MapFacility[]): PlacedSymbol[] {
  const start = -(facilities.length * STEP - (STEP - SYMBOL_SIZE)) / 2;
  return facilities.map(({ kind, example }, index) => ({
    kind: kind.kind_id,
    symbol: kind.symbol,
    group: kind.group,
    example,
    count: 1,
    x: start + index * STEP,
    y: TOP,
  }));
}

function mostCommon(
  facilities: readonly MapFacility[],
): Omit<PlacedSymbol, 'x' | 'y' | 'count'> | undefined {
  const bySymbol = Map.groupBy(facilities, ({ kind }) => kind.symbol);
  const [most] = [...bySymbol.values()].toSorted((a, b) => b.length - a.length);
  const first = most?.[0];
  if (first === undefined) return undefined;
  const { kind_id, symbol, group } = first.kind;
  const sameKind = facilities.every(({ kind }) => kind.kind_id === kind_id);
  return { kind: sameKind ? kind_id : null, symbol, group, example: first.example };
}
