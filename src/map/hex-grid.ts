import type { Feature, FeatureCollection, Polygon } from 'geojson';
import type { Township } from '#tables/townships.ts';

/** Township geometry, keyed by code; the renderer does not know where it came from. */
export type TownshipFeature = Feature<Polygon, { readonly code: string }>;
export type TownshipGeometry = FeatureCollection<Polygon, { readonly code: string }>;

const SQRT3 = Math.sqrt(3);

/**
 * The schematic map: one equal hexagon a township on an odd-r grid (odd rows shifted right by half
 * a cell), in a plane whose unit is the hexagon's radius, y down. An arrangement, not a survey.
 *
 * @param inset share of the radius left free around each hexagon
 */
export function hexGeometry(townships: readonly Township[], inset = 0.035): TownshipGeometry {
  return {
    type: 'FeatureCollection',
    features: townships.map((township): TownshipFeature => {
      const x = SQRT3 * (township.hex_col + 0.5 * (township.hex_row % 2));
      const y = 1.5 * township.hex_row;
      return {
        type: 'Feature',
        properties: { code: township.township_code },
        geometry: { type: 'Polygon', coordinates: [hexagon(x, y, 1 - inset)] },
      };
    }),
  };
}

/** Closed ring of a hexagon with a corner at the top. */
function hexagon(x: number, y: number, radius: number): [number, number][] {
  return Array.from({ length: 7 }, (_, corner) => {
    const angle = (Math.PI / 3) * (corner % 6);
    return [x + radius * Math.sin(angle), y - radius * Math.cos(angle)];
  });
}
