import { fork } from 'node:child_process';
import path from 'node:path';
import type { MarksOfPart } from './part.ts';

/** A part of the build that has not done its work, and has said why. */
export class PartStopped extends Error {}

/**
 * Runs a part of the build in a process of its own: what one part has taken of memory is free again
 * before the next begins. The marks of its phases (`src/phase.ts`) come over to this process.
 *
 * @param name file of this folder, without its ending
 * @param args what the part is told on its command line
 * @param env settings of the site that are another for it
 * @throws PartStopped where the part could not be done
 */
export function runPart(
  name: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<void> {
  const file = path.join(import.meta.dirname, `${name}.ts`);
  const child = fork(file, args, { env: { ...process.env, ...env }, stdio: 'inherit' });
  child.on('message', (marks) => {
    for (const [mark, at] of marks as MarksOfPart) {
      performance.mark(mark, { startTime: Math.max(0, at - performance.timeOrigin) });
    }
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) => {
      if (code === 0) resolve();
      else reject(new PartStopped(signal === null ? '' : stoppedBy(signal)));
    });
  });
}

const stoppedBy = (signal: string): string =>
  `生成网站的进程被系统中止（${signal}），多半是内存不够；上一次生成的网站没有动。请关掉别的程序再试。 / The system ended the build (${signal}), most likely for want of memory; the last build was left as it is. Close other programs and try again.`;
