/** Beginning of the names of the marks that `phaseDone` leaves. */
export const PHASE = 'phase: ';

/**
 * Marks the end of a part of the build on the process's own timeline (`performance`), where
 * `npm run bench` reads it. Nobody else does, and it costs next to nothing.
 */
export function phaseDone(name: string): void {
  performance.mark(`${PHASE}${name}`, { detail: process.memoryUsage.rss() });
}
