import type { Message } from '#tables/findings/message.ts';

/** What can be wrong with counts that are withheld, and that are too small to tell. */
export const withheldMessages = {
  'status-without-value': {
    zh: '状态为 suppressed 或 not_reported 时不能有数值。请删去数值，或改状态。',
    en: 'there can be no value when the status is suppressed or not_reported. Remove the value, or change the status.',
    cause: {
      zh: '后来查到了数，填上了数值，忘了改状态。',
      en: 'A value was found later and filled in, and the status was left as it was.',
    },
    remedy: {
      zh: '有数可登就把状态改成 final；不该登就清空数值。',
      en: 'Where the value can be published, set the status to final; otherwise empty the value.',
    },
    example: 'value 56, status not_reported → value 56, status final',
  },
  'status-with-value': {
    zh: '状态为 final 或 preliminary 时要有数值。请填上；来源没有给出的，状态填 not_reported。',
    en: 'a value is needed when the status is final or preliminary. Give it; where the source has none, the status is not_reported.',
    cause: {
      zh: '来源没有给出这个数，只留空了数值，没有改状态。',
      en: 'The source gives no such value; it was left empty without saying so in the status.',
    },
    remedy: {
      zh: '来源没有给出的，状态填 not_reported；有数但不登的，填 suppressed。',
      en: 'Set the status to not_reported where the source has none, to suppressed where it is withheld.',
    },
    example: 'value ∅, status final → value ∅, status not_reported',
  },
  'withheld-derivable': {
    zh: '这个数不公开，却能由同一张表里别的数算出来（行号或核对项：{rows}）。请把其中一个也设为 suppressed，或并入更大的组。',
    en: 'this number is withheld, and follows from others (rows or checks: {rows}). Withhold one of them, too, or publish a larger group.',
    cause: {
      zh: '只藏了一个数：总数减去其余各项，就是它。',
      en: 'One number alone is withheld: the total less the others is just that.',
    },
    remedy: {
      zh: '同一合计里至少要有两个数不公开；也可以不登合计，或并入更大的地区、年龄段。',
      en: 'Withhold at least two numbers of the same total, or the total itself, or merge areas or ages.',
    },
    example: '12, 11, suppressed → 12, suppressed, suppressed',
  },
  'withheld-impossible': {
    zh: '这个不公开的数填什么都对不上：各部分与合计不符。请照来源核对合计和各部分。',
    en: 'no number fits here: the parts and the total do not agree. Check them with the source.',
    cause: {
      zh: '已公布的各部分之和大于合计，或刚好等于合计。',
      en: 'The published parts come to more than the total, or to just the total.',
    },
    remedy: {
      zh: '改正合计或各部分；没有人的组填 0，状态填 final。',
      en: 'Correct the total or its parts; a group without anybody has 0 and the status final.',
    },
    example: '12, 14, suppressed → 12, 4, …',
  },
  'count-implied': {
    zh: '没有登的一项能算出来，而且人数太少（由第{rows}行）。请把合计或另一项也设为 suppressed。',
    en: 'a part that no row gives follows from rows {rows}, and is too small to be published. Withhold the total or another part.',
    cause: {
      zh: '人数太少的一项整行没有登，但合计和其余各项都登了。',
      en: 'The row of a very small group was left out, but its total and all other parts were published.',
    },
    remedy: {
      zh: '把合计或另一项设为 suppressed，或并入更大的组。',
      en: 'Withhold the total or another part, or publish a larger group.',
    },
    example: '12, 11 → 12, suppressed',
  },
  'count-computed': {
    zh: '算出来的人数或户数少于{least}，可能认出是谁，不得发布。请把公式里的一个数设为 suppressed，或不算这一项。',
    en: 'this comes to fewer than {least} people or households, who could be told apart; it must not be published. Withhold one of the numbers in the formula, or do not compute it.',
    cause: {
      zh: '两个大数相减，剩下的只有几个人。',
      en: 'One large number less another leaves but a few people.',
    },
    remedy: {
      zh: '删去这个公式，或按更大的地区、年龄段算。',
      en: 'Remove the formula, or compute it for a larger area or age group.',
    },
    example: '{all} - {men}: 12 - 11 → ∅',
  },
  'count-too-small': {
    zh: '人数或户数少于{least}，可能认出是谁，不得发布。请删去数值，状态填 suppressed。',
    en: 'fewer than {least} people or households, who could be told apart; it must not be published. Remove the value and set the status to suppressed.',
    cause: {
      zh: '只有几个人的数，熟人一看就知道说的是谁。',
      en: 'Where only a few people are counted, neighbours can tell who they are.',
    },
    remedy: {
      zh: '清空数值，状态填 suppressed；也可以并入更大的地区或年龄段再登。',
      en: 'Empty the value and set the status to suppressed, or publish a larger area or age group.',
    },
    example: 'value 7, status final → value ∅, status suppressed',
  },
} as const satisfies Record<string, Message>;
