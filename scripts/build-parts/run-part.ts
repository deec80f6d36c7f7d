import { fork } from 'node:child_process';
import path from 'node:path';
import { phaseDoneAt } from '#src/phase.ts';
import type { PartDone } from './part.ts';

/**
 * Runs a part of the build in a process of its own: what one part has taken of memory is free again
 * before the next begins. The ends of its phases (`src/phase.ts`) come over to this process.
 *
 * @param name file of this folder, without its ending
 * @param args what the part is told on its command line
 * @param env settings of the site that are another for it
 * @throws an error where the part could not be done; its message is empty where the part has said why
 */
export function runPart(
  name: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<void> {
  const file = path.join(import.meta.dirname, `${name}.ts`);
  const child = fork(file, args, { env: { ...process.env, ...env }, stdio: 'inherit' });
  child.on('message', (told) => {
    const { began, phases } = told as PartDone;
    for (const { name, at } of phases) {
      phaseDoneAt({ name, at: began + at - performance.timeOrigin });
    }
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) => {
      if (code === 0) resolve();
      else reject(new Error(signal === null ? '' : stoppedBy(signal)));
    });
  });
}

const stoppedBy = (signal: string): string =>
  `生成网站的进程被系统中止（${signal}），多半是内存不够；上一次生成的网站没有动。请关掉别的程序再试。 / The system ended the build (${signal}), most likely for want of memory; the last build was left as it is. Close other programs and try again.`;
