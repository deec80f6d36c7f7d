import { EventEmitter } from 'node:events';
import path from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { checkAll, watchChecks } from '#integrations/live-checks.ts';
import { placesOf } from '#src/edition.ts';
import { finding } from '#tables/finding.ts';
import type { Finding } from '#tables/finding.ts';

const places = placesOf({});
const wrong = finding(
  { file: 'data/facilities.csv', line: 12, column: 'beds', value: '八十' },
  { code: 'integer', params: { min: 0, max: 2000 } },
);

/** A development server that only listens and tells. */
function serve(check: () => Finding[]) {
  const watcher = Object.assign(new EventEmitter(), { add: vi.fn() });
  const browser = new EventEmitter();
  const send = vi.fn();
  const ws = { send, on: browser.on.bind(browser) };
  watchChecks({ watcher, ws } as never, places, check);
  return { watcher, browser, send };
}

describe('live checks', () => {
  test('find nothing wrong with what is published', () => {
    expect(checkAll(places).filter((found) => found.severity === 'error')).toEqual([]);
  });

  test('lay each error over the page with file and line, and take it away again', async () => {
    let findings = [wrong];
    const { watcher, browser, send } = serve(() => findings);
    browser.emit('connection');
    const err = {
      message: 'data/facilities.csv:12 beds “八十”: 应为整数。请填0–2000的数字，未知请留空。',
      loc: { file: 'data/facilities.csv', line: 12 },
    };
    expect(send).toHaveBeenLastCalledWith(expect.objectContaining({ type: 'error' }));
    expect(send.mock.lastCall?.[0]).toMatchObject({ err });
    findings = [];
    watcher.emit('change', path.join(places.data, 'facilities.csv'));
    await vi.waitFor(() => {
      expect(send).toHaveBeenLastCalledWith({ type: 'full-reload' });
    });
  });

  test('look at tables and articles only', async () => {
    const check = vi.fn(() => []);
    const { watcher, send } = serve(check);
    watcher.emit('change', path.resolve('src/edition.ts'));
    watcher.emit('change', path.join(places.content, 'news/a.mdx'));
    watcher.emit('change', path.join(places.content, 'news/a.mdx'));
    await vi.waitFor(() => {
      expect(check).toHaveBeenCalledTimes(1);
    });
    expect(send).not.toHaveBeenCalled();
  });
});
