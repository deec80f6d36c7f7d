import { expect, test } from 'vitest';
import { runHere } from '../support/run-here.ts';
import { runScript } from '../support/run-script.ts';

const run = (...args: readonly string[]) => runHere('check-freshness.ts', args);

test(
  'an old checkout is reported, and fails only where asked to',
  { timeout: 60_000 },
  async () => {
    const { code, stdout } = await runScript('check-freshness.ts', ['--today', '2030-01-01']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^✗ 首页：最近一次是\d{4}-\d\d-\d\d，距今\d+天（应在14天内更新）$/m);
    expect(stdout).toMatch(/^✓ 机构：/m);
    const english = await run('--today', '2030-01-01', '--fail', '--lang', 'en');
    expect(english.code).toBe(1);
    expect(english.stdout).toMatch(
      /^✗ home page: last .*, \d+ days ago \(should be renewed within/m,
    );
  },
);

test('what is no date is refused', async () => {
  expect(await run('--today', '1/5/26')).toEqual({
    code: 2,
    stdout: '',
    stderr: '--today “1/5/26”：不是日期。请写成 YYYY-MM-DD，例如 2026-11-24。\n',
  });
});
