import { describe, expect, test } from 'vitest';
import type { Dataset } from '#domain/dataset.ts';
import { checkIntegrity } from '#domain/integrity.ts';
import type { PublishedTables } from '#domain/published-rows.ts';
import { formatFinding } from '#tables/finding.ts';
import type { Lang } from '#tables/finding.ts';
import { tableNames, tables } from '#tables/index.ts';
import { rowKey } from '#tables/parse-table.ts';
import type { Located, Table } from '#tables/table.ts';
import { realDataset, withAdded, withChanged, without } from '../support/dataset.ts';
import { beimenzi, ofIndicator } from '../support/integrity.ts';

const dataset = realDataset();
const KEY = 'elder-village-homes|130726||2022-09||';
const isHomes = (row: { indicator_id: string; period: string }): boolean =>
  row.indicator_id === 'elder-village-homes' && row.period === '2022-09';

/** The tables as they stand, as the published version. */
const published: PublishedTables = new Map(
  tableNames.map((name) => {
    const table = tables[name] as unknown as Table;
    const rows = (dataset[name] as unknown as readonly Located<never>[]).map(({ value }) => {
      const cells = Object.entries(table.columns).map(
        ([column, { format }]) => [column, format(value[column])] as const,
      );
      return [rowKey(table, value), Object.fromEntries(cells)] as const;
    });
    return [name, { file: `data/${name}.csv`, rows: new Map(rows), whole: true }] as const;
  }),
);

function said(changed: Dataset, lang: Lang = 'zh', today = '2026-12-02'): string[] {
  const outside = { countyCode: '130726', programmes: null, published, today };
  return checkIntegrity(changed, outside).map((found) =>
    formatFinding(found, lang).replace(/:\d+/, ''),
  );
}

const correction = {
  correction_id: 'homes',
  date: '2026-12-02',
  table: 'observations',
  row_key: KEY,
  column: 'value',
  before: '56',
  after: '65',
  reason_zh: '抄错了。',
  reason_en: 'Copied wrong.',
};
const phrase = '65个村级互助幸福院';
const isClaim = (row: { indicator_id: string | null }): boolean =>
  row.indicator_id === 'elder-village-homes';
const claim = { claim_zh: '村级互助幸福院65个', claim_en: '65 village mutual-aid homes' };

test('what stands as it was published is not spoken of', () => {
  expect(said(dataset)).toEqual([]);
});

describe('56 that becomes 65', () => {
  const silent = withChanged(dataset, 'observations', isHomes, { value: 65 });

  test('without a correction, other words or another period is refused in one message', () => {
    expect(said(silent)).toEqual([
      'data/observations.csv value “65”: 发布过的是“56”，现在改成了“65”，没有说明。引文“56个村级互助幸福院”里也没有这个数。原来登错了的，把这一行贴到 data/corrections.csv 末尾，补上最后两格的原因：2026-12-02-elder-village-homes-value,2026-12-02,observations,elder-village-homes|130726||2022-09||,value,56,65,, ；是后来的新数，就留着旧行，另加一行填新的时间。',
    ]);
    expect(said(silent, 'en')).toEqual([
      'data/observations.csv value “65”: “56” was published and is now “65”, without a word. Its words “56个村级互助幸福院” do not hold it either. If it was wrong, add this line to data/corrections.csv and fill in its last two cells, the reasons: 2026-12-02-elder-village-homes-value,2026-12-02,observations,elder-village-homes|130726||2022-09||,value,56,65,, ; if it is a newer figure, leave the old row and add one of its own period.',
    ]);
  });

  test('with other words alone is still refused', () => {
    const worded = withChanged(silent, 'observations', isHomes, { phrase });
    expect(said(worded)).toHaveLength(1);
    expect(said(worded)[0]).not.toContain('引文');
  });

  test('with a correction alone is refused for its words', () => {
    const told = withAdded(silent, 'corrections', correction);
    expect(said(told)).toEqual([
      'data/observations.csv value “65”: 引文“56个村级互助幸福院”里没有这个数。请对照来源，改正数值或引文。',
    ]);
  });

  test('with a correction and its words passes, once the claim says it too', () => {
    const worded = withChanged(silent, 'observations', isHomes, { phrase });
    const told = withAdded(worded, 'corrections', correction);
    expect(said(told)).toEqual([
      'data/claims.csv claim_zh “村级互助幸福院56个”: 说的不是观测值里的数（65）。请对照来源，两处改成一样。',
    ]);
    const inChinese = withChanged(told, 'claims', isClaim, { claim_zh: claim.claim_zh });
    expect(said(inChinese, 'en')).toEqual([
      'data/claims.csv claim_en “56 village mutual-aid homes”: it does not say the number that stands among the values (65). Compare the source and make the two the same.',
    ]);
    expect(said(withChanged(told, 'claims', isClaim, claim))).toEqual([]);
  });

  test('with a correction, its words and a newer period passes', () => {
    const newer = { value: 65, phrase, period: '2026-11' };
    const moved = withChanged(dataset, 'observations', isHomes, newer);
    const key = KEY.replace('2022-09', '2026-11');
    // The checks that name the period of the old value follow it.
    const checks = dataset.checks.map((row) => ({
      ...row,
      value: {
        ...row.value,
        left: row.value.left.replace('elder-village-homes@2022-09', 'elder-village-homes@2026-11'),
      },
    }));
    const told = withAdded({ ...moved, checks }, 'corrections', { ...correction, row_key: key });
    expect(said(withChanged(told, 'claims', isClaim, claim))).toEqual([]);
  });
});

describe('what else readers rely on', () => {
  test('does not change silently either', () => {
    const renamed = withChanged(dataset, 'facilities', beimenzi, { address: '新街1号' });
    expect(said(renamed)).toEqual([]);
    const moved = withChanged(dataset, 'facilities', beimenzi, { name_zh: '北门子养老院' });
    const row =
      '2026-12-02-beimenzi-mutual-aid-home-name-zh,2026-12-02,facilities,beimenzi-mutual-aid-home,name_zh,北门子互助型养老幸福院,北门子养老院,,';
    expect(said(moved)).toEqual([
      `data/facilities.csv name_zh “北门子养老院”: 发布过的是“北门子互助型养老幸福院”，现在改成了“北门子养老院”，没有说明。请把这一行贴到 data/corrections.csv 末尾，补上最后两格的原因：${row}`,
    ]);
    expect(said(moved, 'en')).toEqual([
      `data/facilities.csv name_zh “北门子养老院”: “北门子互助型养老幸福院” was published and is now “北门子养老院”, without a word. Add this line to data/corrections.csv and fill in its last two cells, the reasons: ${row}`,
    ]);
  });

  test('but a state of a later day is news', () => {
    const change = { status: 'operating', status_as_of: '2026-11-20' } as const;
    expect(said(withChanged(dataset, 'facilities', beimenzi, change))).toEqual([]);
    const undated = { status: 'operating' } as const;
    expect(said(withChanged(dataset, 'facilities', beimenzi, undated))).toHaveLength(1);
  });

  test('a value that is gone needs a correction of its row, or a newer one', () => {
    const gone = without(dataset, 'observations', ofIndicator('disability-fitness-sites'));
    const row =
      '2026-12-02-disability-fitness-sites,2026-12-02,observations,disability-fitness-sites|130726||2022-09||,,2,,,';
    expect(said(gone)).toEqual([
      `data/observations.csv value “disability-fitness-sites|130726||2022-09||”: 发布过的这个数（“2”）不见了。请恢复这一行；确实不该登的，把这一行贴到 data/corrections.csv 末尾，补上最后两格的原因：${row}`,
    ]);
    expect(said(gone, 'en')).toEqual([
      `data/observations.csv value “disability-fitness-sites|130726||2022-09||”: this published figure (“2”) is gone. Put its row back; if it should not have been published, add this line to data/corrections.csv and fill in its last two cells, the reasons: ${row}`,
    ]);
    const key = 'disability-fitness-sites|130726||2022-09||';
    const told = { ...correction, row_key: key, column: null, before: '2', after: null };
    // It also says where the row of an earlier correction went.
    expect(said(withAdded(gone, 'corrections', told))).toEqual([]);
  });

  test('an import is not asked for corrections, which are written after it', () => {
    const silent = withChanged(dataset, 'observations', isHomes, { value: 65, phrase });
    const outside = { countyCode: '130726', programmes: null, published };
    expect(checkIntegrity(silent, outside)).toEqual([]);
  });
});
