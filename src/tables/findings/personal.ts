import type { Message } from '#tables/findings/message.ts';

/** What may not be published about people. */
export const personalMessages = {
  'personal-id': {
    zh: '像是居民身份证号码，不得发布。请删去。',
    en: 'this looks like a resident identity number and must not be published. Remove it.',
    cause: {
      zh: '从内部花名册复制时带进来的。',
      en: 'It came along from an internal register.',
    },
    remedy: {
      zh: '删去号码，并查看同一份材料的其他行。已经提交过的，请告诉维护人员，历史里也要清除。',
      en: 'Remove it and look at the other rows of the same material. If it was committed already, tell the maintainer: the history must be cleaned too.',
    },
    example: '联系人：张某 130726… → ∅',
  },
  'personal-mobile': {
    zh: '像是个人手机号，不得发布。请改填固定电话；若是机构公开的值班手机，请在 duty_mobile 列填 yes。',
    en: 'this looks like a personal mobile number and must not be published. Give a fixed line; if it is a duty mobile published by the institution, set duty_mobile to yes.',
    cause: {
      zh: '院长或联系人的手机被当成了机构电话。',
      en: 'The mobile of a person was taken for the number of the institution.',
    },
    remedy: {
      zh: '改填机构的固定电话。只有机构自己公布的值班手机才可以登，并在 duty_mobile 填 yes。',
      en: 'Give the fixed line. Only a duty mobile that the institution publishes may stand, with duty_mobile set to yes.',
    },
    example: '139… → 0313-7012345',
  },
  'bank-card': {
    zh: '像是银行卡号，不得发布。请删去。',
    en: 'this looks like a bank card number and must not be published. Remove it.',
    cause: {
      zh: '从缴费或捐款说明里复制来的。',
      en: 'It was copied from a notice about payments or gifts.',
    },
    remedy: {
      zh: '删去卡号；要说明怎么捐款，写机构的电话。',
      en: 'Remove it; give the telephone of the institution instead.',
    },
    example: '账号 6222… → 0313-7012345',
  },
  'personal-email': {
    zh: '含电子邮箱，不得发布。请删去；要让人能联系上，写机构的电话或网页。',
    en: 'this holds an e-mail address, which is not published. Remove it; give the telephone or the page of the institution instead.',
    cause: {
      zh: '从名片、通知或提交说明里带来的。',
      en: 'It came along from a card, a notice or a message.',
    },
    remedy: {
      zh: '删去邮箱；机构公布的联系方式写电话。',
      en: 'Remove it; write the telephone number that the institution publishes.',
    },
    example: '请寄 zhang@example.org → 请打 0313-7012345',
  },
  'personal-account': {
    zh: '像是个人的微信号、QQ号一类账号，不得发布。请删去。',
    en: 'this looks like the name or number of a personal account (WeChat, QQ and the like) and must not be published. Remove it.',
    cause: {
      zh: '联系人的账号和机构名称写在了一格里。',
      en: 'The account of a person was written into the same cell.',
    },
    remedy: {
      zh: '删去账号。公众号写名称，不写号。',
      en: 'Remove it. Of an official account give its name.',
    },
    example: '联系微信 zhang_3 → ∅',
  },
} as const satisfies Record<string, Message>;
