import { neighbors } from 'topojson-client';
import { topology } from 'topojson-server';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { TownshipGeometry } from '#map/township-geometry.ts';

/** Steps of the grid that positions are snapped to: about a metre across the county. */
export const SNAP = 1e5;

/** Townships with the borders that they share, as TopoJSON. */
export function townshipTopology(
  townships: TownshipGeometry,
): Topology<{ townships: GeometryCollection<{ code: string }> }> {
  return topology({ townships }, SNAP) as unknown as ReturnType<typeof townshipTopology>;
}

/** Which townships border on which, by code, in the order of the geometry. */
export function borderNeighbours(townships: TownshipGeometry): Map<string, string[]> {
  const codes = townships.features.map(({ properties }) => properties.code);
  const { objects } = townshipTopology(townships);
  const indexes = neighbors(objects.townships.geometries);
  return new Map(
    codes.map((code, index) => [
      code,
      (indexes[index] ?? []).flatMap((other) => codes[other] ?? []),
    ]),
  );
}
