import { defineTable } from '#tables/table.ts';
import type { RowOf } from '#tables/table.ts';
import { twins } from '#tables/twin-columns.ts';
import { id, ids, text } from '#tables/text-cells.ts';
import { choices, date, integer, yesNo } from '#tables/value-cells.ts';

/**
 * What a search was for. The first five are the groups of kinds of facilities, under their names in
 * `facility_kinds`, so that the searches behind an empty list are found from the kind.
 */
export const searchTopics = {
  elder: { zh: '养老机构和设施', en: 'eldercare places' },
  child: { zh: '儿童服务机构', en: 'places for children' },
  disability: { zh: '残疾人服务机构', en: 'places for people with disabilities' },
  veteran: { zh: '退役军人服务', en: 'services for veterans' },
  service: { zh: '办事和互助机构', en: 'service and mutual-aid places' },
  report: { zh: '报道原文', en: 'the reports themselves' },
  organisations: { zh: '企业和社会组织', en: 'firms and social organisations' },
  health: { zh: '医院和医养结合', en: 'hospitals and medical care' },
  fees: { zh: '收费和床位', en: 'fees and beds' },
  phones: { zh: '电话和热线', en: 'telephones and hotlines' },
  benefits: { zh: '补贴和待遇', en: 'benefits' },
  disclosure: { zh: '应当公开的内容', en: 'what must be published' },
  law: { zh: '法律法规', en: 'laws and regulations' },
  authorities: { zh: '政府部门和网站', en: 'authorities and their sites' },
  population: { zh: '人口', en: 'population' },
  statistics: { zh: '福利和县域统计', en: 'welfare and county statistics' },
  divisions: { zh: '乡镇和村', en: 'townships and villages' },
  coordinates: { zh: '边界和坐标', en: 'boundaries and coordinates' },
  elsewhere: { zh: '别的地方，用来比较', en: 'other places, to compare' },
} as const;

export type SearchTopic = keyof typeof searchTopics;

export const searches = defineTable({
  name: 'searches',
  title: { zh: '查找记录', en: 'Searches' },
  description: {
    zh: '编辑为蔚县查过什么：在哪里查、哪天查、用什么词、结果怎样、为了什么。多数查的是公开网页和代码仓库的存本；0条只说明那些存本里没有，不等于没有。',
    en: 'What the editors looked for on Yu County: where, on which day, with which words, with what result, and what for. Most are look-ups in stored copies of public web pages and code repositories; 0 says that nothing was in those copies, not that there is none.',
  },
  key: ['search_id'],
  references: [{ column: 'kind_ids', table: 'facility_kinds' }],
  columns: {
    search_id: id({
      title: { zh: '查找编号', en: 'Search ID' },
      description: { zh: '不重复的编号，网页用它指明。', en: 'Unique identifier; pages cite it.' },
      example: 's001',
    }),
    date: date({
      title: { zh: '查找日期', en: 'Date' },
      description: { zh: '哪一天查的。', en: 'Day of the search.' },
      example: '2026-11-30',
      precisions: ['day'],
    }),
    ...twins('where', {
      title: { zh: '在哪里查', en: 'Where' },
      englishTitle: '在哪里查（英文）',
      description: {
        zh: '名录、网站或存本索引的名称。',
        en: 'Name of the register, site or index of stored pages, in Chinese.',
      },
      english: {
        zh: '名录、网站或存本索引的英文名称。',
        en: 'Name of the register, site or index of stored pages.',
      },
    }),
    stored: yesNo({
      title: { zh: '是否存本', en: 'Stored copies' },
      description: {
        zh: '查的是存本填 yes，当天的网站或名录本身填 no。',
        en: 'yes where copies stored earlier were searched, no for the live site or register.',
      },
    }),
    words: text({
      title: { zh: '查找用词', en: 'Words' },
      description: {
        zh: '查找时用的词，照原样；其中的孩子姓名略去。',
        en: 'The words that were looked for, as they were; names of children are left out.',
      },
    }),
    hits: integer({
      title: { zh: '说到本县的条数', en: 'Hits on the county' },
      description: {
        zh: '结果里说到本县的有几条；0不等于没有。',
        en: 'How many of the results speak of the county; 0 does not mean that there is none.',
      },
      minimum: 0,
      maximum: 1_000_000,
    }),
    ...twins('result', {
      title: { zh: '结果', en: 'Result' },
      description: { zh: '结果是什么。', en: 'What came of it, in Chinese.' },
    }),
    topics: choices({
      title: { zh: '为了查什么', en: 'Looked for' },
      description: {
        zh: '为什么查；几样用分号隔开，最主要的写在最前。',
        en: 'What the search was for; several are separated by semicolons, the main one first.',
      },
      example: 'elder;phones',
      choices: searchTopics,
    }),
    kind_ids: ids({
      title: { zh: '机构类别', en: 'Kinds of facility' },
      description: {
        zh: '只为某几类机构查的，填类别编号，用分号隔开；整组都查的留空。',
        en: 'Kinds that it was for, separated by semicolons; empty where it was for the whole group.',
      },
      example: 'elder-village-home;elder-county-home',
    }).optional(),
  },
});

export type Search = RowOf<(typeof searches)['columns']>;
