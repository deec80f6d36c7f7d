import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { numbered } from '#domain/numbered.ts';

const reported = { value: 56, text: '56' };
const listed = { value: 2, text: '2' };

/** A sentence as words and the places of its numbers. */
const templates = fc.array(
  fc.oneof(
    fc.constantFrom('报道', '列出', ' ', '，', 'of ', '😀', '１'),
    fc.integer({ min: 0, max: 4 }),
  ),
);
const numbers = fc.array(
  fc.record({
    value: fc.integer(),
    text: fc.constantFrom('56', '1,000', '至少9', '−3', '', '2 million'),
  }),
  { minLength: 5, maxLength: 5 },
);

describe('a sentence with numbers', () => {
  test('is taken apart into its words and its numbers', () => {
    expect(numbered((a, b) => `报道${a}个，列出${b}个。`, [reported, listed])).toEqual([
      '报道',
      reported,
      '个，列出',
      listed,
      '个。',
    ]);
  });

  test('has its numbers in the order in which the language puts them', () => {
    expect(numbered((a, b) => `${b} of ${a}`, [reported, listed])).toEqual([
      listed,
      ' of ',
      reported,
    ]);
  });

  test('may leave a number out, say it twice or put two side by side', () => {
    expect(numbered((a) => `${a}${a}`, [reported, listed])).toEqual([reported, reported]);
    expect(numbered(() => '没有数', [reported])).toEqual(['没有数']);
    expect(numbered(() => '', [])).toEqual([]);
  });

  test('says, put together again, what the language made of the texts', () => {
    fc.assert(
      fc.property(templates, numbers, (template, given) => {
        const sentence = (...texts: string[]): string =>
          template.map((part) => (typeof part === 'number' ? (texts[part] ?? '') : part)).join('');
        const pieces = numbered(sentence, given);
        const joined = pieces.map((piece) => (typeof piece === 'string' ? piece : piece.text));
        expect(joined.join('')).toBe(sentence(...given.map(({ text }) => text)));
        const used = template.filter((part) => typeof part === 'number');
        expect(pieces.filter((piece) => typeof piece !== 'string')).toEqual(
          used.map((place) => given[place]),
        );
      }),
    );
  });
});
