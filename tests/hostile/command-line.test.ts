import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { limits } from '#desk/limits.ts';
import { book, sound } from '../desk/handed-in.ts';
import { odsCell, odsOf } from '../support/heavy-workbooks.ts';
import { HOSTILE_WORKBOOKS } from '../support/hostile-workbooks.ts';

// `npm run check:hostile`: every hostile workbook is handed to the command as an editor would hand it in.

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'hostile-'));
afterAll(() => {
  fs.rmSync(folder, { recursive: true });
});

/** What the command itself may take beside the reading, which has limits of its own. */
const BESIDE_MS = 15_000;
const TIMEOUT = limits.readingMs + 4 * BESIDE_MS;

interface Run {
  readonly code: number | null;
  readonly said: string;
  /** The most memory of any of its processes, as Linux keeps it. */
  readonly most: number;
}

/** The most memory that a process has taken; 0 where it is gone or the machine does not tell. */
function peakOf(pid: string): number {
  try {
    const status = fs.readFileSync(`/proc/${pid}/status`, 'utf8');
    return Number(/^VmHWM:\s*(\d+)/m.exec(status)?.[1] ?? 0) * 1024;
  } catch {
    return 0;
  }
}

function childrenOf(pid: string): string[] {
  try {
    return fs.readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ');
  } catch {
    return [];
  }
}

function handIn(file: string): Promise<Run> {
  const args = ['scripts/import-table.ts', file, '--table', 'facilities', '--dry-run'];
  const child = spawn(process.execPath, args);
  const pid = String(child.pid);
  let [said, most] = ['', 0];
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => (said += text));
  }
  const look = setInterval(() => {
    for (const one of [pid, ...childrenOf(pid)]) most = Math.max(most, peakOf(one));
  }, 20);
  return new Promise((resolve) => {
    child.on('close', (code) => {
      clearInterval(look);
      resolve({ code, said, most });
    });
  });
}

async function runOn(name: string, bytes: Uint8Array): Promise<Run> {
  const file = path.join(folder, name);
  fs.writeFileSync(file, bytes);
  return handIn(file);
}

test('there are a hundred and fifty of them', () => {
  expect(HOSTILE_WORKBOOKS.length).toBeGreaterThanOrEqual(150);
});

describe('the command', () => {
  test.each(HOSTILE_WORKBOOKS)('$what', { timeout: TIMEOUT }, async ({ make }) => {
    const [name, bytes] = make();
    const { code, said, most } = await runOn(name, bytes);
    // It ends by itself, in words, without a stack, and takes no more than it may.
    expect([0, 1, 2], said).toContain(code);
    expect(said.trim()).not.toBe('');
    expect(said).not.toMatch(/^\s+at .*:\d+:\d+\)?$/m);
    // What it is told of is looked at every few milliseconds: some may come on top of it.
    expect(most).toBeLessThan(limits.readingBytes * 1.25);
  });

  test('reads 10,000 rows of thirty columns of .ods', { timeout: TIMEOUT }, async () => {
    const row = `<table:table-row>${odsCell('一段文字').repeat(30)}</table:table-row>`;
    const { said, most } = await runOn('大.ods', odsOf(row.repeat(10_000)));
    expect(said).not.toContain('已经停下');
    expect(most).toBeLessThan(limits.readingBytes);
  });

  test('reads a sound list after all of them', { timeout: TIMEOUT }, async () => {
    const { code, said } = await runOn('名单.xlsx', await book([sound]));
    expect([code, said]).toEqual([0, expect.stringContaining('daiwang-home-1')]);
  });
});
