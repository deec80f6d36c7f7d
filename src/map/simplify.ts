import { feature } from 'topojson-client';
import { presimplify, simplify } from 'topojson-simplify';
import type { Topology } from 'topojson-specification';
import { townshipTopology } from '#map/neighbours.ts';
import type { TownshipGeometry } from '#map/township-geometry.ts';

/**
 * Leaves out points of the borders, those that matter least first, until the outlines are short
 * enough. Borders that townships share stay shared. The same geometry always gives the same result.
 *
 * @param isShort whether the outlines drawn from the geometry fit
 */
export function simplifyToFit(
  townships: TownshipGeometry,
  isShort: (townships: TownshipGeometry) => boolean,
): TownshipGeometry {
  if (isShort(townships)) return townships;
  const weighed = presimplify(townshipTopology(townships) as unknown as Topology<never>);
  const weights = weighed.arcs
    .flatMap((arc) => arc.map((point) => (point as readonly number[])[2] ?? 0))
    .filter((weight) => Number.isFinite(weight));
  const rising = [...new Set(weights)].toSorted((a, b) => a - b);
  const from = (index: number): TownshipGeometry => {
    const simple = simplify(weighed, rising[index] ?? Infinity) as unknown as ReturnType<
      typeof townshipTopology
    >;
    return feature(simple, simple.objects.townships) as TownshipGeometry;
  };
  // The lowest weight to keep: found by halving, since a higher one never makes outlines longer.
  let low = 0;
  let high = rising.length;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (isShort(from(middle))) high = middle;
    else low = middle + 1;
  }
  return from(low);
}
