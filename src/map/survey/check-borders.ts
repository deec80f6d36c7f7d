import type { Position } from 'geojson';
import polylabel from 'polylabel';
import { borderLoops, GRID } from '#map/survey/border-loops.ts';
import type { BorderLoop } from '#map/survey/border-loops.ts';
import { aboutTownship } from '#map/survey/surveyed-township.ts';
import type { SurveyedTownship } from '#map/survey/surveyed-township.ts';
import type { Finding } from '#tables/finding.ts';

/** Degrees within which a township lies beside another: about 300 m. */
const NEAR = 0.003;
/** Degrees by which borders that were drawn twice differ; what is wider between them is land. */
const DRAWN_TWICE = 2e-4;
/** Square kilometres of a square degree at the latitude of the county. */
const KM2 = 111.2 * 111.2 * Math.cos((39.85 * Math.PI) / 180);

/**
 * Neighbours share their borders, and no land between townships belongs to none. A township that
 * touches no other has no neighbours on the map, and its borders would be simplified apart from theirs.
 */
export function checkBorders(townships: readonly SurveyedTownship[]): Finding[] {
  const loops = borderLoops(townships).filter(({ area, length }) => Math.abs(area) > length * GRID);
  const [, ...islands] = loops
    .filter(({ area }) => area > 0)
    .toSorted((one, other) => other.area - one.area);
  const apart = islands.flatMap(({ owners, positions }) => {
    const others = townships.filter((township) => !owners.has(township));
    return isBeside(positions, others) ? [...owners] : [];
  });
  return [
    ...[...new Set(apart)].map((township) => aboutTownship(township, 'geometry-apart')),
    ...loops.flatMap((loop) => (isEnclosure(loop) ? holeIn(loop, islands) : [])),
  ];
}

/** Whether a loop goes round what several townships lie around; a lake lies in one. */
function isEnclosure({ area, owners }: BorderLoop): boolean {
  return area < 0 && owners.size > 1;
}

/** What of the land inside a loop belongs to nobody: all that no township apart fills. */
function holeIn({ owners, area, length, positions }: BorderLoop, islands: BorderLoop[]): Finding[] {
  const ring = [...positions, ...positions.slice(0, 1)];
  const inside = islands.filter((island) => isInside(middleOf(island), ring));
  const rest = inside.reduce((sum, island) => sum - island.area, -area);
  if (inside.length > 0 && rest < length * DRAWN_TWICE) return [];
  const [first, ...others] = [...owners, ...inside.flatMap((island) => [...island.owners])];
  if (first === undefined) return [];
  const params = {
    others: others.map(({ name }) => name.zh).join('、'),
    othersEn: others.map(({ name }) => name.en).join(', '),
    area: (rest * KM2).toPrecision(2),
  };
  return [aboutTownship(first, 'geometry-hole', {}, params, positions[0])];
}

function middleOf({ positions }: BorderLoop): Position {
  return polylabel([positions.map(([lon = 0, lat = 0]) => [lon, lat])], GRID);
}

/** Whether any of the positions lies within a few hundred metres of the townships' own. */
function isBeside(positions: readonly Position[], townships: readonly SurveyedTownship[]): boolean {
  const theirs = townships.flatMap(({ polygons }) => polygons.flat(2));
  return positions.some(([x = 0, y = 0]) =>
    theirs.some(([lon = 0, lat = 0]) => Math.hypot(lon - x, lat - y) < NEAR),
  );
}

/** Whether a point lies inside a ring, by the even-odd rule. */
function isInside([x = 0, y = 0]: Position, ring: readonly Position[]): boolean {
  let inside = false;
  for (const [at, [x2 = 0, y2 = 0]] of ring.entries()) {
    const [x1 = 0, y1 = 0] = ring[at - 1] ?? [x2, y2];
    if (y1 > y !== y2 > y && x < x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)) inside = !inside;
  }
  return inside;
}
