import { messages } from '#i18n/messages.ts';

export const phonesText = messages({
  zh: {
    title: '机构电话',
    description: '蔚县各机构公开过的电话，按乡镇排列，点一下就能打。',
    lead: '只列机构自己公开过的电话。点号码就能拨打。',
    none: (facilities: string) => `站上列出的${facilities}处机构，都没有查到公开的电话。`,
    noneHint: '机构愿意公开电话的，请告诉我们；查到一个，登一个。',
    missing: (facilities: string) => `另有${facilities}处机构没有查到公开的电话。`,
    byTownship: '先看自己乡镇有哪些机构',
    all: '看全部机构',
    noTownship: '所在乡镇没有说明',
  },
  en: {
    title: 'Phone numbers',
    description: 'Phone numbers that institutions in Yu County have made public, by township.',
    lead: 'Only numbers that the institutions themselves have made public. Tap a number to call.',
    none: (facilities: string) =>
      `For none of the ${facilities} facilities listed here has a public phone number been found.`,
    noneHint: 'An institution that wants its number listed can tell us.',
    missing: (facilities: string) =>
      `For ${facilities} more facilities no public phone number has been found.`,
    byTownship: 'See what there is in your township',
    all: 'See all facilities',
    noTownship: 'Township not stated',
  },
});
