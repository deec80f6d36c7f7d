import type { Message } from '#tables/findings/message.ts';

/** What the checks say of fees, beds and what else families ask of a place. */
export const careMessages = {
  fees: {
    zh: '看不出是多少钱。请写成 1200-1800/month、1500+/month（1500元起）或 30/day，前小后大；面议的留空。',
    en: 'not to be read as an amount. Write it like 1200-1800/month, 1500+/month (1500 or more) or 30/day, the smaller first; leave it empty where it is settled in talks.',
    cause: {
      zh: '写了“元”“面议”一类的字，没写是每月还是每天的，或两头写反了。',
      en: 'It carries words, does not say whether it is a month or a day, or begins with the larger amount.',
    },
    remedy: {
      zh: '照来源写金额，斜线后面写 day、month、term、year 或 once；来源没写按什么收的，先问清楚再填。',
      en: 'Give the amount of the source, and day, month, term, year or once behind the stroke; where the source does not say which, ask before filling it in.',
    },
    example: '1200-1800元/月 → 1200-1800/month',
  },
  'beds-free': {
    zh: '空余床位比床位（{beds}）还多。请照来源核对这两格。',
    en: 'more beds are free than there are ({beds}). Check both cells against the source.',
    cause: {
      zh: '两个数来自不同的日子或不同的口径，或者填反了。',
      en: 'The two are of different days or of different kinds of beds, or they were exchanged.',
    },
    remedy: {
      zh: '两格都照同一份来源填；对不上的，把空余床位留空。',
      en: 'Take both from one source; where they do not fit, leave the free beds empty.',
    },
    example: 'beds 40, beds_free 60 → beds_free 6',
  },
  'none-and-some': {
    zh: '“none”（没有）不能和别的一起填。请留一种说法。',
    en: 'none cannot stand beside others. Keep one or the other.',
    cause: {
      zh: '把“没有”和具体的服务填在了同一格。',
      en: 'That there is none, and what there is, were entered in one cell.',
    },
    remedy: {
      zh: '有服务的删去 none；确实没有的只填 none；不知道的留空。',
      en: 'Delete none where there is something, keep it alone where there is nothing, and leave the cell empty where that is not known.',
    },
    example: 'medical: none;visits → visits',
  },
} as const satisfies Record<string, Message>;
