import { checkedOn, sourceId, sourceLocator } from '#tables/shared-columns.ts';
import { defineTable } from '#tables/table.ts';
import { id, text } from '#tables/text-cells.ts';

export const placesElsewhere = defineTable({
  name: 'places_elsewhere',
  title: { zh: '外地地名', en: 'Places elsewhere' },
  description: {
    zh: '全国的省和地级行政区、河北省其他县区的名称。本站没有它们的数；有人问到，检索据此说明白。',
    en: 'Names of the provinces and prefectures of China and of the other counties of Hebei. This site has no figures for them; search says so by this list when they are asked for.',
  },
  key: ['division_code'],
  references: [{ column: 'source_id', table: 'sources' }],
  columns: {
    division_code: id({
      title: { zh: '区划代码', en: 'Division code' },
      description: {
        zh: '省两位，地级四位，县级六位。',
        en: 'Two digits for a province, four for a prefecture, six for a county.',
      },
      example: '1301',
    }),
    name_zh: text({
      title: { zh: '名称', en: 'Name' },
      description: { zh: '区划名录中的全称。', en: 'Full name as in the division register.' },
      example: '石家庄市',
    }),
    source_id: sourceId,
    source_locator: sourceLocator,
    checked_on: checkedOn,
  },
});
