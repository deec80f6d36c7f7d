import { expect, it } from 'vitest';
import { queryOfAddress } from '#domain/query-of-address.ts';

it('an address that was encoded twice is read as once', () => {
  expect(queryOfAddress('%E6%9A%96%E6%B3%89')).toBe('暖泉');
  expect(queryOfAddress('暖泉')).toBe('暖泉');
  expect(['100%', '100%ab', '23%'].map(queryOfAddress)).toEqual(['100%', '100%ab', '23%']);
});
