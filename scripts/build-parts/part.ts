import { phasesDone } from '#src/phase.ts';
import type { PhaseEnd } from '#src/phase.ts';
import { faultText } from '../fault-text.ts';

/** What a part tells when it ends: its phases, and when its process began, in milliseconds since 1970. */
export interface PartDone {
  readonly began: number;
  readonly phases: readonly PhaseEnd[];
}

/**
 * Does a part of the build in the process that `runPart` has made for it, and says why where it cannot.
 *
 * @param work gives whether it was done; where it was not, it has said why
 */
export async function doPart(work: () => Promise<boolean>): Promise<void> {
  // Whoever breaks the build off breaks off all of its parts, also those that were only being loaded.
  if (!Reflect.get(process, 'connected')) process.exit(1);
  process.once('disconnect', () => process.exit(1));
  process.channel?.unref();
  try {
    process.exitCode = (await work()) ? 0 : 1;
  } catch (error) {
    console.error(faultText(error));
    process.exitCode = 1;
  }
  const done: PartDone = { began: performance.timeOrigin, phases: phasesDone() };
  process.send?.(done);
}
