import type { Feature, FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';

interface TownshipProperties {
  readonly code: string;
}

/** Township geometry, keyed by code; the renderer does not know where it came from. */
export type TownshipFeature = Feature<Polygon | MultiPolygon, TownshipProperties>;
export type TownshipGeometry = FeatureCollection<Polygon | MultiPolygon, TownshipProperties>;

/** A map of the county, ready to be drawn: in a plane of any unit, y down. */
export interface CountyGeometry {
  readonly townships: TownshipGeometry;
  /** Codes of the townships that share a border, by code. */
  readonly neighbours: ReadonlyMap<string, readonly string[]>;
  /** Where a point of WGS 84 lies in the plane; null on the schematic map, which has no places. */
  readonly place: ((lon: number, lat: number) => readonly [x: number, y: number]) | null;
  /** Review number (审图号) of a surveyed map; null on the schematic one. */
  readonly reviewNumber: string | null;
}

/** The polygons of a township: one, or several where it has exclaves. */
export function polygonsOf({ geometry }: TownshipFeature): Position[][][] {
  return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
}

/** The same townships with every position moved. */
export function movePositions(
  townships: TownshipGeometry,
  move: (position: Position) => Position,
): TownshipGeometry {
  const moveRings = (rings: readonly Position[][]): Position[][] =>
    rings.map((ring) => ring.map(move));
  return {
    ...townships,
    features: townships.features.map((feature): TownshipFeature => {
      const { geometry } = feature;
      return geometry.type === 'Polygon'
        ? {
            ...feature,
            geometry: { type: 'Polygon', coordinates: moveRings(geometry.coordinates) },
          }
        : {
            ...feature,
            geometry: { type: 'MultiPolygon', coordinates: geometry.coordinates.map(moveRings) },
          };
    }),
  };
}
