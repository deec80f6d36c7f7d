import type { SyntheticFile } from './synthetic-townships.ts';

/** A file of boundaries with something wrong; what is said of it stands in tests/fixtures/geometry. */
export interface GeometryCase {
  readonly name: string;
  readonly make: (file: SyntheticFile) => Uint8Array;
  /** Review number; one that is right by default. */
  readonly number?: string;
}

type Ring = number[][];
const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const swap = (positions: Ring): Ring => positions.map(([x = 0, y = 0]) => [y, x]);

/** Changes a file and writes it. */
const file =
  (change: (file: SyntheticFile) => unknown): GeometryCase['make'] =>
  (whole) =>
    encode(JSON.stringify(change(whole) ?? whole));

/** Changes the rings of 西合营镇, the third feature. */
const rings = (change: (rings: Ring[]) => unknown): GeometryCase['make'] =>
  file(({ features }) => {
    const geometry = features[2]?.geometry;
    if (geometry !== undefined) geometry.coordinates = change(geometry.coordinates) as Ring[];
  });
const ring = (change: (ring: Ring) => unknown): GeometryCase['make'] =>
  rings((all) => all.map(change));

/** A small square inside 西合营镇, counterclockwise. */
const square = ([[x = 0, y = 0] = []]: Ring, size = 0.01): Ring => [
  [x - 0.03, y],
  [x - 0.03 + size, y],
  [x - 0.03 + size, y + size],
  [x - 0.03, y + size],
  [x - 0.03, y],
];

export const geometryCases: readonly GeometryCase[] = [
  { name: 'no review number', make: file(() => undefined), number: '' },
  { name: 'a review number of the wrong form', make: file(() => undefined), number: '审图号012' },
  { name: 'a file too large', make: () => encode(' '.repeat(5_200_000)) },
  { name: 'no UTF-8', make: () => new Uint8Array([0x7b, 0xd6, 0xd0, 0xce, 0xc4, 0x7d]) },
  {
    name: 'broken JSON',
    make: () => encode('{\n  "type": "FeatureCollection",\n  "features": [1,]\n}'),
  },
  { name: 'an empty file', make: () => encode('') },
  { name: 'no collection', make: () => encode('{"type": "Topology"}') },
  { name: 'no system', make: file((whole) => ({ ...whole, crs_name: undefined })) },
  { name: 'an unknown system', make: file((whole) => ({ ...whole, crs_name: 'BD-09' })) },
  {
    name: 'a system in metres',
    make: file((whole) => ({
      ...whole,
      crs: { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::4526' } },
    })),
  },
  {
    name: 'codes missing, of numbers, and unknown',
    make: file(({ features, ...rest }) => ({
      ...rest,
      features: features.map((feature, index) => {
        if (index === 0) return { ...feature, properties: null };
        if (index === 1) return { ...feature, properties: { township_code: 130726101 } };
        return index === 2 ? { ...feature, properties: { township_code: '130727100' } } : feature;
      }),
    })),
  },
  {
    name: 'a township left out',
    make: file((whole) => ({ ...whole, features: whole.features.toSpliced(2, 1) })),
  },
  {
    name: 'a township twice',
    make: file(({ features, ...rest }) => ({
      ...rest,
      features: [...features, ...features.slice(2, 3)],
    })),
  },
  {
    name: 'lines and nothing in place of areas',
    make: file(({ features, ...rest }) => ({
      ...rest,
      features: features.map((feature, index) => {
        if (index === 1) return { ...feature, geometry: null };
        if (index !== 2) return feature;
        const coordinates = feature.geometry.coordinates[0];
        return { ...feature, geometry: { type: 'LineString', coordinates } };
      }),
    })),
  },
  {
    name: 'a position in quotation marks',
    make: ring((all) => all.with(4, ['114.7', 39.9] as never)),
  },
  { name: 'a position of one number', make: ring((all) => all.with(0, [114.7])) },
  { name: 'no ring', make: rings(() => []) },
  { name: 'a ring of three points', make: ring((all) => [...all.slice(0, 2), ...all.slice(0, 1)]) },
  { name: 'a ring left open', make: ring((all) => all.slice(0, -1)) },
  { name: 'a ring without area', make: ring(([a, b]) => [a, b, a, a]) },
  { name: 'a ring the wrong way round', make: ring((all) => all.toReversed()) },
  { name: 'a hole the wrong way round', make: rings(([all = []]) => [all, square(all)]) },
  {
    name: 'all rings the wrong way round',
    make: file(({ features }) => {
      for (const { geometry } of features) {
        geometry.coordinates = geometry.coordinates.map((all) => all.toReversed());
      }
    }),
  },
  { name: 'latitude before longitude in a township', make: ring(swap) },
  {
    name: 'latitude before longitude everywhere',
    make: file(({ features }) => {
      for (const { geometry } of features) geometry.coordinates = geometry.coordinates.map(swap);
    }),
  },
  { name: 'a point in Beijing', make: ring((all) => all.with(7, [116.4, 39.9])) },
  {
    name: 'a second area elsewhere',
    make: file(({ features, ...rest }) => ({
      ...rest,
      features: features.map((feature, index) => {
        if (index !== 2) return feature;
        const far = square([[113, 39.9]]);
        const coordinates = [feature.geometry.coordinates, [far]];
        return { ...feature, geometry: { type: 'MultiPolygon', coordinates } };
      }),
    })),
  },
  {
    name: 'too many points',
    make: ring(([first = [], ...others]) => {
      const many = Array.from({ length: 4000 }, () => first);
      return [...many, ...others];
    }),
  },
  {
    name: 'a boundary that crosses itself',
    make: ring((all) => all.with(12, all[15] ?? []).with(15, all[12] ?? [])),
  },
  {
    name: 'a township over its neighbour',
    make: ring((all) => {
      const middle = all.reduce((sum, [x = 0]) => sum + x, 0) / all.length;
      return all.map(([x = 0, y = 0]) => [middle + (x - middle) * 1.15, y]);
    }),
  },
  {
    name: 'a township of fewer decimals',
    make: ring((all) => all.map((position) => position.map((degree) => Number(degree.toFixed(4))))),
  },
  {
    name: 'land between townships that belongs to none',
    make: file(({ features }) => {
      const mean = (ring: Ring, axis: 0 | 1): number =>
        ring.reduce((sum, position) => sum + (position[axis] ?? 0), 0) / ring.length;
      // The point nearest to the middle of the county at which three townships meet moves back in one.
      const rings = features.map(({ geometry }) => geometry.coordinates[0] ?? []);
      const middle = [mean(rings.flat(), 0), mean(rings.flat(), 1)] as const;
      const far = ([x = 0, y = 0]: number[]): number => Math.hypot(x - middle[0], y - middle[1]);
      const count = Map.groupBy(
        rings.flatMap((all) => all.slice(1)),
        String,
      );
      const [corner = []] = [...count.values()]
        .filter((same) => same.length === 3)
        .map(([first = []]) => first)
        .toSorted((one, other) => far(one) - far(other));
      const owner = rings.find((all) => all.some((one) => String(one) === String(corner))) ?? [];
      for (const [at, one] of owner.entries()) {
        if (String(one) !== String(corner)) continue;
        owner[at] = [one[0] ?? 0, one[1] ?? 0].map(
          (degree, axis) => degree + (mean(owner, axis as 0 | 1) - degree) * 0.1,
        );
      }
    }),
  },
  {
    name: 'a township that does not fill its place',
    make: ring((all) => {
      const mean = (axis: 0 | 1): number =>
        all.reduce((sum, position) => sum + (position[axis] ?? 0), 0) / all.length;
      return all.map(([x = 0, y = 0]) => [
        mean(0) + (x - mean(0)) * 0.7,
        mean(1) + (y - mean(1)) * 0.7,
      ]);
    }),
  },
];
