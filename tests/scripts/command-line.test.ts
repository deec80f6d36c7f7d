import { describe, expect, test } from 'vitest';
import { runHere } from '../support/run-here.ts';
import { runScript } from '../support/run-script.ts';

describe('a command refuses', { timeout: 60_000 }, () => {
  test.each([
    ['an option that it does not know', 'check-data.ts', ['--bogus'], '不认识“--bogus”'],
    ['a word that it does not know', 'check-content.ts', ['en'], '不认识“en”'],
    [
      'an option without its value',
      'check-freshness.ts',
      ['--today'],
      '不认识“--today”或缺少它的值',
    ],
    ['a language that it does not speak', 'check-data.ts', ['--lang', 'fr'], '--lang “fr”'],
    ['options where it takes none', 'build.ts', ['--fast'], '这个命令不带选项'],
    ['a port that is none', 'start.ts', ['--port', 'abc'], '--port=“abc”：端口要写1–65535的整数'],
  ])('%s', async (_, script, args, said) => {
    // A process of its own shows that it is ended, one command for all; and it serves nothing meanwhile.
    const outside = ['--bogus', '--port'].includes(args[0] ?? '');
    const run = outside ? runScript : runHere;
    const { code, stdout, stderr } = await run(script, args);
    expect(stderr).toContain(said);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  });
});

test('a day that is none is named by the check of articles', async () => {
  const env = { SITE_TODAY: '2026-13-01' };
  const { code, stderr } = await runHere('check-content.ts', [], { env });
  expect(stderr).toBe(
    'SITE_TODAY=“2026-13-01”：要写成 2026-11-24 这样的日期。 / must be a date such as 2026-11-24.\n',
  );
  expect(code).toBe(1);
});
