import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';

/** What a command took, its child processes included. */
export interface Taken {
  readonly wallMs: number;
  readonly cpuMs: number;
  /** Most memory held at one time, in bytes; 0 where the system does not tell. */
  readonly peak: number;
}

const EVERY_MS = 100;
const PAGE = 4096;

/** Runs a command to its end. Throws with what it printed where it fails. */
export function runMeasured(
  command: readonly string[],
  { cwd, env }: { readonly cwd: string; readonly env: NodeJS.ProcessEnv },
): Promise<Taken> {
  const started = performance.now();
  // Node does not tell what its children's children took; the shell does.
  const timed = spawn('bash', ['-c', 'TIMEFORMAT="cpu %U %S"; time "$@"', 'bash', ...command], {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  timed.stdout.on('data', (text: Buffer) => (printed += text.toString()));
  timed.stderr.on('data', (text: Buffer) => (printed += text.toString()));
  let peak = 0;
  const watch = setInterval(() => {
    // What is shared is counted once, which takes longer to find out: only where it may be more.
    if (memoryOf(timed.pid ?? 0, residentOf) <= peak) return;
    peak = Math.max(peak, memoryOf(timed.pid ?? 0, ownOf));
  }, EVERY_MS);
  return new Promise((resolve, reject) => {
    timed.once('error', reject);
    timed.once('close', (code) => {
      clearInterval(watch);
      const wallMs = performance.now() - started;
      const [, user, system] = /cpu ([\d.]+) ([\d.]+)\s*$/.exec(printed) ?? [];
      if (code === 0) resolve({ wallMs, cpuMs: (Number(user) + Number(system)) * 1000, peak });
      else reject(new Error(`${command.join(' ')}: exit code ${code}\n${printed.slice(-4000)}`));
    });
  });
}

/** Memory of a process, in bytes, with all that it shares with others. */
function residentOf(pid: number): number {
  const [, resident = '0'] = fs.readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ');
  return Number(resident) * PAGE;
}

/** Memory of a process, in bytes, with its share of what several have: a copy just made has all of it. */
function ownOf(pid: number): number {
  const [, share = '0'] =
    /^Pss:\s+(\d+) kB/m.exec(fs.readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8')) ?? [];
  return Number(share) * 1024;
}

/** Memory in use by a process and all below it, in bytes. */
function memoryOf(pid: number, of: (pid: number) => number): number {
  if (os.platform() !== 'linux') return 0;
  try {
    const threads = fs.readdirSync(`/proc/${pid}/task`);
    const children = threads.flatMap((thread) =>
      fs.readFileSync(`/proc/${pid}/task/${thread}/children`, 'utf8').split(' ').filter(Boolean),
    );
    return children.reduce((sum, child) => sum + memoryOf(Number(child), of), of(pid));
  } catch {
    // It has ended in the meantime.
    return 0;
  }
}
