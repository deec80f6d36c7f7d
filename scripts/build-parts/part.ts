import { PHASE } from '#src/phase.ts';
import { faultText } from '../fault-text.ts';

/** Names of the marks of a part, and when each was set in milliseconds since 1970. */
export type MarksOfPart = readonly (readonly [mark: string, at: number])[];

/**
 * Does a part of the build in the process that `runPart` has made for it, and says why where it cannot.
 *
 * @param work gives whether it was done; where it was not, it has said why
 */
export async function doPart(work: () => Promise<boolean>): Promise<void> {
  // Whoever breaks the build off breaks off all of its parts.
  process.once('disconnect', () => process.exit(1));
  process.channel?.unref();
  try {
    process.exitCode = (await work()) ? 0 : 1;
  } catch (error) {
    console.error(faultText(error));
    process.exitCode = 1;
  }
  process.send?.(marks());
}

function marks(): MarksOfPart {
  return performance
    .getEntriesByType('mark')
    .filter(({ name }) => name.startsWith(PHASE))
    .map(({ name, startTime }) => [name, performance.timeOrigin + startTime]);
}
