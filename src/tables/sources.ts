import { notes } from '#tables/shared-columns.ts';
import { defineTable } from '#tables/table.ts';
import type { RowOf } from '#tables/table.ts';
import { twins } from '#tables/twin-columns.ts';
import { id, text, url } from '#tables/text-cells.ts';
import { choice, date } from '#tables/value-cells.ts';

export const sources = defineTable({
  name: 'sources',
  title: { zh: '来源', en: 'Sources' },
  description: {
    zh: '本站引用的全部来源：谁发布、何时发布、版权怎样、有多可信。',
    en: 'Every source the site rests on: who published it and when, its rights, and how far it can be trusted.',
  },
  key: ['source_id'],
  columns: {
    source_id: id({
      title: { zh: '来源编号', en: 'Source ID' },
      description: { zh: '其他表用它指明出处。', en: 'Other tables name their source by it.' },
      example: 'zjknews-2022',
    }),
    ...twins('title', {
      title: { zh: '标题', en: 'Title' },
      description: { zh: '来源的中文名称或说明。', en: 'Chinese title or description.' },
      english: { zh: '来源的英文说明。', en: 'English description.' },
    }),
    ...twins('publisher', {
      title: { zh: '发布者', en: 'Publisher' },
      englishTitle: '发布者英文名',
      description: { zh: '发布机构的中文名称。', en: 'Chinese name of the publisher.' },
      english: { zh: '发布机构的英文名称。', en: 'English name of the publisher.' },
    }),
    authors: text({
      title: { zh: '作者', en: 'Authors' },
      description: { zh: '署名，照原文。', en: 'Byline, as printed.' },
    }).optional(),
    published_on: date({
      title: { zh: '发布日期', en: 'Published on' },
      description: {
        zh: '到年、月或日，取原文所给的精度。',
        en: 'Year, month or day, as precise as the source gives it.',
      },
      example: '2022-09',
    }).optional(),
    published_precision: choice({
      title: { zh: '日期精度', en: 'Date precision' },
      description: {
        zh: '日期精确到什么；推算的日期填 inferred。',
        en: 'How precise the date is; inferred where it is not printed.',
      },
      choices: {
        day: { zh: '日', en: 'day' },
        month: { zh: '月', en: 'month' },
        year: { zh: '年', en: 'year' },
        inferred: { zh: '推算', en: 'worked out' },
      },
    }).optional(),
    url: url({
      title: { zh: '网址', en: 'Web address' },
      description: { zh: '原文所在的网页。', en: 'Page on which the source stands.' },
    }).optional(),
    kind: choice({
      title: { zh: '类别', en: 'Kind' },
      description: { zh: '来源属于哪一类。', en: 'What kind of source it is.' },
      choices: {
        news: { zh: '新闻报道', en: 'news report' },
        statistics: { zh: '统计资料', en: 'statistics' },
        registry: { zh: '名录', en: 'register' },
        reference: { zh: '地方介绍', en: 'description of a place' },
        law: { zh: '法律法规和通知', en: 'law or notice' },
        editorial: { zh: '编辑整理', en: 'editorial work' },
      },
    }),
    ...twins('rights', {
      title: { zh: '权利', en: 'Rights' },
      englishTitle: '权利（英文）',
      description: { zh: '版权或许可情况。', en: 'Copyright or licence, in Chinese.' },
      english: { zh: '版权或许可情况的英文。', en: 'Copyright or licence.' },
    }),
    trust: choice({
      title: { zh: '可信度', en: 'Reliability' },
      alsoCalled: ['可信程度', 'Trust'],
      description: {
        zh: '高：官方统计或名录；中：单一报道或间接来源；低：未经印证。',
        en: 'High: official statistics or register; medium: a single report or indirect source; low: unconfirmed.',
      },
      choices: {
        high: { zh: '高', en: 'high' },
        medium: { zh: '中', en: 'medium' },
        low: { zh: '低', en: 'low' },
      },
    }),
    ...notes,
  },
});

export type Source = RowOf<(typeof sources)['columns']>;
