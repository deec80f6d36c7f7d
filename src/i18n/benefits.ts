import { messages } from '#i18n/messages.ts';

/** Texts of what one is entitled to: the list, and the page of each benefit. */
export const benefitsText = messages({
  zh: {
    title: '我能领什么',
    description:
      '老人、残疾人、孩子、退役军人和困难家庭按国家和河北的规定能领的补贴、能享受的优待：谁能领、到哪里办、依据哪一条。',
    lead: '先看自己是哪种情形，再点进去看谁能领、带什么、到哪里办。',
    bySituation: '按情形找',
    byGroup: '全部，按门类',
    alsoCalled: '也叫：',
    who: '谁能领',
    what: '能得到什么',
    amount: '多少钱',
    noAmount: '蔚县每月多少钱，本站还没查到。',
    searched: (day: string) => `${day}查过公开网页的存档`,
    notNone: '，没查到不等于没有，请打下面的电话问。',
    documents: '带什么',
    where: '到哪里办',
    rule: '依据',
    level: '哪一级的规定',
    standing: '现在有没有',
    source: '来源',
    ask: '打电话问这些',
    questions: (name: string) => [
      `我（家里人）符不符合“${name}”的条件？在蔚县能得到什么、得多少、什么时候给？`,
      `办“${name}”要带什么材料，到哪个窗口，多久能办好？`,
    ],
    personal: '哪家领了什么，由村里、乡镇依法张贴，本站不登。',
    all: '看全部',
    others: '同一情形还可以看',
  },
  en: {
    title: 'What am I entitled to?',
    description:
      'Benefits by national and Hebei rules for older people, people with disabilities, children, veterans and families in need: who, where to apply and by which article.',
    lead: 'Find your situation first; each entry says who is entitled, what to bring and where to go.',
    bySituation: 'By situation',
    byGroup: 'All, by group',
    alsoCalled: 'Also called: ',
    who: 'Who',
    what: 'What',
    amount: 'How much',
    noAmount: 'We have not found how much it is in Yu County.',
    searched: (day: string) => `Stored copies of public pages were searched on ${day}`,
    notNone: '; not found is not none. Ask at the number below.',
    documents: 'What to bring',
    where: 'Where to apply',
    rule: 'Rule',
    level: 'Whose rule',
    standing: 'Standing',
    source: 'Source',
    ask: 'Ask this on the telephone',
    questions: (name: string) => [
      `Am I (is my relative) entitled to “${name}”? What do I get in Yu County, how much, and when?`,
      `What must I bring for “${name}”, to which counter, and how long does it take?`,
    ],
    personal:
      'Who receives what is posted by villages and townships under the law; this site does not list it.',
    all: 'See all',
    others: 'Others for the same situation',
  },
});
