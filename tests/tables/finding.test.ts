import { describe, expect, test } from 'vitest';
import { finding, formatFinding, hasErrors, sortFindings } from '#tables/finding.ts';
import { messages } from '#tables/messages.ts';

describe('a finding', () => {
  test('is one line: file, line, column, value, what is wrong, what to do', () => {
    const found = finding(
      { file: 'data/facilities.csv', line: 12, column: 'beds', value: '八十' },
      { code: 'integer', params: { min: 0, max: 2000 } },
    );
    expect(formatFinding(found, 'zh')).toBe(
      'data/facilities.csv:12 beds “八十”: 应为整数。请填0–2000的数字，未知请留空。',
    );
    expect(formatFinding(found, 'en')).toBe(
      'data/facilities.csv:12 beds “八十”: a whole number is expected. Give a number from 0 to 2000; leave it empty if unknown.',
    );
  });

  test('leaves out the parts of its place that it does not have', () => {
    expect(formatFinding(finding({ file: 'f' }, { code: 'row-blank' }), 'zh')).toBe(
      'f: 这一行是空行。请删去。',
    );
  });

  test('shows line breaks and tabs, and cuts a long value', () => {
    const shown = (value: string): string =>
      formatFinding(finding({ file: 'f', value }, { code: 'row-blank' }), 'en');
    expect(shown('a\nb\tc')).toContain('“a⏎b⇥c”');
    expect(shown('x'.repeat(60))).toContain(`“${'x'.repeat(60)}”`);
    expect(shown('x'.repeat(61))).toContain(`“${'x'.repeat(60)}…”`);
  });

  test('does not fill placeholders that a value brings along', () => {
    const params = { table: '{hint}', hint: 'x' };
    expect(formatFinding(finding({ file: 'f' }, { code: 'reference', params }), 'en')).toContain(
      'not found in table {hint}. x',
    );
  });
});

test('findings are walked down file by file and line by line, keeping their order on a line', () => {
  const at = (file: string, line: number | null, column: string) =>
    finding({ file, line, column }, { code: 'required' });
  const sorted = sortFindings([
    at('b', 1, 'p'),
    at('a', 9, 'q'),
    at('a', 2, 'r'),
    at('a', 2, 's'),
    at('a', null, 't'),
  ]);
  expect(sorted.map((found) => found.column)).toEqual(['t', 'r', 's', 'q', 'p']);
});

test('a warning is not an error', () => {
  const warning = finding({ file: 'f' }, { code: 'byte-order-mark' });
  expect(warning.severity).toBe('warning');
  expect(hasErrors([warning])).toBe(false);
  expect(hasErrors([warning, finding({ file: 'f' }, { code: 'required' })])).toBe(true);
});

describe('the catalogue', () => {
  const names = (text: string): string[] =>
    [...text.matchAll(/\{(\w+)\}/g)].map((match) => (match[1] ?? '').replace(/En$/, '')).sort();

  test.each(Object.entries(messages))(
    'says %s in both languages with the same facts',
    (_, text) => {
      expect(text.zh).toMatch(/\p{Script=Han}/u);
      expect(text.en).not.toMatch(/\p{Script=Han}/u);
      expect(names(text.en)).toEqual(names(text.zh));
    },
  );
});
