import { expect, test } from 'vitest';
import { publish } from '#downloads/files.ts';
import { sha256Sums } from '#downloads/sums.ts';

test('the sums are sorted by name, in the form that sha256sum checks', () => {
  const files = [publish('b.csv', 'text/csv', 'abc'), publish('a.csv', 'text/csv', '')];
  expect(sha256Sums(files)).toBe(
    'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  a.csv\n' +
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  b.csv\n',
  );
});
