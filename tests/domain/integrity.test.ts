import { describe, expect, test } from 'vitest';
import { realDataset, withAdded, withChanged } from '../support/dataset.ts';
import { beimenzi, ofIndicator, saidOf } from '../support/integrity.ts';

const real = realDataset();

test('the published data are sound', () => {
  expect(saidOf(real)).toEqual([]);
});

describe('a reference', () => {
  const slip = withChanged(real, 'facilities', beimenzi, { kind_id: 'elder-vilage-home' });

  test('to a row that is not there is found, and the nearest named', () => {
    expect(saidOf(slip)).toEqual([
      'facilities.csv kind_id “elder-vilage-home”: 在 facility_kinds 表中找不到。→ elder-village-home 请先在 facility_kinds 表加上，或改正此格。',
    ]);
    expect(saidOf(slip, 'en')).toEqual([
      'facilities.csv kind_id “elder-vilage-home”: not found in table facility_kinds. → elder-village-home Add it to facility_kinds first, or correct this cell.',
    ]);
  });

  test('without anything near names nothing', () => {
    const far = withChanged(real, 'facilities', beimenzi, { source_id: 'weixin' });
    expect(saidOf(far)).toEqual([
      'facilities.csv source_id “weixin”: 在 sources 表中找不到。请先在 sources 表加上，或改正此格。',
    ]);
  });

  test('by a code names nothing near, since any two codes are', () => {
    const code = withChanged(real, 'facilities', beimenzi, {
      township_code: '130726199',
      village: null,
    });
    expect(saidOf(code)).toEqual([
      'facilities.csv township_code “130726199”: 在 townships 表中找不到。请先在 townships 表加上，或改正此格。',
    ]);
  });

  test('that is empty is not looked up', () => {
    const empty = withChanged(real, 'facilities', beimenzi, { township_code: null, village: null });
    expect(saidOf(empty)).toEqual([]);
  });

  test('to a programme is looked up in the content, where that is at hand', () => {
    expect(saidOf(real, 'en', ['jijiazhuang-furniture', 'veterans-cooperative'])).toEqual([
      'organisations.csv programme_id “veterans-cooperatives”: not found in table programmes. → veterans-cooperative Add it to programmes first, or correct this cell.',
      'organisations.csv programme_id “veterans-cooperatives”: not found in table programmes. → veterans-cooperative Add it to programmes first, or correct this cell.',
    ]);
    expect(saidOf(real, 'zh', null)).toEqual([]);
  });

  test('broken hides the sums, which would only repeat the complaint', () => {
    const both = withChanged(slip, 'observations', (row) => row.area_code === '130726100', {
      value: 1000,
    });
    expect(saidOf(both)).toHaveLength(1);
  });
});

describe('the overlay', () => {
  const overlay = 'data/demo/facilities.csv';
  const demo = { facility_id: 'demo-home', record_status: 'illustrative' } as const;

  test('holds example rows and nothing else', () => {
    expect(saidOf(withAdded(real, 'facilities', demo, overlay))).toEqual([]);
    for (const change of [{ facility_id: 'demo-home' }, { ...demo, facility_id: 'home' }]) {
      expect(saidOf(withAdded(real, 'facilities', change, overlay))).toEqual([
        `demo/facilities.csv facility_id “${change.facility_id}”: data/demo/ 里只能放示例行：编号以 demo- 开头，record_status 为 illustrative。`,
      ]);
    }
    expect(saidOf(withAdded(real, 'facilities', { facility_id: 'home' }, overlay), 'en')).toEqual([
      'demo/facilities.csv facility_id “home”: data/demo/ may hold illustrative rows only: an identifier that begins with demo- and record_status illustrative.',
    ]);
  });

  test('is the only place for them', () => {
    for (const change of [demo, { facility_id: 'demo-home' }, { ...demo, facility_id: 'home' }]) {
      expect(saidOf(withAdded(real, 'facilities', change))).toEqual([
        `facilities.csv facility_id “${change.facility_id}”: 示例行只能放在 data/demo/ 里。请移过去或删去。`,
      ]);
    }
    expect(saidOf(withAdded(real, 'facilities', demo), 'en')).toEqual([
      'facilities.csv facility_id “demo-home”: illustrative rows belong in data/demo/ only. Move it there or remove it.',
    ]);
  });

  test('may not repeat an identifier', () => {
    const again = { ...demo, facility_id: 'special-education-school' };
    const line = real.facilities.find((row) => row.value.facility_id === again.facility_id)?.line;
    expect(saidOf(withAdded(real, 'facilities', again, overlay))).toEqual([
      `demo/facilities.csv facility_id “special-education-school”: 与第${line}行重复（facility_id）。请改编号或删去一行。`,
      'demo/facilities.csv facility_id “special-education-school”: data/demo/ 里只能放示例行：编号以 demo- 开头，record_status 为 illustrative。',
    ]);
  });
});

test('everything wrong is said at once', () => {
  const one = withChanged(real, 'facilities', beimenzi, { kind_id: 'x', village: '某村' });
  const two = withChanged(one, 'indicators', ofIndicator('sex-ratio'), { formula: '{sex-ratio}' });
  expect(saidOf(two)).toHaveLength(3);
});
