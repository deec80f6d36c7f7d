import { describe, expect, test } from 'vitest';
import { fieldOf } from '#downloads/field.ts';
import { optional } from '#tables/column.ts';
import { code, text } from '#tables/text-cells.ts';
import { choice, choices, date, integer, number, yesNo } from '#tables/value-cells.ts';
import { docs } from '../support/say.ts';

const common = { name: 'x', title: '列 / Column', description: '说明 Text' };
const kinds = { a: { zh: '甲', en: 'first' }, b: { zh: '乙', en: 'second' } };

describe('a column as a Table Schema field', () => {
  test.each([
    ['text', text(docs), { type: 'string', constraints: { required: true } }],
    ['optional text', optional(text(docs)), { type: 'string' }],
    [
      'a code',
      code(docs, 9),
      { type: 'string', constraints: { required: true, pattern: '^\\d{9}$' } },
    ],
    [
      'a whole number',
      optional(integer(docs, 0, 2000)),
      { type: 'integer', constraints: { minimum: 0, maximum: 2000 } },
    ],
    ['a number', number(docs, 0), { type: 'number', constraints: { required: true, minimum: 0 } }],
    ['a day', optional(date(docs, ['day'])), { type: 'date' }],
    [
      'a date of several forms',
      optional(date(docs, ['year', 'month'])),
      { type: 'string', constraints: { pattern: '^(\\d{4}|\\d{4}-\\d{2})$' } },
    ],
    [
      'yes or no',
      optional(yesNo(docs)),
      { type: 'boolean', trueValues: ['yes'], falseValues: ['no'] },
    ],
    [
      'a choice',
      optional(choice(docs, kinds)),
      {
        type: 'string',
        constraints: { enum: ['a', 'b'] },
        categories: [
          { value: 'a', label: '甲 / first' },
          { value: 'b', label: '乙 / second' },
        ],
      },
    ],
  ])('%s', (_, column, expected) => {
    expect(fieldOf('x', column, null)).toEqual({ ...common, ...expected });
  });

  test('a list names its permitted values in its description', () => {
    expect(fieldOf('x', optional(choices(docs, kinds)), 'a;b')).toEqual({
      ...common,
      type: 'list',
      delimiter: ';',
      itemType: 'string',
      description: '说明 Text 可填 / Permitted: a (甲 / first); b (乙 / second).',
      example: 'a;b',
    });
  });
});
