import { fork } from 'node:child_process';
import path from 'node:path';
import { limits, megabytes } from '#desk/limits.ts';
import type { WorkbookReader, WorkbookResult } from '#desk/workbook.ts';
import type { Bilingual } from '#tables/column.ts';

/** What the reading of one workbook may take. */
export interface ReadingLimits {
  readonly ms: number;
  readonly bytes: number;
}

const OWN: ReadingLimits = { ms: limits.readingMs, bytes: limits.readingBytes };

/** The share of the memory that objects and texts may take. */
const OBJECTS = 0.7;

/**
 * Makes a reader of one workbook that reads it once, in a process of its own (`child.ts`): whatever is
 * in a file, that process ends after a time and within a size, and what was asked of it is told.
 */
export function readerApart(within = OWN): WorkbookReader {
  let result: Promise<WorkbookResult> | null = null;
  return (bytes, kind) => (result ??= readApart(bytes, kind, within));
}

function readApart(
  bytes: Uint8Array,
  kind: Parameters<WorkbookReader>[1],
  within: ReadingLimits,
): Promise<WorkbookResult> {
  const child = fork(path.join(import.meta.dirname, 'child.ts'), [String(within.bytes)], {
    serialization: 'advanced',
    // The rest is for bytes, which are no objects, and for the program itself.
    execArgv: [`--max-old-space-size=${Math.ceil((within.bytes * OBJECTS) / 1024 / 1024)}`],
    // What it says when it runs out of memory is nothing to an editor.
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      child.kill('SIGKILL');
      resolve(givenUp(tooSlow(within.ms)));
    }, within.ms);
    child.once('message', (read) => resolve(read as WorkbookResult));
    child.once('error', reject);
    child.once('exit', () => {
      clearTimeout(timer);
      // Nothing is changed where it has answered before.
      resolve(givenUp(tooLarge(within.bytes)));
    });
    child.send([bytes, kind], (error) => {
      // One that ended while it was told is heard of by its exit.
      if (error !== null && child.exitCode === null && child.signalCode === null) reject(error);
    });
  });
}

function givenUp(why: Bilingual): WorkbookResult {
  return {
    violation: { code: 'workbook-given-up', params: { why: why.zh, whyEn: why.en } },
  };
}

function tooSlow(ms: number): Bilingual {
  const seconds = ms / 1000;
  return { zh: `用了超过${seconds}秒`, en: `takes more than ${seconds} seconds` };
}

function tooLarge(bytes: number): Bilingual {
  const size = megabytes(bytes);
  return { zh: `要用超过${size}的内存`, en: `takes more than ${size} of memory` };
}
