import fs from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = fs.readFileSync('src/styles/tokens.css', 'utf8');
/** The tokens of each theme; what a theme leaves out is that of the first. */
const themes = [...css.matchAll(/:root[^{]*\{([^}]*)\}/g)].map(
  ([, body = '']) =>
    new Map(
      [...body.matchAll(/(--[\w-]+): (#\w+);/g)].map(([, name = '', hex = '']) => [name, hex]),
    ),
);
const [usual = new Map<string, string>()] = themes;

/** Relative luminance as WCAG defines it, of #rgb or #rrggbb. */
function luminance(hex: string): number {
  const digits = hex.length === 4 ? hex.slice(1).replace(/./g, '$&$&') : hex.slice(1);
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const share = parseInt(digits.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [less = 0, more = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (more + 0.05) / (less + 0.05);
}

describe.each([
  ['light', 0, 4.5],
  ['dark', 1, 4.5],
  ['high contrast', 2, 6.5],
] as const)('the colours in %s', (_, at, text) => {
  const token = (name: string): string => themes[at]?.get(name) ?? usual.get(name) ?? '';
  const classes = [1, 2, 3, 4].map((number) => token(`--class-${number}`));

  test('tell each class of the map from the next', () => {
    for (const [index, colour] of classes.slice(1).entries()) {
      expect(contrast(classes[index] ?? '', colour), colour).toBeGreaterThanOrEqual(1.4);
    }
  });

  test('let names be read on every class', () => {
    for (const colour of classes) {
      expect(contrast(token('--ink'), colour), colour).toBeGreaterThanOrEqual(text);
    }
  });

  test('let text be read on paper', () => {
    for (const name of ['--ink', '--soft', '--accent', '--other', '--elder', '--child']) {
      expect(contrast(token(name), token('--paper')), name).toBeGreaterThanOrEqual(7);
    }
  });
});
