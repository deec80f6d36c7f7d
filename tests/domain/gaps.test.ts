import { describe, expect, test } from 'vitest';
import type { Dataset } from '#domain/dataset.ts';
import { dutyStandings, countStandings, isToPublish } from '#domain/disclosure.ts';
import { buildFigureBook } from '#domain/figure-book.ts';
import { gapLines } from '#domain/gap-line.ts';
import { kindGaps, movedWithGaps } from '#domain/gaps.ts';
import { checkIntegrity } from '#domain/integrity.ts';
import { reconcileAll } from '#domain/reconcile.ts';
import { clockOf } from '#domain/request-clock.ts';
import { workCalendar } from '#domain/working-days.ts';
import { redirectsOf } from '#serving/redirects.ts';
import { realDataset, withAdded, withChanged } from '../support/dataset.ts';
import { aDisclosure, aFacility, aRequest } from '../support/make-rows.ts';

const real = realDataset();
const COUNTY = '130726';
const bookOf = (data: Dataset) => buildFigureBook(data, COUNTY);
const gapsOf = (data: Dataset, kind: string) => {
  const found = kindGaps(data, bookOf(data)).find(({ claim }) => claim.kind.kind_id === kind);
  if (found === undefined) throw new Error(`No gaps of ${kind}`);
  return found;
};
const codes = (data: Dataset): string[] =>
  checkIntegrity(data, { countyCode: COUNTY, programmes: null }).map(({ code }) => code);
const numbers = (to: number): number[] => Array.from({ length: to }, (_, at) => at + 1);
const home = (number: number | null, id = `home-${String(number)}`) =>
  aFacility({
    facility_id: id,
    fills_gap: number,
    checked_on: '2026-11-30',
    source_id: 'sina-2014',
  });

describe('the gaps of a kind', () => {
  test('are as many as the claim counts, each with its number', () => {
    expect(kindGaps(real, bookOf(real)).map(({ open }) => open.length)).toEqual([
      56, 15, 8, 2, 2, 2,
    ]);
    expect(gapsOf(real, 'elder-professional').open).toEqual(numbers(8));
  });

  test('are not fewer for a place that may be none of them', () => {
    const more = withAdded(real, 'facilities', home(null, 'another-home'));
    expect(gapsOf(more, 'elder-village-home').open).toHaveLength(56);
    expect(gapsOf(more, 'elder-village-home').claim.listed).toBe(3);
  });

  test('keep their numbers when one is filled, and its address leads on', () => {
    const filled = withAdded(real, 'facilities', home(3));
    const { open, filled: by } = gapsOf(filled, 'elder-village-home');
    expect(open).toEqual(numbers(56).filter((n) => n !== 3));
    expect(by.get(3)?.facility_id).toBe('home-3');
    expect(codes(filled)).toEqual([]);
    const redirects = redirectsOf(movedWithGaps(filled));
    for (const lang of ['', 'en/', 'zh-hant/']) {
      const from = `${lang}gaps/elder-village-home/3/`;
      expect(redirects).toContainEqual({ from, to: `${lang}facilities/home-3/` });
    }
    expect(redirects).toHaveLength(3);
  });

  test('keep their address when a newer claim counts fewer, and are more when it counts more', () => {
    const claim = {
      indicator_id: 'elder-professional',
      period: '2024-01',
      source_locator: '第1段',
    };
    // The counts of a group are taken of one period: all of it is told anew.
    const told = (value: number): Dataset =>
      kindGaps(real, bookOf(real))
        .filter(({ claim: { kind } }) => kind.group === 'elder')
        .reduce(
          (data, { claim: { kind, reportedCount } }) =>
            withAdded(data, 'observations', {
              ...claim,
              indicator_id: kind.reported_indicator_id ?? '',
              area_code: COUNTY,
              facility_id: null,
              sex: null,
              age_group: null,
              value: kind.kind_id === 'elder-professional' ? value : reportedCount,
            }),
          real,
        );
    expect(gapsOf(told(6), 'elder-professional')).toMatchObject({ open: numbers(6), past: [7, 8] });
    expect(gapsOf(told(9), 'elder-professional')).toMatchObject({ open: numbers(9), past: [] });
  });

  test('keep their address when the claim itself is corrected', () => {
    const fewer = withChanged(
      real,
      'observations',
      (row) => row.indicator_id === 'elder-county-homes' && row.period === '2022-09',
      { value: 1 },
    );
    const corrected = withAdded(fewer, 'corrections', {
      table: 'observations',
      row_key: 'elder-county-homes|130726||2022-09||',
      column: 'value',
      before: '2',
      after: '1',
    });
    expect(gapsOf(corrected, 'elder-county-home')).toMatchObject({ open: [1], past: [2] });
    expect(gapsOf(fewer, 'elder-county-home')).toMatchObject({ open: [1], past: [] });
  });

  test.each([
    ['gap-number', home(57)],
    ['gap-number', { ...home(1), kind_id: 'child-garden' }],
    ['gap-twice', home(7, 'second-home')],
  ])('refuse what fills none of them: %s', (code, row) => {
    const first = withAdded(real, 'facilities', home(7));
    expect(codes(withAdded(first, 'facilities', row))).toEqual([code]);
  });

  test('are filled by no example', () => {
    const example = { ...home(5, 'demo-home'), record_status: 'illustrative' as const };
    const data = withAdded(real, 'facilities', example, 'data/demo/facilities.csv');
    expect(codes(data)).toEqual(['gap-example']);
    expect(gapsOf(data, 'elder-village-home').open).toHaveLength(56);
  });
});

test('every difference of the reconciliation has a line with a duty, a holder and a letter', () => {
  const results = reconcileAll(real, bookOf(real));
  const lines = gapLines(real, results);
  const differing = results.filter(({ verdict }) => verdict === 'differs');
  expect(differing).toHaveLength(7);
  for (const { check } of differing) {
    const line = lines.find(({ letter }) => letter.check_id === check.check_id);
    expect(line?.duty.holder_zh, check.check_id).toBeTruthy();
    expect(line?.duty.deadline_zh, check.check_id).toBeTruthy();
    expect(line?.claims.length, check.check_id).toBeGreaterThan(0);
  }
  // Nothing is claimed in numbers of what no report counts.
  const gardens = lines.find(({ kind }) => kind?.kind_id === 'child-garden');
  expect(gardens).toMatchObject({ claims: [], listed: 0 });
});

describe('a county goes the whole way', () => {
  const located = <T>(file: string, value: T) => ({ file: `data/${file}.csv`, line: 999, value });
  const state = (change: Parameters<typeof aDisclosure>[0]) =>
    located('disclosures', aDisclosure({ search_ids: null, request_id: 'asked', ...change }));
  const request = aRequest({
    check_id: 'listed-elder-professional',
    sent_on: '2026-12-01',
    received_on: '2026-12-14',
  });
  const standing = (data: Dataset) =>
    dutyStandings(data, COUNTY).find(({ duty }) => duty.duty_id === 'elder-7')?.states[0]?.state;
  const asked: Dataset = {
    ...real,
    requests: [located('requests', request)],
    disclosures: [...real.disclosures, state({ state: 'asked', date: '2026-12-01' })],
  };
  const answer = {
    ...request,
    state: 'answered' as const,
    answered_on: '2026-12-31',
    outcome: 'given' as const,
    source_id: 'sina-2014',
  };
  const answered: Dataset = {
    ...asked,
    requests: [located('requests', answer)],
    disclosures: [...asked.disclosures, state({ state: 'answered', date: '2026-12-31' })],
  };
  const listed = numbers(8).reduce<Dataset>(
    (data, n) => withAdded(data, 'facilities', { ...home(n), kind_id: 'elder-professional' }),
    answered,
  );

  test('searched: nothing yet', () => {
    expect(standing(real)).toBe('not_found');
    expect(countStandings(dutyStandings(real, COUNTY).filter(isToPublish)).asked).toBe(0);
  });

  test('asked: the clock runs over a holiday', () => {
    expect(codes(asked)).toEqual([]);
    expect(standing(asked)).toBe('asked');
    const year = { kind: 'off', name_zh: '元旦', name_en: 'New Year', source_id: 'holidays-2026' };
    const calendar = workCalendar(
      ['2027-01-01', '2027-01-04'].map((date) => ({
        ...{ ...year, kind: 'off' as const },
        ...{ date, source_locator: '第1项' },
      })),
    );
    expect(clockOf(request, calendar)).toMatchObject({ due: '2027-01-13', unknownYears: ['2026'] });
    expect(clockOf(answer, calendar)?.taken).toBe(13);
  });

  test('answered: the answer is a source, and its list is in', () => {
    expect(codes(answered)).toEqual([]);
    expect(standing(answered)).toBe('answered');
    expect(codes(listed)).toEqual([]);
    const [line] = gapLines(listed, reconcileAll(listed, bookOf(listed))).filter(
      ({ letter }) => letter.check_id === 'listed-elder-professional',
    );
    expect(line).toMatchObject({ listed: 8, requests: [{ outcome: 'given' }] });
    expect(line?.result.verdict).toBe('agrees');
  });

  test('the gaps are filled, and every address that there was leads somewhere', () => {
    const { open, filled } = gapsOf(listed, 'elder-professional');
    expect(open).toEqual([]);
    expect([...filled.keys()].toSorted((a, b) => a - b)).toEqual(numbers(8));
    const before = gapsOf(real, 'elder-professional').open.map(
      (n) => `gaps/elder-professional/${n}/`,
    );
    const redirects = new Map(redirectsOf(movedWithGaps(listed)).map(({ from, to }) => [from, to]));
    expect(before.map((path) => redirects.get(path))).toEqual(
      numbers(8).map((n) => `facilities/home-${n}/`),
    );
  });
});
