import { checkedOn, sourceId, sourceLocator } from '#tables/shared-columns.ts';
import { defineTable } from '#tables/table.ts';
import type { RowOf } from '#tables/table.ts';
import { twins } from '#tables/twin-columns.ts';
import { code, id } from '#tables/text-cells.ts';
import { date } from '#tables/value-cells.ts';

/**
 * Facilities whose row was taken out: entered twice, or found to be something else. A facility
 * that closed is not among them; it keeps its row.
 */
export const tombstones = defineTable({
  name: 'tombstones',
  title: { zh: '撤下的机构', en: 'Removed facilities' },
  description: {
    zh: '曾经发布、后来从机构表撤下的条目，例如登记重复的；原来的网址照样能打开，写明原因。关闭的机构不在这里，仍在机构表。',
    en: 'Entries once published and later taken out of the table of facilities, such as duplicates; their addresses still open and say why. Facilities that closed are not here: they stay in that table.',
  },
  key: ['facility_id'],
  references: [
    { column: 'kind_id', table: 'facility_kinds' },
    { column: 'township_code', table: 'townships' },
    { column: 'source_id', table: 'sources' },
  ],
  columns: {
    facility_id: id({
      title: { zh: '机构编号', en: 'Facility ID' },
      description: {
        zh: '撤下的编号，不得再用于别的机构。',
        en: 'The id taken out; never used again for another facility.',
      },
      example: 'west-town-home',
    }),
    ...twins('name', {
      title: { zh: '名称', en: 'Name' },
      englishTitle: '英文名',
      description: { zh: '撤下时的名称。', en: 'Chinese name when it was removed.' },
      english: { zh: '撤下时的英文名。', en: 'English name when it was removed.' },
    }),
    kind_id: id({
      title: { zh: '种类', en: 'Kind' },
      description: { zh: '撤下时的机构种类。', en: 'Kind when it was removed.' },
      example: 'elder-village-home',
    }),
    township_code: code({
      title: { zh: '乡镇', en: 'Township' },
      description: {
        zh: '撤下时登记的乡镇；没有登记的留空。',
        en: 'Township when it was removed; empty where none was given.',
      },
      example: '130726101',
      digits: 9,
    }).optional(),
    removed_on: date({
      title: { zh: '撤下日期', en: 'Removed on' },
      description: { zh: '从机构表撤下的日期。', en: 'Day on which the row was taken out.' },
      example: '2026-11-22',
      precisions: ['day'],
    }),
    ...twins('reason', {
      title: { zh: '原因', en: 'Reason' },
      description: { zh: '为什么撤下。', en: 'Why it was removed, in Chinese.' },
    }),
    successor_id: id({
      title: { zh: '改看', en: 'Successor' },
      description: {
        zh: '接替它的条目的机构编号；没有的留空。',
        en: 'Id of the entry that took its place; empty where there is none.',
      },
      example: 'beimenzi-mutual-aid-home',
    }).optional(),
    source_id: sourceId,
    source_locator: sourceLocator,
    checked_on: checkedOn,
  },
});

export type Tombstone = RowOf<(typeof tombstones)['columns']>;
