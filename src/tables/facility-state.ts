import type { RowOf, RowViolation } from '#tables/table.ts';
import { optionalTwins } from '#tables/twin-columns.ts';
import { recordStatuses, statuses } from '#tables/facility-labels.ts';
import { isOpen } from '#tables/listed.ts';
import { choice, date } from '#tables/value-cells.ts';

export { recordStatuses, statuses };

/** What a facility's row says of its state: since when, whether it is open, why it closed. */
export const facilityState = {
  opened_on: date({
    title: { zh: '启用日期', en: 'Opened on' },
    description: { zh: '到年、月或日。', en: 'Year, month or day.' },
    example: '2021-06-30',
  }).optional(),
  status: choice({
    title: { zh: '状态', en: 'Status' },
    description: { zh: '来源发布时的状态。', en: 'State when the source was published.' },
    choices: statuses,
  }),
  status_as_of: date({
    title: { zh: '状态截至', en: 'Status as of' },
    description: { zh: '状态是什么时候的。', en: 'When that state was true.' },
    example: '2022-09',
  }).optional(),
  closed_on: date({
    title: { zh: '关闭日期', en: 'Closed on' },
    description: { zh: '到年、月或日。', en: 'Year, month or day.' },
  }).optional(),
  ...optionalTwins('closed_reason', {
    title: { zh: '关闭原因', en: 'Reason for closing' },
    description: {
      zh: '来源所述的原因，中英文都要填。',
      en: 'Reason given by the source, in Chinese; needed in both languages.',
    },
    english: { zh: '来源所述的原因，英文。', en: 'Reason given by the source.' },
  }),
  record_status: choice({
    title: { zh: '记录状态', en: 'Record status' },
    description: {
      zh: '已核实：与名录或机构核对过；据报道：只见于报道；示例：并不存在。',
      en: 'verified: checked with a register or the institution; reported: from a report only; illustrative: does not exist.',
    },
    choices: recordStatuses,
  }),
};

type State = RowOf<typeof facilityState>;

/** A closed facility has its date, an open one has none. */
export function stateRule(row: State): RowViolation<typeof facilityState>[] {
  const violations: RowViolation<typeof facilityState>[] = [];
  if (!isOpen(row) && row.closed_on === null) {
    violations.push({ column: 'closed_on', code: 'closed-needs-date' });
  }
  const { opened_on: opened, closed_on: closed } = row;
  // A year alone may hold both days.
  if (opened !== null && closed !== null && closed < opened.slice(0, closed.length)) {
    violations.push({ column: 'closed_on', code: 'closed-before-opened', params: { opened } });
  }
  const closing = (['closed_on', 'closed_reason_zh', 'closed_reason_en'] as const).find(
    (column) => row[column] !== null,
  );
  if (isOpen(row) && closing !== undefined) {
    violations.push({ column: 'status', code: 'closed-by-date-only', params: { other: closing } });
  }
  return violations;
}
