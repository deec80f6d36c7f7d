import { expect, test } from 'vitest';
import { formatBytes } from '#downloads/bytes.ts';

test.each([
  [0, '0 字节', '0 bytes'],
  [73, '73 字节', '73 bytes'],
  [1023, '1,023 字节', '1,023 bytes'],
  [1024, '1.0 KB', '1.0 KB'],
  [2897, '2.8 KB', '2.8 KB'],
  [10_188, '9.9 KB', '9.9 KB'],
  [10_189, '10 KB', '10 KB'],
  [36_624, '36 KB', '36 KB'],
  [1_048_063, '1,023 KB', '1,023 KB'],
  [1_048_064, '1.0 MB', '1.0 MB'],
  [1_500_000, '1.4 MB', '1.4 MB'],
])('%i bytes read %s', (bytes, zh, en) => {
  expect(formatBytes(bytes, 'zh')).toBe(zh);
  expect(formatBytes(bytes, 'en')).toBe(en);
});
