import { neededLocator, sourceId } from '#tables/shared-columns.ts';
import { defineTable } from '#tables/table.ts';
import type { RowOf } from '#tables/table.ts';
import { optionalTwins } from '#tables/twin-columns.ts';
import { id, text } from '#tables/text-cells.ts';
import { choice, date } from '#tables/value-cells.ts';

export const eventKinds = {
  inspection: { zh: '检查', en: 'inspection' },
  penalty: { zh: '处罚', en: 'penalty' },
  remedy: { zh: '整改', en: 'put right' },
  award: { zh: '表彰', en: 'award' },
} as const;

export const events = defineTable({
  name: 'events',
  title: { zh: '检查和处罚', en: 'Inspections and penalties' },
  description: {
    zh: '公开来源写到的对一家机构的检查、处罚、整改和表彰，一件一行。没有行不等于没有发生过。',
    en: 'Inspections, penalties, what was put right and awards of single facilities that a public source tells of, a row each. That there is no row does not mean that nothing happened.',
  },
  key: ['event_id'],
  guarded: ['facility_id', 'date', 'kind'],
  references: [
    { column: 'facility_id', table: 'facilities' },
    { column: 'source_id', table: 'sources' },
  ],
  columns: {
    event_id: id({
      title: { zh: '事件编号', en: 'Event ID' },
      description: { zh: '不重复、不再改的编号。', en: 'Unique and permanent identifier.' },
      example: 'yihai-fire-check-2025',
    }),
    facility_id: id({
      title: { zh: '机构', en: 'Facility' },
      description: { zh: '机构编号，见机构表。', en: 'See the table of facilities.' },
      example: 'childrens-welfare-institute',
    }),
    date: date({
      title: { zh: '日期', en: 'Date' },
      description: {
        zh: '检查的那天，或处罚决定的那天；到年、月或日。',
        en: 'Day of the inspection or of the decision; year, month or day.',
      },
      example: '2025-08-14',
    }),
    kind: choice({
      title: { zh: '类型', en: 'Kind' },
      description: { zh: '是哪一种。', en: 'What it is.' },
      choices: eventKinds,
    }),
    what_zh: text({
      title: { zh: '查什么、为什么', en: 'What about (Chinese)' },
      description: {
        zh: '查了什么，或因为什么处罚；照来源写，不写个人姓名。',
        en: 'What was inspected or why, as the source says, in Chinese; no names of persons.',
      },
      example: '消防安全检查',
    }),
    what_en: text({
      title: { zh: '英文查什么、为什么', en: 'What about (English)' },
      description: { zh: '查了什么，英文。', en: 'What was inspected or why.' },
      example: 'fire safety',
    }),
    ...optionalTwins('outcome', {
      title: { zh: '结果', en: 'Outcome' },
      description: {
        zh: '查出什么、怎么处理；来源没有写的留空。',
        en: 'What came of it, in Chinese; empty where the source does not say.',
      },
      english: { zh: '查出什么、怎么处理，英文。', en: 'What came of it.' },
    }),
    source_id: sourceId,
    source_locator: neededLocator,
  },
});

export type FacilityEvent = RowOf<(typeof events)['columns']>;
