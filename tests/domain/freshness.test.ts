import { describe, expect, it } from 'vitest';
import { freshness } from '#domain/freshness.ts';

const contents = {
  articles: [
    { date: '2026-11-10', kind: 'report' },
    { date: '2026-11-02', kind: 'notice' },
  ],
  facilities: ['2026-01-01'],
  sources: ['2026-01-01'],
  programmes: 3,
  dataAsOf: '2026-11-01',
} as const;

const verdicts = (today: string, other: Partial<Parameters<typeof freshness>[0]> = {}) =>
  Object.fromEntries(
    freshness({ ...contents, ...other }, today).map(({ id, verdict }) => [id, verdict]),
  );

describe('freshness', () => {
  it('gives news and home two weeks, to the day', () => {
    expect(verdicts('2026-11-24')).toMatchObject({ home: 'fresh', news: 'fresh' });
    expect(verdicts('2026-11-25')).toMatchObject({ home: 'stale', news: 'stale' });
  });

  it('gives notices six months, and asks no age of the rest', () => {
    expect(verdicts('2027-05-04')).toMatchObject({ notices: 'fresh' });
    expect(verdicts('2027-05-05')).toMatchObject({ notices: 'stale', facilities: 'fresh' });
  });

  it('calls a part without anything empty, not old', () => {
    expect(
      verdicts('2026-11-11', { articles: [], facilities: [], sources: [], programmes: 0 }),
    ).toEqual({
      home: 'empty',
      news: 'empty',
      notices: 'empty',
      facilities: 'empty',
      programmes: 'empty',
      sources: 'empty',
    });
  });

  it('counts whole days since the newest', () => {
    expect(freshness(contents, '2026-11-12')[0]).toMatchObject({ newest: '2026-11-10', age: 2 });
  });
});
