import { checkedOn, sourceId, sourceLocator } from '#tables/shared-columns.ts';
import { defineTable } from '#tables/table.ts';
import type { RowOf } from '#tables/table.ts';
import { code, text } from '#tables/text-cells.ts';
import { choice } from '#tables/value-cells.ts';

export const villageKinds = {
  village_committee: { zh: '村民委员会', en: 'village committee' },
  residents_committee: { zh: '居民委员会', en: 'residents’ committee' },
} as const;

export const villages = defineTable({
  name: 'villages',
  title: { zh: '村和社区', en: 'Villages and neighbourhoods' },
  description: {
    zh: '各乡镇的村民委员会和居民委员会。',
    en: 'Village committees and residents’ committees of each township.',
  },
  key: ['township_code', 'name_zh'],
  references: [
    { column: 'township_code', table: 'townships' },
    { column: 'source_id', table: 'sources' },
  ],
  columns: {
    township_code: code({
      title: { zh: '所属乡镇', en: 'Township' },
      description: { zh: '乡镇的九位区划代码。', en: 'Nine-digit code of the township.' },
      example: '130726100',
      digits: 9,
    }),
    name_zh: text({
      title: { zh: '名称', en: 'Name' },
      description: { zh: '区划名录中的全称。', en: 'Full name as in the division register.' },
      example: '三泉庄村民委员会',
    }),
    kind: choice({
      title: { zh: '类别', en: 'Kind' },
      description: { zh: '村民委员会或居民委员会。', en: 'Village or residents’ committee.' },
      choices: villageKinds,
    }),
    source_id: sourceId,
    source_locator: sourceLocator,
    checked_on: checkedOn,
  },
});

export type Village = RowOf<(typeof villages)['columns']>;
