import { describe, expect, test } from 'vitest';
import { readDemoOptions, USAGE } from '../../scripts/demo-options.ts';

describe('the options of the example data', () => {
  test('have defaults', () => {
    expect(readDemoOptions([])).toEqual({
      out: 'data/demo',
      facilities: undefined,
      articles: 0,
      help: false,
    });
  });

  test('can be given in either form', () => {
    const wanted = { out: '/tmp/x', facilities: 10_000, articles: 2000, help: false };
    expect(
      readDemoOptions(['--out', '/tmp/x', '--facilities', '10000', '--articles', '2000']),
    ).toEqual(wanted);
    expect(readDemoOptions(['--articles=2000', '--facilities=10000', '--out=/tmp/x'])).toEqual(
      wanted,
    );
    expect(readDemoOptions(['--help']).help).toBe(true);
  });

  test.each([
    ['--facility'],
    ['--facilities', '5', '--seed', '1'],
    ['-h'],
    ['stray'],
    ['--toString'],
  ])('that are not known are refused by name: %s', (...args) => {
    expect(() => readDemoOptions(args)).toThrow(/^不认识“(--facility|--seed|-h|stray|--toString)”/);
  });

  test.each(['0', '-1', '1.5', 'many', '100000', '１０', ''])(
    'count in whole numbers, not %j',
    (value) => {
      expect(() => readDemoOptions([`--facilities=${value}`])).toThrow(
        `--facilities 后面要写 1–99999 的整数，现在是“${value}”。 / --facilities needs a whole number from 1 to 99999, not “${value}”.`,
      );
    },
  );

  test('need what follows them', () => {
    expect(() => readDemoOptions(['--out'])).toThrow('--out 后面要写一个文件夹');
    expect(() => readDemoOptions(['--articles'])).toThrow('--articles 后面要写');
  });

  test('are all in the usage', () => {
    for (const name of ['--out DIR', '--facilities N', '--articles N', '--help']) {
      expect(USAGE).toContain(name);
    }
  });
});
