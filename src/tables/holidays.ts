import { neededLocator, sourceId } from '#tables/shared-columns.ts';
import { defineTable } from '#tables/table.ts';
import type { RowOf, RowViolation } from '#tables/table.ts';
import { twins } from '#tables/twin-columns.ts';
import { choice, date } from '#tables/value-cells.ts';

const columns = {
  date: date({
    title: { zh: '日期', en: 'Date' },
    description: { zh: '哪一天。', en: 'The day.' },
    example: '2026-10-01',
    precisions: ['day'],
  }),
  kind: choice({
    title: { zh: '放假还是上班', en: 'Off or working' },
    description: {
      zh: '放假填 off，周末调休上班填 work。',
      en: 'off for a day off, work for a working weekend.',
    },
    choices: {
      off: { zh: '放假', en: 'day off' },
      work: { zh: '上班', en: 'working day' },
    },
  }),
  ...twins('name', {
    title: { zh: '节日', en: 'Holiday' },
    description: { zh: '为哪个节日。', en: 'The holiday, in Chinese.' },
  }),
  source_id: sourceId,
  source_locator: neededLocator,
};

export type Holiday = RowOf<typeof columns>;

/** Only a weekend needs a notice to be worked. */
function rowRule({ date, kind }: Holiday): RowViolation<typeof columns>[] {
  const weekend = [0, 6].includes(new Date(date).getUTCDay());
  return kind === 'work' && !weekend ? [{ column: 'kind', code: 'holiday-weekday' }] : [];
}

/** Days on which offices keep other hours than the week would have. */
export const holidays = defineTable({
  name: 'holidays',
  title: { zh: '放假和调休', en: 'Days off and make-up days' },
  description: {
    zh: '国务院办公厅每年通知的放假日和调休上班日，用来数工作日。没有登记的年份，工作日按周一至周五计。',
    en: 'Days off and working weekends by the State Council’s yearly notice, to count working days. In years without a row, Monday to Friday count.',
  },
  key: ['date'],
  references: [{ column: 'source_id', table: 'sources' }],
  columns,
  rowRule,
});
