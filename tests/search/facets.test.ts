import { describe, expect, it } from 'vitest';
import type { Candidate } from '#search/engine.ts';
import { firstOfEach } from '#search/facets.ts';

const candidates = [1, 2, 3, 4, 5, 6].map((id): Candidate => ({ id, score: 1 }));
const [a, b, c, d, e, f] = candidates as [
  Candidate,
  Candidate,
  Candidate,
  Candidate,
  Candidate,
  Candidate,
];
const groups = [
  { section: 'news', candidates: [a, b, c, d] },
  { section: 'data', candidates: [e, f] },
];

describe('the results to show first', () => {
  it('are the best of each group and then of all, in their order', () => {
    expect(firstOfEach(candidates, groups, 3)).toEqual([a, b, e]);
    expect(firstOfEach(candidates, groups, 10)).toEqual(candidates);
  });

  it('are never more than asked for', () => {
    expect(firstOfEach(candidates, groups, 1)).toEqual([a]);
  });
});
