import fs from 'node:fs';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { outcomeOf, soundCells } from '../support/damage.ts';
import type { Kind } from '../support/damage.ts';
import { FUZZ_TIMEOUT_MS, fuzz } from './budget.ts';

const files = await Promise.all(
  ['desk/mishaps.xls', 'lists/h-hidden.xls', 'desk/mishaps.xlsx', 'desk/mishaps.ods'].map(
    async (name) => {
      const bytes = new Uint8Array(fs.readFileSync(`tests/fixtures/${name}`));
      const kind = name.slice(name.lastIndexOf('.') + 1) as Kind;
      return { bytes, kind, cells: await soundCells(bytes, kind) };
    },
  ),
);

/** One place that was damaged on the way: a byte, a bit, four zeros, or some bytes that are missing. */
const damage = fc.record({
  file: fc.constantFrom(...files),
  at: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
  how: fc.oneof(
    fc.record({ put: fc.array(fc.nat(255), { minLength: 1, maxLength: 1 }), cut: fc.constant(1) }),
    fc.record({ put: fc.constant([0, 0, 0, 0]), cut: fc.constant(4) }),
    fc.record({ put: fc.constant<number[]>([]), cut: fc.integer({ min: 1, max: 8 }) }),
  ),
});

test(
  'a workbook that was damaged in one place loses no cell and moves no row without a word of it',
  { timeout: FUZZ_TIMEOUT_MS },
  async () => {
    await fuzz(damage, async ({ file: { bytes, kind, cells }, at, how: { put, cut } }) => {
      const place = Math.floor(at * bytes.length);
      const damaged = new Uint8Array([
        ...bytes.subarray(0, place),
        ...put,
        ...bytes.subarray(place + cut),
      ]);
      const outcome = await outcomeOf(damaged, kind, cells);
      expect(outcome).not.toBe('lost');
      // Whatever has checksums passes for nothing that it is not.
      if (kind !== 'xls') expect(outcome).not.toBe('altered');
    });
  },
);
