import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { fileCache } from '#loaders/history-cache.ts';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'cache-'));
afterAll(() => {
  fs.rmSync(folder, { recursive: true });
});

function counting<T>(value: T): { make: () => T; times: () => number } {
  let count = 0;
  return {
    make: () => {
      count += 1;
      return value;
    },
    times: () => count,
  };
}

test('a value is made once and read from then on', () => {
  const { make, times } = counting({ rows: ['甲'] });
  expect(fileCache(folder).get('a', make)).toEqual({ rows: ['甲'] });
  expect(fileCache(folder).get('a', make)).toEqual({ rows: ['甲'] });
  expect(times()).toBe(1);
  expect(fileCache(folder).get('b', make)).toEqual({ rows: ['甲'] });
  expect(times()).toBe(2);
});

test.each([
  ['cut short', (text: string) => text.slice(0, -1)],
  ['changed, though still JSON', (text: string) => text.replace('甲', '乙')],
  ['empty', () => ''],
])('an entry that is %s is made again', (name, damage) => {
  const { make, times } = counting({ rows: ['甲'] });
  const place = path.join(folder, name);
  fileCache(place).get('a', make);
  const [file = ''] = fs.readdirSync(place);
  const whole = fs.readFileSync(path.join(place, file), 'utf8');
  fs.writeFileSync(path.join(place, file), damage(whole));
  expect(fileCache(place).get('a', make)).toEqual({ rows: ['甲'] });
  expect(times()).toBe(2);
  expect(fs.readFileSync(path.join(place, file), 'utf8')).toBe(whole);
});

test('bytes are made once and read from then on, as they were', async () => {
  const place = path.join(folder, 'bytes');
  const { make, times } = counting(Promise.resolve(new Uint8Array([0, 255, 10, 13])));
  expect(await fileCache(place).bytes('a', make)).toEqual(new Uint8Array([0, 255, 10, 13]));
  expect(await fileCache(place).bytes('a', make)).toEqual(new Uint8Array([0, 255, 10, 13]));
  expect(times()).toBe(1);
});

test('a folder that cannot be written to is no harm', () => {
  const { make } = counting(1);
  const file = path.join(folder, 'file');
  fs.writeFileSync(file, '');
  expect(fileCache(path.join(file, 'below')).get('a', make)).toBe(1);
});
