import { describe, expect, test } from 'vitest';
import { accept, column, refuse } from '#tables/column.ts';
import { integer } from '#tables/value-cells.ts';
import { docs, say, valueOf } from '../support/say.ts';

describe('a column', () => {
  test('is required, and its reader never sees an empty cell', () => {
    const seen: string[] = [];
    const column_ = column(docs, {
      type: 'string',
      read: (cell) => {
        seen.push(cell);
        return accept(cell);
      },
    });
    expect(column_.required).toBe(true);
    expect(say(column_, '')).toBe('此格必填，不能留空。');
    expect(valueOf(column_, 'x')).toBe('x');
    expect(seen).toEqual(['x']);
  });

  test('hands on the violation of its reader with its parameters', () => {
    const never = column(docs, { type: 'string', read: () => refuse('range', { min: 1, max: 2 }) });
    expect(never.read('x')).toEqual({
      ok: false,
      violation: { code: 'range', params: { min: 1, max: 2 } },
    });
  });
});

describe('an optional column', () => {
  const beds = integer({ ...docs, minimum: 0, maximum: 2000 }).optional();

  test('reads an empty cell as null, never as zero', () => {
    expect(beds.required).toBe(false);
    expect(valueOf(beds, '')).toBeNull();
    expect(valueOf(beds, '0')).toBe(0);
  });

  test('writes null as an empty cell and zero as zero', () => {
    expect(beds.format(null)).toBe('');
    expect(beds.format(0)).toBe('0');
  });

  test('says the same of a bad cell as the column inside', () => {
    expect(say(beds, '八十')).toBe('应为整数。请填0–2000的数字，未知请留空。');
  });
});
