import { describe, expect, test } from 'vitest';
import { fieldOf } from '#downloads/field.ts';
import { code, text } from '#tables/text-cells.ts';
import { choice, choices, date, integer, number, yesNo } from '#tables/value-cells.ts';
import { docs } from '../support/say.ts';

const common = { name: 'x', title: '列 / Column', description: '说明 Text' };
const kinds = { a: { zh: '甲', en: 'first' }, b: { zh: '乙', en: 'second' } };

describe('a column as a Table Schema field', () => {
  test.each([
    ['text', text(docs), { type: 'string', constraints: { required: true } }],
    ['optional text', text(docs).optional(), { type: 'string' }],
    [
      'a code',
      code({ ...docs, digits: 9 }),
      { type: 'string', constraints: { required: true, pattern: '^\\d{9}$' } },
    ],
    [
      'a whole number',
      integer({ ...docs, minimum: 0, maximum: 2000 }).optional(),
      { type: 'integer', constraints: { minimum: 0, maximum: 2000 } },
    ],
    [
      'a number',
      number({ ...docs, minimum: 0 }),
      { type: 'number', constraints: { required: true, minimum: 0 } },
    ],
    ['a day', date({ ...docs, precisions: ['day'] }).optional(), { type: 'date' }],
    [
      'a date of several forms',
      date({ ...docs, precisions: ['year', 'month'] }).optional(),
      { type: 'string', constraints: { pattern: '^(\\d{4}|\\d{4}-\\d{2})$' } },
    ],
    [
      'yes or no',
      yesNo(docs).optional(),
      { type: 'boolean', trueValues: ['yes'], falseValues: ['no'] },
    ],
    [
      'a choice',
      choice({ ...docs, choices: kinds }).optional(),
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
    expect(fieldOf('x', choices({ ...docs, choices: kinds }).optional(), 'a;b')).toEqual({
      ...common,
      type: 'list',
      delimiter: ';',
      itemType: 'string',
      description: '说明 Text 可填 / Permitted: a (甲 / first); b (乙 / second).',
      example: 'a;b',
    });
  });
});
