import type { Position } from 'geojson';
import { ringsOf } from '#map/survey/surveyed-township.ts';
import type { SurveyedTownship } from '#map/survey/surveyed-township.ts';

/** Positions nearer than this are one: about a metre, as where neighbours are looked for. */
export const GRID = 1e-5;

/** A closed line along which only one side belongs to a township; land lies to its left. */
export interface BorderLoop {
  readonly positions: readonly Position[];
  /** Townships along it. */
  readonly owners: ReadonlySet<SurveyedTownship>;
  /** Area, negative where it runs clockwise: around what belongs to nobody. */
  readonly area: number;
  readonly length: number;
}

interface Edge {
  readonly from: Position;
  readonly to: Position;
  readonly owner: SurveyedTownship;
}

const keyOf = ([x = 0, y = 0]: Position): string =>
  `${Math.round(x / GRID)},${Math.round(y / GRID)}`;

/** The lines along which no other township goes on: the edge of the county, and what is wrong inside. */
export function borderLoops(townships: readonly SurveyedTownship[]): BorderLoop[] {
  const edges = openEdges(townships);
  const starts = Map.groupBy(edges, ({ from }) => keyOf(from));
  const loops: BorderLoop[] = [];
  const used = new Set<Edge>();
  for (const first of edges) {
    const loop: Edge[] = [];
    for (let edge: Edge | undefined = first; edge !== undefined && !used.has(edge);) {
      used.add(edge);
      loop.push(edge);
      edge = nextOf(
        edge,
        (starts.get(keyOf(edge.to)) ?? []).filter((one) => !used.has(one)),
      );
    }
    if (loop.length > 2) loops.push(loopOf(loop));
  }
  return loops;
}

/** Edges that no ring runs along the other way. */
function openEdges(townships: readonly SurveyedTownship[]): Edge[] {
  const open = new Map<string, Edge>();
  for (const owner of townships) {
    for (const { positions } of ringsOf(owner)) {
      for (const [at, to] of positions.entries()) {
        const from = positions[at - 1];
        if (from === undefined || keyOf(from) === keyOf(to)) continue;
        const back = `${keyOf(to)} ${keyOf(from)}`;
        if (open.has(back)) open.delete(back);
        else open.set(`${keyOf(from)} ${keyOf(to)}`, { from, to, owner });
      }
    }
  }
  return [...open.values()];
}

/** Of several lines that go on, the one that turns right most: what lies to the right stays the same. */
function nextOf(edge: Edge, candidates: readonly Edge[]): Edge | undefined {
  const turn = (next: Edge): number => {
    const [[a, b], [c, d]] = [stepOf(edge), stepOf(next)];
    return Math.atan2(a * d - b * c, a * c + b * d);
  };
  return candidates.toSorted((one, other) => turn(one) - turn(other))[0];
}

function stepOf({ from: [x1 = 0, y1 = 0], to: [x2 = 0, y2 = 0] }: Edge): [number, number] {
  return [x2 - x1, y2 - y1];
}

function loopOf(edges: readonly Edge[]): BorderLoop {
  const [[x0 = 0, y0 = 0] = []] = edges.map(({ from }) => from);
  const twice = edges.reduce((sum, { from: [x1 = 0, y1 = 0], to: [x2 = 0, y2 = 0] }) => {
    return sum + (x1 - x0) * (y2 - y0) - (x2 - x0) * (y1 - y0);
  }, 0);
  return {
    positions: edges.map(({ from }) => from),
    owners: new Set(edges.map(({ owner }) => owner)),
    area: twice / 2,
    length: edges.reduce((sum, edge) => sum + Math.hypot(...stepOf(edge)), 0),
  };
}
