import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Answer, Request } from '#components/desk/protocol.ts';
import { ReadSession, SILENCE_MS } from '#components/desk/read-session.ts';

const START: Request = {
  kind: 'start',
  lang: 'zh',
  data: '/',
  countyCode: '1',
  programmes: [],
  today: '2026-12-01',
};
const READY: Answer = { kind: 'ready', tables: 1 };
const PROGRESS: Answer = { kind: 'progress', done: 1, total: 2 };
const FAILED: Answer = { kind: 'failed', message: 'x' };
const READ = {
  kind: 'read',
  table: 'facilities',
  sheet: null,
  mode: 'merge',
} as unknown as Request;

/** A worker of the session: what it was asked, whether it was ended, and its voice. */
interface Made {
  readonly asked: Request[];
  ended: boolean;
  readonly say: (answer: Answer) => void;
}

let made: Made[];
const take = vi.fn();
const slow = vi.fn();
let session: ReadSession;

beforeEach(() => {
  vi.useFakeTimers();
  made = [];
  take.mockClear();
  slow.mockClear();
  session = new ReadSession(
    (say) => {
      const one: Made = { asked: [], ended: false, say };
      made.push(one);
      return {
        postMessage: (request) => one.asked.push(request),
        terminate: () => {
          one.ended = true;
        },
      };
    },
    START,
    take,
    slow,
  );
});

afterEach(() => {
  vi.useRealTimers();
});

test('a file that is read lets the next one be read by the same worker', () => {
  made[0]?.say(READY);
  session.ask(READ);
  made[0]?.say(FAILED);
  session.ask(READ);
  vi.advanceTimersByTime(SILENCE_MS - 1);
  expect(made).toHaveLength(1);
  expect(made[0]?.asked).toEqual([START, READ, READ]);
});

test('a new file ends the worker that is still at the last one, and its answer counts no more', () => {
  made[0]?.say(READY);
  session.ask(READ);
  session.ask(READ);
  expect(made.map((one) => one.ended)).toEqual([true, false]);
  expect(made[1]?.asked).toEqual([START, READ]);
  take.mockClear();
  made[0]?.say(FAILED);
  expect(take).not.toHaveBeenCalled();
  expect(slow).not.toHaveBeenCalled();
});

test('a worker that is silent over a file for too long is ended, and a later file is read', () => {
  made[0]?.say(READY);
  session.ask(READ);
  vi.advanceTimersByTime(SILENCE_MS - 1);
  made[0]?.say(PROGRESS);
  vi.advanceTimersByTime(SILENCE_MS - 1);
  expect(slow).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(slow).toHaveBeenCalledOnce();
  expect(made.map((one) => one.ended)).toEqual([true, false]);
  session.ask(READ);
  expect(made[1]?.asked).toEqual([START, READ]);
});

test('a slow network before the first file is no fault of it', () => {
  session.ask(READ);
  vi.advanceTimersByTime(10 * SILENCE_MS);
  expect(slow).not.toHaveBeenCalled();
  made[0]?.say(READY);
  vi.advanceTimersByTime(SILENCE_MS);
  expect(slow).toHaveBeenCalledOnce();
});

test('a reading that is stopped ends its worker, and a later file is read; else there is none to stop', () => {
  made[0]?.say(READY);
  expect(session.stop()).toBe(false);
  session.ask(READ);
  expect(session.stop()).toBe(true);
  expect(made.map((one) => one.ended)).toEqual([true, false]);
  vi.advanceTimersByTime(2 * SILENCE_MS);
  expect(slow).not.toHaveBeenCalled();
  expect(session.stop()).toBe(false);
  session.ask(READ);
  expect(made[1]?.asked).toEqual([START, READ]);
});
