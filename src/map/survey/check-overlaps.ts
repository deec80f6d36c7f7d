import { aboutTownship } from '#map/survey/surveyed-township.ts';
import type { SurveyedTownship } from '#map/survey/surveyed-township.ts';
import type { Finding } from '#tables/finding.ts';

/** Lines across the county along which overlaps are measured. */
const LINES = 500;
/** Share of the smaller township that may overlap: borders drawn twice differ by a hair. */
const TOLERANCE = 0.005;

/** A stretch of a line inside a township. */
type Stretch = readonly [from: number, to: number];

/**
 * No two townships overlap by more than a hair. Measured along lines from west to east, which is
 * exact where neighbours share their borders and needs no geometry of areas.
 */
export function checkOverlaps(townships: readonly SurveyedTownship[]): Finding[] {
  const latitudes = townships.flatMap(({ polygons }) => polygons.flat(2).map(([, lat = 0]) => lat));
  const south = latitudes.reduce((least, lat) => Math.min(least, lat), Infinity);
  const north = latitudes.reduce((most, lat) => Math.max(most, lat), -Infinity);
  const step = (north - south) / LINES;
  // Half a step off, so that no line runs along a border or through a point by design.
  const lines = Array.from({ length: LINES }, (_, index) => south + (index + 0.5) * step);
  const inside = townships.map((township) => stretchesOf(township, lines));
  const areas = inside.map((stretches) => stretches.reduce((sum, line) => sum + lengthOf(line), 0));
  return townships.flatMap((one, a) =>
    townships.slice(a + 1).flatMap((other, offset) => {
      const b = a + 1 + offset;
      const common = lines.reduce(
        (sum, _, line) => sum + shared(inside[a]?.[line] ?? [], inside[b]?.[line] ?? []),
        0,
      );
      const share = common / Math.min(areas[a] ?? 0, areas[b] ?? 0);
      if (!(share > TOLERANCE)) return [];
      const params = {
        other: other.name.zh,
        otherEn: other.name.en,
        share: (share * 100).toFixed(1),
      };
      return [aboutTownship(one, 'geometry-overlap', {}, params)];
    }),
  );
}

/** Where each line runs inside a township, by the even-odd rule. */
function stretchesOf({ polygons }: SurveyedTownship, lines: readonly number[]): Stretch[][] {
  const crossings = lines.map((): number[] => []);
  const [first = 0, second = 0] = lines;
  const step = second - first;
  for (const ring of polygons.flat()) {
    for (const [index, [x1 = 0, y1 = 0]] of ring.entries()) {
      const [x2 = 0, y2 = 0] = ring[index + 1] ?? [x1, y1];
      const [low, high] = [Math.min(y1, y2), Math.max(y1, y2)];
      for (let at = Math.max(0, Math.ceil((low - first) / step)); at < lines.length; at += 1) {
        const y = lines[at] ?? Infinity;
        if (y >= high) break;
        if (y >= low) crossings[at]?.push(x1 + ((y - y1) / (y2 - y1)) * (x2 - x1));
      }
    }
  }
  return crossings.map((line) => {
    const sorted = line.toSorted((a, b) => a - b);
    return sorted.flatMap((from, index): Stretch[] =>
      index % 2 === 0 ? [[from, sorted[index + 1] ?? from]] : [],
    );
  });
}

const lengthOf = (stretches: readonly Stretch[]): number =>
  stretches.reduce((sum, [from, to]) => sum + to - from, 0);

/** How long two sets of stretches of one line run together. */
function shared(some: readonly Stretch[], others: readonly Stretch[]): number {
  return some.reduce(
    (sum, [from, to]) =>
      sum +
      others.reduce(
        (part, [start, end]) => part + Math.max(0, Math.min(to, end) - Math.max(from, start)),
        0,
      ),
    0,
  );
}
