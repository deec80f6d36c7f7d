import { checkedOn, sourceId, sourceLocator } from '#tables/shared-columns.ts';
import { defineTable } from '#tables/table.ts';
import type { RowOf } from '#tables/table.ts';
import { code, text } from '#tables/text-cells.ts';
import { choice } from '#tables/value-cells.ts';

export const counties = defineTable({
  name: 'counties',
  title: { zh: '张家口各县区', en: 'County-level units of Zhangjiakou' },
  description: {
    zh: '张家口市的县、区和管理区，用来与蔚县比较。',
    en: 'Counties, districts and zones of Zhangjiakou, for comparison with Yu County.',
  },
  key: ['county_code'],
  guarded: ['name_zh'],
  references: [{ column: 'source_id', table: 'sources' }],
  columns: {
    county_code: code({
      title: { zh: '县区代码', en: 'County code' },
      description: {
        zh: '六位代码（GB/T 2260）；开发区和管理区用统计代码。',
        en: 'Six-digit code (GB/T 2260); zones have statistical codes.',
      },
      example: '130726',
      digits: 6,
    }),
    name_zh: text({
      title: { zh: '名称', en: 'Name (Chinese)' },
      description: { zh: '中文名称。', en: 'Chinese name.' },
      example: '蔚县',
    }),
    name_en: text({
      title: { zh: '英文名', en: 'Name (English)' },
      description: { zh: '英文名称。', en: 'English name.' },
      example: 'Yu County',
    }),
    kind: choice({
      title: { zh: '类别', en: 'Kind' },
      description: { zh: '县、区，或开发区、管理区。', en: 'County, district or zone.' },
      choices: {
        county: { zh: '县', en: 'county' },
        district: { zh: '区', en: 'district' },
        zone: { zh: '开发区或管理区', en: 'zone' },
      },
    }),
    source_id: sourceId,
    source_locator: sourceLocator,
    checked_on: checkedOn,
  },
});

export type County = RowOf<(typeof counties)['columns']>;
