import { messages } from '#i18n/messages.ts';

/** Claimed against listed: what reports say, what public lists name. */
export const claimedText = messages({
  zh: {
    caption: '报道的数目、查到名字的数目和差额',
    kind: '机构',
    reported: '报道',
    listed: '查到名字',
    missing: '没查到',
    to: (least: string, most: string) => `${least}–${most}`,
    verdict: (reported: string, named: string, missing: string) =>
      `报道说${reported}处；查到名字的${named}处；${missing}处没查到。`,
    notNone: '没查到，不等于没有。',
    list: '看查到的',
    range: '写成一个范围的，是因为报道没有说查到名字的那几处算不算在内。',
  },
  en: {
    caption: 'What was reported, what we can name, and the difference',
    kind: 'Facility',
    reported: 'Reported',
    listed: 'We can name',
    missing: 'Not found',
    to: (least: string, most: string) => `${least}–${most}`,
    verdict: (reported: string, named: string, missing: string) =>
      `Reported: ${reported}; we can name: ${named}; not found: ${missing}.`,
    notNone: 'Not found does not mean that there is none.',
    list: 'See those found',
    range:
      'A range stands where the report does not say whether its count includes those that we can name.',
  },
});
