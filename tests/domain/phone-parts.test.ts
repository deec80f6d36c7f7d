import { describe, expect, test } from 'vitest';
import { phoneParts } from '#domain/phone-parts.ts';

describe('a telephone number', () => {
  test.each([
    ['0313-7012345-801', '0313-7012345', '-801'],
    ['010-62345678-8001', '010-62345678', '-8001'],
    ['0313-7012345转801', '0313-7012345', '转801'],
    ['0313-7012345 转 801', '0313-7012345', ' 转 801'],
    ['0313-7012345分机8', '0313-7012345', '分机8'],
    ['0313-7012345 ext. 801', '0313-7012345', ' ext. 801'],
    ['400-123-4567转2', '400-123-4567', '转2'],
  ])('%s dials no extension', (phone, dialled, extension) => {
    expect(phoneParts(phone)).toEqual({ dialled, extension });
  });

  test.each(['0313-7012345', '010-62345678', '400-123-4567', '13800138000', '12345', '110'])(
    '%s is dialled whole',
    (phone) => {
      expect(phoneParts(phone)).toEqual({ dialled: phone, extension: '' });
    },
  );
});
