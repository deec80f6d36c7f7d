/** A township on the drawing: its middle, and who borders on it. */
export interface Stepping {
  readonly code: string;
  readonly x: number;
  readonly y: number;
  readonly neighbours: readonly string[];
}

export const directions = ['up', 'right', 'down', 'left'] as const;
export type Direction = (typeof directions)[number];
export type Steps = Readonly<Record<Direction, string | null>>;

/** Bearing of each direction in degrees, clockwise from above. */
const BEARING: Readonly<Record<Direction, number>> = { up: 0, right: 90, down: 180, left: 270 };
/** How far a neighbour may lie off the direction that leads to it. */
const MOST_OFF = 75;
/** Two neighbours that lie off by as much, but for rounding. */
const EVEN = 1;

/**
 * To which neighbour each arrow key leads: the one that lies nearest to the direction. Where two lie
 * off by as much, as above and below a hexagon, it is the one further clockwise, so that the
 * opposite key leads back. A township that borders on none leads to whatever lies that way.
 */
export function stepsOf(townships: readonly Stepping[]): Map<string, Steps> {
  const byCode = new Map(townships.map((township) => [township.code, township]));
  return new Map(
    townships.map((from) => {
      const bordering = from.neighbours.flatMap((code) => byCode.get(code) ?? []);
      const others = bordering.length > 0 ? bordering : townships.filter((to) => to !== from);
      const step = (direction: Direction): string | null => nearest(from, others, direction);
      return [
        from.code,
        { up: step('up'), right: step('right'), down: step('down'), left: step('left') },
      ];
    }),
  );
}

function nearest(from: Stepping, others: readonly Stepping[], direction: Direction): string | null {
  const reachable = others
    .map((to) => ({ code: to.code, off: turn(from, to, BEARING[direction]), far: far(from, to) }))
    .filter(({ off }) => Math.abs(off) <= MOST_OFF)
    .toSorted((a, b) => {
      const difference = Math.abs(a.off) - Math.abs(b.off);
      if (Math.abs(difference) > EVEN) return difference;
      return Math.sign(b.off) - Math.sign(a.off) || a.far - b.far;
    });
  return reachable[0]?.code ?? null;
}

/** Degrees from a bearing to the way from one township to another: clockwise from −180 to 180. */
function turn(from: Stepping, to: Stepping, bearing: number): number {
  const way = (Math.atan2(to.x - from.x, from.y - to.y) * 180) / Math.PI;
  return ((way - bearing + 540) % 360) - 180;
}

const far = (a: Stepping, b: Stepping): number => Math.hypot(a.x - b.x, a.y - b.y);
