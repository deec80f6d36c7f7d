import { strFromU8, unzipSync } from 'fflate';
import { afterEach, describe, expect, test } from 'vitest';
import { zipArchive } from '#downloads/archive.ts';

const files = { 'b.txt': '乙', 'a/c.bin': new Uint8Array([0, 255]), 'a.txt': '' };

describe('an archive', () => {
  const zone = process.env.TZ;
  afterEach(() => {
    // Assigning undefined would write the word.
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  });

  test('holds its files, sorted by name', () => {
    const read = unzipSync(zipArchive(files, '2026-11-22'));
    expect(Object.keys(read)).toEqual(['a.txt', 'a/c.bin', 'b.txt']);
    expect(strFromU8(read['b.txt'] ?? new Uint8Array())).toBe('乙');
    expect(read['a/c.bin']).toEqual(new Uint8Array([0, 255]));
  });

  test('is the same to the byte in whatever order and time zone it is made', () => {
    const made = ['Asia/Shanghai', 'America/Los_Angeles', 'UTC'].map((name) => {
      process.env.TZ = name;
      return zipArchive(Object.fromEntries(Object.entries(files).toReversed()), '2026-11-22');
    });
    for (const other of made) expect(Buffer.from(other).equals(made[0] ?? Buffer.of())).toBe(true);
    expect(zipArchive(files, '2026-11-22')).toEqual(made[0]);
    expect(zipArchive(files, '2026-11-23')).not.toEqual(made[0]);
  });
});
