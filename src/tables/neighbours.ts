import { checkedOn, neededLocator, notes, sourceId } from '#tables/shared-columns.ts';
import { defineTable } from '#tables/table.ts';
import type { RowOf } from '#tables/table.ts';
import { code, text } from '#tables/text-cells.ts';
import { choice } from '#tables/value-cells.ts';

/** On which side of the county a neighbour lies, clockwise from the north. */
export const sides = {
  north: { zh: '北', en: 'north' },
  northeast: { zh: '东北', en: 'northeast' },
  east: { zh: '东', en: 'east' },
  southeast: { zh: '东南', en: 'southeast' },
  south: { zh: '南', en: 'south' },
  southwest: { zh: '西南', en: 'southwest' },
  west: { zh: '西', en: 'west' },
  northwest: { zh: '西北', en: 'northwest' },
} as const;
export type Side = keyof typeof sides;

export const neighbours = defineTable({
  name: 'neighbours',
  title: { zh: '相邻的县区', en: 'Neighbouring counties' },
  description: {
    zh: '与蔚县相邻的县区，写在地图外面，用来认方位。',
    en: 'Counties and districts that border on Yu County; the map names them outside, for orientation.',
  },
  key: ['county_code'],
  guarded: ['name_zh'],
  references: [{ column: 'source_id', table: 'sources' }],
  columns: {
    county_code: code({
      title: { zh: '县区代码', en: 'County code' },
      description: { zh: '六位代码（GB/T 2260）。', en: 'Six-digit code (GB/T 2260).' },
      example: '130727',
      digits: 6,
    }),
    name_zh: text({
      title: { zh: '名称', en: 'Name (Chinese)' },
      description: { zh: '中文名称。', en: 'Chinese name.' },
      example: '阳原县',
    }),
    name_en: text({
      title: { zh: '英文名', en: 'Name (English)' },
      description: { zh: '英文名称。', en: 'English name.' },
      example: 'Yangyuan County',
    }),
    side: choice({
      title: { zh: '在哪一面', en: 'Side' },
      description: {
        zh: '在蔚县的哪一面，照来源。来源说那个县“南连蔚县”，它就在蔚县的北面。来源没说的留空，地图外面就不写。',
        en: 'On which side of Yu County, by its source: a county that has Yu County to its south lies to the north. Empty where the source does not say; the map then leaves it out.',
      },
      example: 'north',
      choices: sides,
    }).optional(),
    ...notes,
    source_id: sourceId,
    source_locator: neededLocator,
    checked_on: checkedOn,
  },
});

export type Neighbour = RowOf<(typeof neighbours)['columns']>;
