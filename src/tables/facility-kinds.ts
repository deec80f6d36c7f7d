import { defineTable } from '#tables/table.ts';
import type { RowOf } from '#tables/table.ts';
import { twins } from '#tables/twin-columns.ts';
import { id, texts } from '#tables/text-cells.ts';
import { choice } from '#tables/value-cells.ts';
import { facilityGroups } from '#tables/facility-groups.ts';

export { facilityGroups };

export type FacilityGroup = keyof typeof facilityGroups;

export const facilityKinds = defineTable({
  name: 'facility_kinds',
  title: { zh: '机构种类', en: 'Kinds of facility' },
  description: {
    zh: '机构分成哪些种类，各是什么，报道的数目记在哪个指标。',
    en: 'The kinds of facility, what each is, and which indicator holds its reported count.',
  },
  key: ['kind_id'],
  references: [{ column: 'reported_indicator_id', table: 'indicators' }],
  columns: {
    kind_id: id({
      title: { zh: '种类编号', en: 'Kind ID' },
      description: { zh: '机构表用它指明种类。', en: 'The facilities table names kinds by it.' },
      example: 'elder-village-home',
    }),
    group: choice({
      title: { zh: '门类', en: 'Group' },
      description: { zh: '服务哪一类人。', en: 'Whom it serves.' },
      choices: facilityGroups,
    }),
    ...twins('name', {
      title: { zh: '名称', en: 'Name' },
      englishTitle: '英文名',
      description: { zh: '种类的中文名。', en: 'Chinese name of the kind.' },
      english: { zh: '种类的英文名。', en: 'English name of the kind.' },
    }),
    also_called_zh: texts({
      title: { zh: '也叫', en: 'Also called (Chinese)' },
      description: {
        zh: '人们和单位对这一种的其他叫法，几个之间用英文分号隔开；导入和检索都照它认。一个词可能指别的种类，就不写。',
        en: 'Other words that people and offices use for the kind, in Chinese, separated by semicolons; imports and search know it by them. A word that may mean another kind is left out.',
      },
      example: '互助幸福院;农村幸福院',
    }).optional(),
    also_called_en: texts({
      title: { zh: '英文也叫', en: 'Also called (English)' },
      description: {
        zh: '其他叫法，英文。',
        en: 'Other words that people and offices use for the kind.',
      },
      example: 'rural mutual-aid home',
    }).optional(),
    ...twins('definition', {
      title: { zh: '释义', en: 'Definition' },
      description: {
        zh: '这一种机构是什么；是本站的解释，不是来源原文。',
        en: 'What such a facility is, in Chinese; in this site’s words, not a source’s.',
      },
      english: { zh: '这一种机构是什么，英文。', en: 'What such a facility is.' },
    }),
    symbol: choice({
      title: { zh: '图上符号', en: 'Map symbol' },
      description: { zh: '地图上用哪个剪影。', en: 'Which silhouette stands for it on the map.' },
      choices: {
        house: { zh: '院舍', en: 'house' },
        sun: { zh: '日头', en: 'sun' },
        hall: { zh: '楼房', en: 'hall' },
        gate: { zh: '门楼', en: 'gate' },
        book: { zh: '书', en: 'book' },
        kite: { zh: '风筝', en: 'kite' },
        sprout: { zh: '芽', en: 'sprout' },
        lantern: { zh: '灯笼', en: 'lantern' },
        heart: { zh: '心', en: 'heart' },
        ring: { zh: '环', en: 'ring' },
        star: { zh: '星', en: 'star' },
        seal: { zh: '印', en: 'seal' },
        knot: { zh: '结', en: 'knot' },
        tree: { zh: '树', en: 'tree' },
        bell: { zh: '钟', en: 'bell' },
        link: { zh: '连环', en: 'link' },
      },
    }),
    reported_indicator_id: id({
      title: { zh: '报道数指标', en: 'Indicator of the reported count' },
      description: {
        zh: '记录报道数目的指标；没有报道数目的留空。',
        en: 'Indicator that holds the reported count; empty where none was reported.',
      },
      example: 'elder-village-homes',
    }).optional(),
  },
});

export type FacilityKind = RowOf<(typeof facilityKinds)['columns']>;
