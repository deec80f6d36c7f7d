import { facilityGroups } from '#tables/facility-kinds.ts';
import { checkedOn, notes, sourceId, sourceLocator } from '#tables/shared-columns.ts';
import { defineTable } from '#tables/table.ts';
import type { RowOf } from '#tables/table.ts';
import { twins } from '#tables/twin-columns.ts';
import { id, lineNumber, text } from '#tables/text-cells.ts';
import { choice } from '#tables/value-cells.ts';

/** When to dial a line, and how far it is known to answer in the county. */
export const hotlineUses = {
  ask: { zh: '平时有事', en: 'for questions and complaints' },
  emergency: { zh: '紧急', en: 'in an emergency' },
  unconfirmed: { zh: '全国号码，本地没有核实', en: 'national number, not confirmed here' },
} as const;

export const hotlines = defineTable({
  name: 'hotlines',
  title: { zh: '热线', en: 'Hotlines' },
  description: {
    zh: '有人接听的公共热线：管什么事、什么时候能打、在本地是否核实过。',
    en: 'Public lines that answer: what each is for, when it answers, and whether that is confirmed for this county.',
  },
  key: ['hotline_id'],
  guarded: ['number'],
  references: [{ column: 'source_id', table: 'sources' }],
  columns: {
    hotline_id: id({
      title: { zh: '热线编号', en: 'Hotline ID' },
      description: {
        zh: '不重复的编号；一个号码管几件事的，各写一行。',
        en: 'Unique identifier; a number with several duties has a row for each.',
      },
      example: '12345-minors',
    }),
    number: lineNumber({
      title: { zh: '号码', en: 'Number' },
      description: { zh: '直接拨打的号码。', en: 'The number to dial.' },
      example: '12345',
    }),
    ...twins('name', {
      title: { zh: '名称', en: 'Name' },
      englishTitle: '英文名',
      description: { zh: '热线叫什么。', en: 'What the line is called, in Chinese.' },
      english: { zh: '热线的英文名。', en: 'What the line is called.' },
    }),
    ...twins('serves', {
      title: { zh: '管什么', en: 'What it is for' },
      description: { zh: '哪些事可以打。', en: 'What one can call about, in Chinese.' },
    }),
    hours_zh: text({
      title: { zh: '时间', en: 'Hours (Chinese)' },
      description: {
        zh: '什么时候有人接；来源没说的留空。',
        en: 'When it answers, in Chinese; empty where the source does not say.',
      },
      example: '24小时',
    }).optional(),
    hours_en: text({
      title: { zh: '英文时间', en: 'Hours (English)' },
      description: { zh: '什么时候有人接，英文。', en: 'When it answers.' },
      example: '24 hours',
    }).optional(),
    use: choice({
      title: { zh: '用处', en: 'Use' },
      description: {
        zh: '平时有事打 ask，紧急打 emergency；没有来源说在本县能接通的写 unconfirmed，网页上会请人先问12345。',
        en: 'ask for everyday matters, emergency for emergencies; unconfirmed where no source says that it answers in this county: pages then say to ask 12345 first.',
      },
      choices: hotlineUses,
    }),
    group: choice({
      title: { zh: '专为谁', en: 'Whom it is for' },
      description: { zh: '专为一类人的填门类，其余留空。', en: 'Empty where it is for all.' },
      choices: facilityGroups,
    }).optional(),
    ...notes,
    source_id: sourceId,
    source_locator: sourceLocator,
    checked_on: checkedOn,
  },
});

export type Hotline = RowOf<(typeof hotlines)['columns']>;
