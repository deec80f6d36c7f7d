import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Dataset } from '#domain/dataset.ts';
import { buildFigureBook } from '#domain/figure-book.ts';
import type { Figure } from '#domain/figure.ts';
import { formatFigure } from '#domain/format.ts';
import { reconcileAll } from '#domain/reconcile.ts';
import { claimedAgainstListed } from '#domain/reconciliation.ts';
import type { Observation } from '#tables/observations.ts';
import { realDataset, withChanged } from '../support/dataset.ts';

const dataset = realDataset();
const bookOf = (data: Dataset) => buildFigureBook(data, '130726');

function figuresOf(data: Dataset): Figure[] {
  const book = bookOf(data);
  return book.indicators.flatMap(({ indicator_id: id }) => [...book.of(id)]);
}

const keyOf = ({ indicator, area, facility, period, sex, age }: Figure): string =>
  [indicator.indicator_id, area, facility, period, sex, age].filter(Boolean).join(' ');

/** Each figure by what it is about, as it reads in a language. */
function textsOf(figures: readonly Figure[], lang: 'zh' | 'en'): Map<string, string> {
  const texts = figures.map((figure) => {
    const styles = (['full', 'number', 'magnitude'] as const).map((style) =>
      formatFigure(figure, lang, style),
    );
    return [keyOf(figure), styles.join(' | ')] as const;
  });
  const byKey = new Map(texts);
  if (byKey.size !== texts.length) throw new Error('Two figures are about the same');
  return byKey;
}

/** What reads otherwise in the changed data: before and after, in full. */
function changesIn(changed: Dataset, lang: 'zh' | 'en'): Record<string, string> {
  const before = textsOf(figuresOf(dataset), lang);
  const after = textsOf(figuresOf(changed), lang);
  const keys = [...new Set([...before.keys(), ...after.keys()])];
  const full = (text = ''): string => text.split(' | ')[0] ?? '';
  return Object.fromEntries(
    keys
      .filter((key) => before.get(key) !== after.get(key))
      .map((key) => [key, `${full(before.get(key))} → ${full(after.get(key))}`]),
  );
}

describe('one village home more in the report', () => {
  const isHomes = (row: Observation): boolean =>
    row.indicator_id === 'elder-village-homes' && row.period === '2022-09';
  const changed = withChanged(dataset, 'observations', isHomes, { value: 57 });

  test('changes the figures that rest on it and no other, in Chinese', () => {
    expect(changesIn(changed, 'zh')).toEqual({
      'elder-village-homes 130726 2022-09': '56个 → 57个',
      'elder-places 130726 2022-09': '81处 → 82处',
      'elder-homes-per-100-villages 130726 2022-09': '10.3个 → 10.4个',
      'elder-places-per-100-villages 130726 2022-09': '14.8处 → 15.0处',
      'elder-places-per-1000-aged-60 130726 2022-09': '0.85处 → 0.86处',
    });
  });

  test('changes the same figures in English', () => {
    expect(changesIn(changed, 'en')).toEqual({
      'elder-village-homes 130726 2022-09': '56 homes → 57 homes',
      'elder-places 130726 2022-09': '81 facilities → 82 facilities',
      'elder-homes-per-100-villages 130726 2022-09': '10.3 homes → 10.4 homes',
      'elder-places-per-100-villages 130726 2022-09': '14.8 facilities → 15.0 facilities',
      'elder-places-per-1000-aged-60 130726 2022-09': '0.85 facilities → 0.86 facilities',
    });
  });

  test('changes the checks that set it against something and no other', () => {
    const before = reconcileAll(dataset, bookOf(dataset));
    const after = reconcileAll(changed, bookOf(changed));
    const differ = after.filter((result, index) => result.difference !== before[index]?.difference);
    expect(differ.map(({ check, difference }) => [check.check_id, difference])).toEqual([
      ['listed-elder-village-home', 55],
      ['village-homes-2014-2022', -42],
    ]);
    expect(after.map(({ verdict }) => verdict)).toEqual(before.map(({ verdict }) => verdict));
  });

  test('leaves one more without a name', () => {
    const missing = (data: Dataset) =>
      claimedAgainstListed(data, bookOf(data)).map((row) => row.missing);
    expect(missing(dataset)).toEqual([54, 15, 8, 2, 2, 2]);
    expect(missing(changed)).toEqual([55, 15, 8, 2, 2, 2]);
  });
});

test('what is no longer reported takes with it all that was computed from it', () => {
  const isAged = (row: Observation): boolean =>
    row.indicator_id === 'resident-population' &&
    row.area_code === '130726' &&
    row.period === '2020-11-01' &&
    row.sex === null &&
    row.age_group === '60+';
  const changed = withChanged(dataset, 'observations', isAged, { value: null });
  expect(Object.keys(changesIn(changed, 'zh')).toSorted()).toEqual([
    'age-60-plus-change 130726 2020-11-01',
    'age-60-plus-rank 130726 2020-11-01',
    'age-60-plus-share 130726 2020-11-01',
    'dependency-ratio 130726 2020-11-01',
    'elder-dependency-ratio 130726 2020-11-01',
    'elder-places-per-1000-aged-60 130726 2022-09',
    'people-60-plus 130726 2020-11-01',
    'resident-population 130726 2020-11-01 60+',
  ]);
});

test('any one value changes itself and nothing that does not rest on it', () => {
  const figures = figuresOf(dataset);
  const valuesOf = (list: readonly Figure[]) =>
    new Map(list.map((figure) => [keyOf(figure), figure.value]));
  const restsOn = (figure: Figure, key: string): boolean =>
    keyOf(figure) === key || figure.inputs.some((input) => restsOn(input, key));
  const before = valuesOf(figures);
  const rows = dataset.observations.map(({ value }) => value);
  fc.assert(
    fc.property(fc.constantFrom(...rows), fc.integer({ min: 1, max: 999 }), (row, more) => {
      const changed = withChanged(dataset, 'observations', (other) => other === row, {
        value: (row.value ?? 0) + more,
      });
      const after = valuesOf(figuresOf(changed));
      const observed = figures.find(
        (figure) =>
          figure.indicator.indicator_id === row.indicator_id &&
          figure.area === row.area_code &&
          figure.facility === row.facility_id &&
          figure.period === row.period &&
          figure.sex === row.sex &&
          figure.age === row.age_group,
      );
      const key = observed === undefined ? '' : keyOf(observed);
      const moved = figures.filter(
        (figure) => after.get(keyOf(figure)) !== before.get(keyOf(figure)),
      );
      expect(moved.map(keyOf)).toContain(key);
      expect(moved.filter((figure) => !restsOn(figure, key)).map(keyOf)).toEqual([]);
    }),
  );
});
