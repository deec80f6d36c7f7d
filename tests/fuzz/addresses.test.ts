import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { areasIn, withAreas } from '#components/compare/compare-state.ts';
import { readState, writeState } from '#directory/address.ts';
import { noFolding } from '#domain/fold-forms.ts';
import { foldText } from '#search/fold.ts';
import { longestQuery, normaliseQuery, partsOf } from '#search/query.ts';
import { recordStatuses, statuses } from '#tables/facility-state.ts';
import { FUZZ_TIMEOUT_MS, fuzz } from './budget.ts';

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.string({ unit: 'grapheme', maxLength: 400 }),
  fc.string({
    unit: fc.constantFrom('蔚', '縣', '１', '0', '-', '"', '“', ' ', '\u200b', '\ud800', '<'),
  }),
);
const pair = fc.tuple(
  fc.constantFrom('q', 'kind', 'group', 'township', 'status', 'record', 'phone', 'view', 'areas'),
  fc.oneof(text, fc.constantFrom('elder', 'yes', 'list', '130726100', '130726100,130726101')),
);
const address = fc.oneof(
  text.map((any) => `?${any}`),
  fc.array(pair).map((pairs) => `?${new URLSearchParams(pairs).toString()}`),
);
const known = {
  groups: ['elder', 'child'] as const,
  kinds: ['child-garden'],
  townships: ['130726100'],
  statuses: Object.keys(statuses) as (keyof typeof statuses)[],
  records: Object.keys(recordStatuses) as (keyof typeof recordStatuses)[],
  facts: new Map([['fees', ['1000', '2000']]]),
};

describe('whatever stands in an address or a search field', () => {
  test('is a state of the directory, which comes back as it is', { timeout: FUZZ_TIMEOUT_MS }, () =>
    fuzz(address, (search) => {
      const once = writeState(readState(search, known));
      expect(writeState(readState(once, known))).toBe(once);
    }),
  );

  test('is a choice of areas, which comes back as it is', { timeout: FUZZ_TIMEOUT_MS }, () =>
    fuzz(address, (search) => {
      const areas = areasIn(search);
      const { search: written } = new URL(withAreas('/compare/', areas), 'http://host');
      expect(areasIn(written)).toEqual(areas);
      for (const area of areas) expect(area).toMatch(/^\d{6}(\d{3})?$/);
    }),
  );

  test('is a query of bounded length, the same when read twice', { timeout: FUZZ_TIMEOUT_MS }, () =>
    fuzz(text, (typed) => {
      const query = normaliseQuery(typed);
      expect(normaliseQuery(query)).toBe(query);
      expect([...query].length).toBeLessThanOrEqual(longestQuery);
      expect(foldText(foldText(query, noFolding), noFolding)).toBe(foldText(query, noFolding));
      const parts = partsOf(query, noFolding);
      expect(new Set(parts.map((part) => part.text)).size).toBe(parts.length);
      for (const part of parts) expect(part.text).not.toMatch(/[\s\p{Cf}<>"]/u);
    }),
  );
});
