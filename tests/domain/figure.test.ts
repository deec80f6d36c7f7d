import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { figureFromObservation, withAnchors } from '#domain/figure.ts';
import type { Unanchored } from '#domain/figure.ts';
import { realDataset } from '../support/dataset.ts';
import { aFigure, anIndicator } from '../support/make-rows.ts';

describe('a figure of an observation', () => {
  const [row] = realDataset().observations.filter(
    ({ value }) => value.indicator_id === 'mediation-consultations',
  );
  if (row === undefined) throw new Error('No consultations');
  const indicator = anIndicator();

  test('keeps everything that the row says', () => {
    expect(figureFromObservation(indicator, row.value)).toEqual({
      indicator,
      area: '130726',
      facility: null,
      period: '2022-09',
      sex: null,
      age: null,
      value: 25000,
      status: 'final',
      qualifier: 'at_least',
      precision: 'at_least',
      cumulative: true,
      sources: ['zjknews-2022'],
      locator: '第2段',
      phrase: '25000多人次',
      note: { zh: null, en: null },
      inputs: [],
      further: [],
    });
  });

  test('that is about one sex, one age and one facility says so', () => {
    const part = { ...row.value, sex: 'male', age_group: '60+', facility_id: 'home' } as const;
    expect(figureFromObservation(indicator, part)).toMatchObject({
      sex: 'male',
      age: '60+',
      facility: 'home',
    });
  });

  test('that is not reported stays empty', () => {
    expect(figureFromObservation(indicator, { ...row.value, value: null }).value).toBeNull();
  });
});

/** What makes an entry one: period, sources, words and note. Each figure has its own place. */
const evidenceOf = ({ period, sources, phrase, note }: Unanchored): string =>
  JSON.stringify([period, sources, phrase, note]);

const sometimes = (text: string): fc.Arbitrary<string | null> => fc.constantFrom(null, text);
const figures = fc.array(
  fc
    .record({
      period: fc.constantFrom('2022', '2022-01', '2022-02', '2022-10', '2022-10-02', '2022-10-10'),
      sources: fc.constantFrom(['a'], ['b'], ['a', 'b']),
      locator: sometimes('第2段'),
      phrase: fc.option(fc.constantFrom(...'甲乙丙丁戊己庚辛壬癸')),
      note: fc.record({ zh: sometimes('注'), en: sometimes('note') }),
      area: fc.constantFrom('130726', '130726100', '130726101'),
      value: fc.integer(),
    })
    .map((change) => aFigure(change)),
  { maxLength: 60, size: 'max' },
);

describe('the anchors of an indicator’s figures', () => {
  test('lie in the same entry where figures share their evidence, and only there', () => {
    fc.assert(
      fc.property(figures, (list) => {
        const anchored = withAnchors(list);
        const byEntry = Map.groupBy(anchored, (figure) => figure.entry);
        for (const group of byEntry.values()) {
          expect(new Set(group.map(evidenceOf)).size).toBe(1);
        }
        expect(byEntry.size).toBe(new Set(list.map(evidenceOf)).size);
        for (const { anchor, entry } of anchored) expect(anchor.startsWith(entry)).toBe(true);
      }),
    );
  });

  test('are one for each figure of an entry that is about several', () => {
    const [town, other, women, alone] = withAnchors([
      aFigure({ area: '130726100', locator: '第2行' }),
      aFigure({ area: '130726101', locator: '第3行' }),
      aFigure({ area: '130726101', sex: 'female', age: '60+', locator: '第4行' }),
      aFigure({ phrase: '甲' }),
    ]);
    expect(town?.anchor).toBe('f-2022-09.130726100');
    expect(other?.anchor).toBe('f-2022-09.130726101');
    expect(women?.anchor).toBe('f-2022-09.130726101.female.60up');
    expect(alone?.anchor).toBe('f-2022-09_2');
  });

  test('differ although there are many of one year and one of a month of it', () => {
    const many = Array.from({ length: 12 }, (_, index) =>
      aFigure({ period: '2022', phrase: String(index) }),
    );
    const months = ['2022-10', '2022-11', '2022-12'].map((period) => aFigure({ period }));
    const anchors = withAnchors([...many, ...months]).map((figure) => figure.anchor);
    expect(new Set(anchors).size).toBe(15);
  });

  test('name the period and can stand in an address', () => {
    fc.assert(
      fc.property(figures, (list) => {
        for (const { anchor, period } of withAnchors(list)) {
          expect(anchor).toMatch(/^f-[\w.-]+$/);
          expect(anchor.startsWith(`f-${period}`)).toBe(true);
        }
      }),
    );
  });

  test('are the period alone for the first evidence of a period', () => {
    const [first, second, other] = withAnchors([
      aFigure({ phrase: '甲' }),
      aFigure({ phrase: '乙' }),
      aFigure({ period: '2014-05' }),
    ]);
    expect([first?.anchor, other?.anchor]).toEqual(['f-2022-09', 'f-2014-05']);
    expect(second?.anchor).not.toBe(first?.anchor);
  });

  test('leave everything else of the figures as it was', () => {
    const { anchor, entry, ...rest } = aFigure({ value: 15 });
    const [figure] = withAnchors([rest]);
    expect(figure).toEqual({ ...rest, anchor, entry });
  });
});
