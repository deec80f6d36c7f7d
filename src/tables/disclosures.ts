import { notes } from '#tables/shared-columns.ts';
import { defineTable } from '#tables/table.ts';
import type { RowOf, RowViolation } from '#tables/table.ts';
import { optionalTwins } from '#tables/twin-columns.ts';
import { code, id, ids, url } from '#tables/text-cells.ts';
import { choice, date } from '#tables/value-cells.ts';

/** What is known of an item in a county, on a day. None of them says that anybody did wrong. */
export const disclosureStates = {
  found: { zh: '查到了', en: 'found' },
  not_found: { zh: '查过，还没有结果', en: 'searched for, nothing yet' },
  asked: { zh: '已申请公开', en: 'asked for' },
  answered: { zh: '已答复', en: 'answered' },
  refused: { zh: '答复不公开', en: 'answered: not to be published' },
  not_applicable: { zh: '不适用', en: 'does not apply' },
} as const;
export type DisclosureState = keyof typeof disclosureStates;

/** The cell that each state rests on. */
export const STATE_EVIDENCE = {
  found: 'address',
  not_found: 'search_ids',
  asked: 'request_id',
  answered: 'request_id',
  refused: 'request_id',
  not_applicable: 'reason_zh',
} as const satisfies Record<DisclosureState, string>;

const columns = {
  duty_id: id({
    title: { zh: '事项', en: 'Duty' },
    description: { zh: '哪一项，见应当公开的事项。', en: 'The item; see what is to be published.' },
    example: 'elder-7',
  }),
  area_code: code({
    title: { zh: '县区', en: 'County' },
    description: { zh: '哪个县，六位代码。', en: 'The county, by its six-digit code.' },
    example: '130726',
    digits: 6,
  }),
  date: date({
    title: { zh: '日期', en: 'Date' },
    description: { zh: '哪一天是这样。', en: 'Day on which it was so.' },
    example: '2026-11-30',
    precisions: ['day'],
  }),
  state: choice({
    title: { zh: '情况', en: 'State' },
    description: {
      zh: '查到、查过还没有结果、已申请、已答复、答复不公开或不适用。还没有结果，不等于没有。',
      en: 'Found, searched for with nothing yet, asked for, answered, refused or not applicable. Nothing yet does not mean that there is none.',
    },
    choices: disclosureStates,
  }),
  address: url({
    title: { zh: '网址', en: 'Web address' },
    description: { zh: '查到了的，在哪里。', en: 'Where it stands, where it was found.' },
  }).optional(),
  search_ids: ids({
    title: { zh: '查找记录', en: 'Searches' },
    description: {
      zh: '还没有结果的，依据哪几次查找。',
      en: 'Where nothing came of it yet, the searches behind that.',
    },
    example: 's003',
  }).optional(),
  request_id: id({
    title: { zh: '申请', en: 'Request' },
    description: {
      zh: '申请过的，是哪一份，见公开申请。',
      en: 'The request; see the table of requests.',
    },
    example: 'yuxian-elder-list-1',
  }).optional(),
  ...optionalTwins('reason', {
    title: { zh: '理由', en: 'Reason' },
    description: {
      zh: '不公开或不适用的，所说的理由。',
      en: 'The reason that was given, in Chinese.',
    },
    english: { zh: '所说的理由，英文。', en: 'The reason that was given.' },
  }),
  ...notes,
};

export type Disclosure = RowOf<typeof columns>;

/** No state without what it rests on; a refusal gives its reason as well. */
function rowRule(row: Disclosure): RowViolation<typeof columns>[] {
  const column = STATE_EVIDENCE[row.state];
  const { zh: label, en: labelEn } = disclosureStates[row.state];
  const params = { state: row.state, label, labelEn };
  if (row[column] === null) return [{ column, code: 'disclosure-evidence', params }];
  return row.state === 'refused' && row.reason_zh === null
    ? [{ column: 'reason_zh', code: 'disclosure-evidence', params }]
    : [];
}

export const disclosures = defineTable({
  name: 'disclosures',
  title: { zh: '公开情况', en: 'State of publication' },
  description: {
    zh: '每一项在本县的情况，按日期：查到了，查过还没有结果，已申请，已答复；每一条写明依据。多数查的是公开网页的存档，还没有结果，不等于没有。',
    en: 'How each item stands in the county, by date: found, searched for with nothing yet, asked for, answered; each with what it rests on. Most searches were of stored copies of public pages: nothing yet does not mean that there is none.',
  },
  key: ['duty_id', 'area_code', 'date'],
  references: [
    { column: 'duty_id', table: 'duties' },
    { column: 'area_code', table: 'counties' },
    { column: 'search_ids', table: 'searches' },
    { column: 'request_id', table: 'requests' },
  ],
  columns,
  rowRule,
});
