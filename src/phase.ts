/** Beginning of the names of the marks that `phaseDone` leaves. */
const PHASE = 'phase: ';

/**
 * Marks the end of a part of the build on the process's own timeline (`performance`), where
 * `npm run bench` reads it. Nobody else does, and it costs next to nothing.
 */
export function phaseDone(name: string): void {
  performance.mark(`${PHASE}${name}`, { detail: process.memoryUsage.rss() });
}

/** A part of the build that has ended, and when, in milliseconds from the beginning of the process. */
export interface PhaseEnd {
  readonly name: string;
  readonly at: number;
}

/** The parts that have ended, in that order. */
export function phasesDone(): PhaseEnd[] {
  return performance
    .getEntriesByType('mark')
    .filter(({ name }) => name.startsWith(PHASE))
    .map(({ name, startTime }) => ({ name: name.slice(PHASE.length), at: startTime }))
    .toSorted((a, b) => a.at - b.at);
}

/** Marks the end of a part that another process has done. */
export function phaseDoneAt({ name, at }: PhaseEnd): void {
  performance.mark(`${PHASE}${name}`, { startTime: Math.max(0, at) });
}
