import polylabel from 'polylabel';
import { geoPath } from 'd3-geo';
import { polygonsOf } from '#map/township-geometry.ts';
import type { TownshipFeature } from '#map/township-geometry.ts';

/** A tenth of a unit of the drawing: nobody sees less. */
const PRECISION = 0.1;

/**
 * Where the name of a township stands: the point of its largest polygon that lies farthest from the
 * border, which is inside whatever the shape; its middle may not be.
 */
export function labelPoint(township: TownshipFeature): readonly [x: number, y: number] {
  const path = geoPath();
  const [largest] = polygonsOf(township)
    .map((rings) => ({ rings, area: path.area({ type: 'Polygon', coordinates: rings }) }))
    .toSorted((a, b) => b.area - a.area);
  const [x = 0, y = 0] = polylabel(largest?.rings ?? [], PRECISION);
  return [x, y];
}
