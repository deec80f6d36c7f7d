import type { Feature, FeatureCollection, Polygon } from 'geojson';
import { borderNeighbours } from '#map/neighbours.ts';
import type { CountyGeometry } from '#map/township-geometry.ts';
import type { Township } from '#tables/townships.ts';

type Hexagon = Feature<Polygon, { readonly code: string }>;

const SQRT3 = Math.sqrt(3);

/**
 * The schematic map: one equal hexagon a township on an odd-r grid (odd rows shifted right by half
 * a cell), in a plane whose unit is the hexagon's radius, y down. An arrangement, not a survey.
 *
 * @param inset share of the radius left free around each hexagon
 */
export function hexGeometry(
  townships: readonly Township[],
  inset = 0.035,
): FeatureCollection<Polygon, { readonly code: string }> {
  return {
    type: 'FeatureCollection',
    features: townships.map((township): Hexagon => {
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

/** The schematic map of the county, drawn where there is no surveyed one. */
export function schematicCounty(townships: readonly Township[]): CountyGeometry {
  return {
    townships: hexGeometry(townships),
    // Only without the gaps between them do hexagons share borders.
    neighbours: borderNeighbours(hexGeometry(townships, 0)),
    place: null,
    reviewNumber: null,
  };
}

/** Closed ring of a hexagon with a corner at the top. */
function hexagon(x: number, y: number, radius: number): [number, number][] {
  return Array.from({ length: 7 }, (_, corner) => {
    const angle = (Math.PI / 3) * (corner % 6);
    // To the same digits on either side, so that neighbours share their corners to the bit.
    return [round(x + radius * Math.sin(angle)), round(y - radius * Math.cos(angle))];
  });
}

function round(value: number): number {
  return Math.round(value * 1e12) / 1e12;
}
