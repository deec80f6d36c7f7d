import { checkedOn, sourceId, sourceLocator } from '#tables/shared-columns.ts';
import { defineTable } from '#tables/table.ts';
import type { RowOf } from '#tables/table.ts';
import { optionalTwins, twins } from '#tables/twin-columns.ts';
import { id } from '#tables/text-cells.ts';
import { choice } from '#tables/value-cells.ts';

export const organisations = defineTable({
  name: 'organisations',
  title: { zh: '社会力量', en: 'Organisations' },
  description: {
    zh: '来源写出名字的企业、社会组织和志愿队伍。',
    en: 'Firms, social organisations and volunteer teams that a source names.',
  },
  key: ['organisation_id'],
  guarded: ['name_zh'],
  references: [
    { column: 'programme_id', table: 'programmes' },
    { column: 'source_id', table: 'sources' },
  ],
  columns: {
    organisation_id: id({
      title: { zh: '编号', en: 'Organisation ID' },
      description: { zh: '不重复的编号。', en: 'Unique identifier.' },
    }),
    ...twins('name', {
      title: { zh: '名称', en: 'Name' },
      englishTitle: '英文名',
      description: { zh: '来源所用的名称。', en: 'Name as the source gives it.' },
      english: { zh: '英文译名。', en: 'English translation.' },
    }),
    kind: choice({
      title: { zh: '类别', en: 'Kind' },
      description: { zh: '属于哪一类组织。', en: 'What kind of organisation.' },
      choices: {
        social_organisation: { zh: '社会组织', en: 'social organisation' },
        firm: { zh: '企业', en: 'firm' },
        volunteers: { zh: '志愿队伍', en: 'volunteer team' },
        foundation: { zh: '基金会', en: 'foundation' },
      },
    }),
    ...optionalTwins('role', {
      title: { zh: '作用', en: 'Role' },
      description: { zh: '来源说它做什么；没说的留空。', en: 'What the source says it does.' },
      english: { zh: '来源说它做什么，英文。', en: 'What the source says it does.' },
    }),
    programme_id: id({
      title: { zh: '项目', en: 'Programme' },
      description: { zh: '参与的项目，见 content/programmes。', en: 'Programme it takes part in.' },
    }).optional(),
    source_id: sourceId,
    source_locator: sourceLocator,
    checked_on: checkedOn,
  },
});

export type Organisation = RowOf<(typeof organisations)['columns']>;
