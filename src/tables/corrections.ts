import { defineTable } from '#tables/table.ts';
import type { RowOf } from '#tables/table.ts';
import { twins } from '#tables/twin-columns.ts';
import { id, text } from '#tables/text-cells.ts';
import { date } from '#tables/value-cells.ts';

export const corrections = defineTable({
  name: 'corrections',
  title: { zh: '更正', en: 'Corrections' },
  description: {
    zh: '发布之后改过的内容：改了哪一格，原来是什么，为什么改。',
    en: 'What was changed after publication: which cell, what it said before, and why.',
  },
  key: ['correction_id'],
  columns: {
    correction_id: id({
      title: { zh: '更正编号', en: 'Correction ID' },
      description: { zh: '不重复的编号。', en: 'Unique identifier.' },
      example: '2026-12-01-beds',
    }),
    date: date({
      title: { zh: '日期', en: 'Date' },
      description: { zh: '更正发布的日期。', en: 'Day on which the correction was published.' },
      example: '2026-12-01',
      precisions: ['day'],
    }),
    table: text({
      title: { zh: '表', en: 'Table' },
      description: {
        zh: '被更正的表；文章填 news。',
        en: 'Table that was corrected; news for an article.',
      },
      example: 'facilities',
    }),
    row_key: text({
      title: { zh: '行的编号', en: 'Row key' },
      description: { zh: '被更正的那一行的编号。', en: 'Key of the row that was corrected.' },
    }),
    column: text({
      title: { zh: '列', en: 'Column' },
      description: { zh: '被更正的列；整行则留空。', en: 'Column; empty if the whole row.' },
    }).optional(),
    before: text({
      title: { zh: '更正前', en: 'Before' },
      description: { zh: '原来的内容。', en: 'What it said before.' },
    }).optional(),
    after: text({
      title: { zh: '更正后', en: 'After' },
      description: { zh: '现在的内容。', en: 'What it says now.' },
    }).optional(),
    ...twins('reason', {
      title: { zh: '原因', en: 'Reason' },
      description: { zh: '为什么更正。', en: 'Why it was corrected, in Chinese.' },
    }),
  },
});

export type Correction = RowOf<(typeof corrections)['columns']>;
