import { describe, expect, test } from 'vitest';
import { figureCitation } from '#downloads/figure-citation.ts';
import type { CitedFigure } from '#downloads/figure-citation.ts';

const pinned = (hash: string, table: string) => ({
  hash,
  day: '2026-12-01',
  url: `https://example.org/data/versions/${table}/${hash}.csv`,
});
const homes: CitedFigure = {
  lang: 'zh',
  site: '蔚县关爱台账',
  name: '村级互助幸福院，蔚县，2022年9月',
  value: '56个',
  sources: [{ title: '某报道', publisher: '张家口新闻网', date: '2022-09', locator: '第3段' }],
  computed: false,
  tables: [{ title: '统计数据', pinned: pinned('0123456789abcdef', 'observations') }],
  release: '0.4.0',
  url: 'https://example.org/statistics/elder-village-homes/#r-2022-09.130726',
};

describe('one figure is cited', () => {
  test('by its origin, then by the version of its table and its own address', () => {
    expect(figureCitation(homes)).toBe(
      '村级互助幸福院，蔚县，2022年9月：56个。来源：张家口新闻网《某报道》，2022年9月，第3段。蔚县关爱台账“统计数据”表（版本0123456789abcdef，2026年12月1日，https://example.org/data/versions/observations/0123456789abcdef.csv），https://example.org/statistics/elder-village-homes/#r-2022-09.130726，×年×月×日查阅。',
    );
  });

  test('where it was worked out, by the versions of all that it follows from', () => {
    const computed: CitedFigure = {
      ...homes,
      lang: 'en',
      site: 'Yu County Care Ledger',
      name: 'Eldercare facilities, Yu County, September 2022',
      value: '81 facilities',
      sources: [{ title: 'A report', publisher: 'A paper', date: null, locator: null }],
      computed: true,
      tables: [
        { title: 'Indicators', pinned: pinned('aa', 'indicators') },
        { title: 'Observations', pinned: pinned('bb', 'observations') },
      ],
    };
    expect(figureCitation(computed)).toBe(
      'Eldercare facilities, Yu County, September 2022: 81 facilities. Source: A paper, “A report”. Worked out by this site. Yu County Care Ledger, table “Indicators” (version aa, 1 December 2026, https://example.org/data/versions/indicators/aa.csv) and table “Observations” (version bb, 1 December 2026, https://example.org/data/versions/observations/bb.csv), https://example.org/statistics/elder-village-homes/#r-2022-09.130726, accessed on [date].',
    );
  });

  test('by the release where versions and address are not known', () => {
    const unknown = { ...homes, tables: [{ title: '统计数据', pinned: null }], url: null };
    expect(figureCitation(unknown)).toContain(
      '蔚县关爱台账“统计数据”表（0.4.0版），×年×月×日查阅。',
    );
  });
});
