import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { schematicCounty } from '#map/hex-grid.ts';
import { packSymbols, SYMBOL_SIZE } from '#map/pack-symbols.ts';
import type { MapFacility, PlacedSymbol } from '#map/pack-symbols.ts';
import { drawTownships } from '#map/township-map.ts';
import { realDataset } from '../support/dataset.ts';
import { aKind } from '../support/make-rows.ts';

const dataset = realDataset();
const kinds = dataset.facility_kinds.map(({ value }) => value);

const home = aKind();
const rooms = aKind({ kind_id: 'rooms', symbol: 'sun' });
const school = aKind({ kind_id: 'school', group: 'child', symbol: 'bell' });
const centre = aKind({ kind_id: 'centre', group: 'service', symbol: 'seal' });
const veterans = aKind({ kind_id: 'veterans', group: 'veteran', symbol: 'star' });
const some = (count: number, kind = home, example = false): MapFacility[] =>
  Array.from({ length: count }, () => ({ kind, example }));

const shown = (facilities: readonly MapFacility[]): string[] =>
  packSymbols(facilities).symbols.map(
    ({ symbol, count, example }) => `${symbol} ${count}${example ? ' example' : ''}`,
  );

/** Facilities of a few kinds, so that any number of groups comes up. */
const loads = fc
  .tuple(
    fc.subarray(kinds, { minLength: 1, maxLength: 6 }),
    fc.subarray([true, false], { minLength: 1 }),
  )
  .chain(([some, marks]) => {
    const facility = fc.record({
      kind: fc.constantFrom(...some),
      example: fc.constantFrom(...marks),
    });
    return fc.array(facility, { maxLength: 60, size: 'max' });
  });

describe('the symbols of a township', () => {
  test('are none where it has no facility', () => {
    expect(packSymbols([])).toEqual({ symbols: [], more: 0 });
  });

  test('are one for each facility up to four, each in its own shape', () => {
    expect(shown([...some(1), ...some(1, school), ...some(2, rooms)])).toEqual([
      'house 1',
      'bell 1',
      'sun 1',
      'sun 1',
    ]);
  });

  test('are one for each group with a count where there are more, in its commonest shape', () => {
    expect(shown([...some(2, rooms), ...some(3), ...some(1, school)])).toEqual([
      'house 5',
      'bell 1',
    ]);
    expect(shown(some(5))).toEqual(['house 5']);
  });

  test('show the larger groups first', () => {
    expect(shown([...some(1, school), ...some(3), ...some(2, centre)])).toEqual([
      'house 3',
      'seal 2',
      'bell 1',
    ]);
  });

  test('show real facilities before examples, however few they are', () => {
    expect(shown([...some(2, home, true), ...some(1, school)])).toEqual([
      'bell 1',
      'house 1 example',
      'house 1 example',
    ]);
    expect(shown([...some(30, home, true), ...some(1)])).toEqual(['house 1', 'house 30 example']);
  });

  test('are two where there are more than three groups, and a number for the rest', () => {
    const many = [
      ...some(9, home, true),
      ...some(8, school, true),
      ...some(1, centre),
      ...some(2, veterans),
    ];
    expect(shown(many)).toEqual(['star 2', 'seal 1']);
    expect(packSymbols(many).more).toBe(17);
  });
});

/** Corners of a hexagon as it is drawn, relative to its middle. */
function hexagon(): { x: number; y: number }[] {
  const county = schematicCounty(dataset.townships.map(({ value }) => value));
  const [cell] = drawTownships(county, []).cells;
  const pairs = [...(cell?.d ?? '').matchAll(/([\d.]+),([\d.]+)/g)];
  return pairs.map(([, x, y]) => ({
    x: Number(x) - (cell?.x ?? NaN),
    y: Number(y) - (cell?.y ?? NaN),
  }));
}

const corners = hexagon();

function isInside(x: number, y: number): boolean {
  return corners.every((from, index) => {
    const to = corners[(index + 1) % corners.length] ?? from;
    return (to.x - from.x) * (y - from.y) - (to.y - from.y) * (x - from.x) >= 0;
  });
}

const overlap = (a: PlacedSymbol, b: PlacedSymbol): boolean =>
  Math.abs(a.x - b.x) < SYMBOL_SIZE && Math.abs(a.y - b.y) < SYMBOL_SIZE;

describe('whatever a township holds, its symbols', () => {
  test('lie inside its hexagon', () => {
    expect(corners).toHaveLength(6);
    expect([isInside(0, 0), isInside(0, 100)]).toEqual([true, false]);
    fc.assert(
      fc.property(loads, (facilities) => {
        for (const { x, y } of packSymbols(facilities).symbols) {
          for (const [right, down] of [
            [0, 0],
            [SYMBOL_SIZE, 0],
            [0, SYMBOL_SIZE],
            [SYMBOL_SIZE, SYMBOL_SIZE],
          ] as const) {
            expect(isInside(x + right, y + down), `${x + right}, ${y + down}`).toBe(true);
          }
        }
      }),
    );
  });

  test('lie under its name, evenly to both sides', () => {
    fc.assert(
      fc.property(loads, (facilities) => {
        const placed = packSymbols(facilities).symbols;
        for (const { y } of placed) expect(y).toBeGreaterThanOrEqual(0);
        if (placed.length === 0) return;
        // A count of two digits stands to the right of its symbol.
        const counted = facilities.length > 4 ? 20 : 0;
        const left = Math.min(...placed.map(({ x }) => x));
        const right = Math.max(...placed.map(({ x }) => x + SYMBOL_SIZE + counted));
        expect(Math.abs(left + right)).toBeLessThan(2);
      }),
    );
  });

  test('do not lie on one another, nor on each other’s counts', () => {
    fc.assert(
      fc.property(loads, (facilities) => {
        const placed = packSymbols(facilities).symbols;
        for (const [index, symbol] of placed.entries()) {
          for (const other of placed.slice(index + 1)) {
            expect(overlap(symbol, other)).toBe(false);
            if (symbol.count < 2 || symbol.y !== other.y) continue;
            // Room for a count of two digits beside the symbol
            expect(other.x - symbol.x).toBeGreaterThan(SYMBOL_SIZE + 18);
          }
        }
      }),
    );
  });

  test('are real first, and never stand for real ones and examples together', () => {
    fc.assert(
      fc.property(loads, (facilities) => {
        const placed = packSymbols(facilities).symbols;
        const examples = placed.map((symbol) => symbol.example);
        expect(examples).toEqual(examples.toSorted((a, b) => Number(a) - Number(b)));
        for (const [index, symbol] of placed.entries()) {
          const before = placed[index - 1];
          if (before?.example !== symbol.example) continue;
          expect(symbol.count).toBeLessThanOrEqual(before.count);
        }
        for (const { group, example, count, symbol } of placed) {
          const same = facilities.filter(
            (facility) => facility.kind.group === group && facility.example === example,
          );
          expect(count).toBeLessThanOrEqual(same.length);
          expect(same.map((facility) => facility.kind.symbol)).toContain(symbol);
        }
      }),
    );
  });

  test('say how many there are', () => {
    fc.assert(
      fc.property(loads, (facilities) => {
        const { symbols: placed, more } = packSymbols(facilities);
        const told = placed.reduce((sum, { count }) => sum + count, 0);
        expect(told + more).toBe(facilities.length);
        if (facilities.length <= 4) {
          expect(placed.map(({ count }) => count)).toEqual(facilities.map(() => 1));
          return;
        }
        expect(placed.length).toBeLessThanOrEqual(3);
        const groups = new Set(facilities.map(({ kind, example }) => `${kind.group} ${example}`));
        expect(told === facilities.length).toBe(groups.size <= 3);
        for (const { group, example, count } of placed) {
          const same = facilities.filter(
            (facility) => facility.kind.group === group && facility.example === example,
          );
          expect(count).toBe(same.length);
        }
      }),
    );
  });
});
