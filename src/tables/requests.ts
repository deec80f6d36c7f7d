import { notes } from '#tables/shared-columns.ts';
import { requestStates, requestWays, outcomes } from '#tables/request-labels.ts';
import { defineTable } from '#tables/table.ts';
import type { RowOf, RowViolation } from '#tables/table.ts';
import { optionalTwins, twins } from '#tables/twin-columns.ts';
import { code, id, text } from '#tables/text-cells.ts';
import { choice, date, integer } from '#tables/value-cells.ts';

const day = (zh: string, en: string, whenZh: string, whenEn: string) =>
  date({ title: { zh, en }, description: { zh: whenZh, en: whenEn }, precisions: ['day'] });

const columns = {
  request_id: id({
    title: { zh: '申请编号', en: 'Request ID' },
    description: { zh: '不重复的编号，网页用它作地址。', en: 'Unique; the address of its page.' },
    example: 'yuxian-elder-list-1',
  }),
  area_code: code({
    title: { zh: '县区', en: 'County' },
    description: { zh: '哪个县，六位代码。', en: 'The county, by its six-digit code.' },
    example: '130726',
    digits: 6,
  }),
  duty_id: id({
    title: { zh: '事项', en: 'Duty' },
    description: {
      zh: '依据哪一项，见应当公开的事项。',
      en: 'The item that it rests on; see what is to be published.',
    },
    example: 'elder-7',
  }),
  check_id: id({
    title: { zh: '核对项目', en: 'Check' },
    description: {
      zh: '为哪一处对不上的数申请，见核对表。',
      en: 'The difference that it is to settle; see the checks.',
    },
    example: 'listed-elder-professional',
  }).optional(),
  ...twins('holder', {
    title: { zh: '向谁申请', en: 'Holder' },
    englishTitle: '英文机关名',
    description: { zh: '收申请的机关。', en: 'The body asked, in Chinese.' },
  }),
  ...twins('asks', {
    title: { zh: '申请公开什么', en: 'What is asked' },
    englishTitle: '英文申请内容',
    description: {
      zh: '申请书上的原话；不写申请人。',
      en: 'As in the letter, in Chinese; without the one who asks.',
    },
    english: { zh: '申请内容，英文。', en: 'As in the letter.' },
  }),
  sent_on: day('提交日期', 'Sent on', '哪天交的。', 'Day on which it was handed in.'),
  way: choice({
    title: { zh: '方式', en: 'Way' },
    description: { zh: '怎样交的。', en: 'How it was handed in.' },
    choices: requestWays,
  }),
  received_on: day(
    '收到日期',
    'Received on',
    '机关收到的日子，期限从它算起：当面交的是当天，挂号的是签收日，网上和传真的是双方确认日。不知道的留空。',
    'Day of receipt, from which the time runs: that of handing in, of signing for it, or of confirmation. Empty where it is not known.',
  ).optional(),
  reference: text({
    title: { zh: '受理编号', en: 'Reference' },
    description: { zh: '机关给的编号。', en: 'Number given by the holder.' },
  }).optional(),
  state: choice({
    title: { zh: '进展', en: 'State' },
    description: { zh: '现在到哪一步。', en: 'How far it has come.' },
    choices: requestStates,
  }),
  supplemented_on: day(
    '补正日期',
    'Supplemented on',
    '要求补正的，机关收到补正的日子；期限从它重新算起。',
    'Where more was wanted, day on which that was received; the time runs anew from it.',
  ).optional(),
  extended_days: integer({
    title: { zh: '延长几个工作日', en: 'Working days added' },
    description: { zh: '机关告知延长的，最多20。', en: 'Told by the holder; at most 20.' },
    minimum: 1,
    maximum: 20,
  }).optional(),
  answered_on: day('答复日期', 'Answered on', '答复的日期。', 'Day of the answer.').optional(),
  outcome: choice({
    title: { zh: '结果', en: 'Outcome' },
    description: { zh: '怎样答复的。', en: 'What the answer was.' },
    choices: outcomes,
  }).optional(),
  source_id: id({
    title: { zh: '答复文件', en: 'Answer' },
    description: {
      zh: '答复登记成的来源；给了名单的必须有。',
      en: 'The answer as a source; needed where it gave something.',
    },
    example: 'yuxian-answer-1',
  }).optional(),
  ...optionalTwins('reason', {
    title: { zh: '机关说的理由', en: 'Reason' },
    englishTitle: '英文理由',
    description: {
      zh: '不公开、不存在或不归它管的，它说的理由。',
      en: 'The reason that the holder gave, in Chinese.',
    },
    english: { zh: '机关说的理由，英文。', en: 'The reason that the holder gave.' },
  }),
  ...notes,
};

export type Request = RowOf<typeof columns>;

type Needed = keyof typeof columns;

/** An answer has its day, its outcome and what that rests on; what was not answered has none of them. */
function rowRule(row: Request): RowViolation<typeof columns>[] {
  const given = row.outcome === 'given' || row.outcome === 'partly';
  const needed: readonly (readonly [boolean, Needed, Needed])[] = [
    [row.state === 'answered', 'answered_on', 'state'],
    [row.state === 'answered', 'outcome', 'state'],
    [row.answered_on !== null && row.state !== 'answered', 'state', 'answered_on'],
    [row.state === 'extended', 'extended_days', 'state'],
    [given, 'source_id', 'outcome'],
    [row.outcome !== null && row.outcome !== 'given', 'reason_zh', 'outcome'],
  ];
  const missing = needed.flatMap(([applies, column, other]) =>
    applies && (row[column] === null || column === 'state')
      ? [{ column, code: 'needs-column', params: { other } } as const]
      : [],
  );
  const order = ['sent_on', 'received_on', 'supplemented_on', 'answered_on'] as const;
  const known = order.filter((column) => row[column] !== null);
  const late = known.find((column, at) => {
    const before = known[at - 1];
    return before !== undefined && (row[column] ?? '') < (row[before] ?? '');
  });
  return late === undefined ? missing : [...missing, { column: late, code: 'request-order' }];
}

export const requests = defineTable({
  name: 'requests',
  title: { zh: '公开申请', en: 'Requests' },
  description: {
    zh: '向机关申请公开过什么：哪天、怎样交的、期限到哪天、怎样答复。不登申请人的任何个人信息。',
    en: 'What was asked of public bodies: when and how, until when they have time, what they answered. Nothing on the person who asked.',
  },
  key: ['request_id'],
  guarded: ['holder_zh', 'sent_on'],
  references: [
    { column: 'area_code', table: 'counties' },
    { column: 'duty_id', table: 'duties' },
    { column: 'check_id', table: 'checks' },
    { column: 'source_id', table: 'sources' },
  ],
  columns,
  rowRule,
});
