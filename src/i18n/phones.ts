import { messages } from '#i18n/messages.ts';

export const phonesText = messages({
  zh: {
    title: '查电话',
    short: '电话',
    description: '蔚县可以打的公共热线和各机构公开过的电话，点一下就能打。',
    ask: '有事先打这个',
    emergency: '紧急情况',
    unconfirmed: '全国号码，本地没有核实',
    unconfirmedHelp: '本地能不能接通，请先打上面的政务服务热线核实。',
    hours: (hours: string) => `，${hours}`,
    source: '来源：',
    facilities: '机构的电话',
    lead: '只列机构自己公开过的电话。',
    none: (facilities: string) =>
      `本站还没查到这${facilities}处机构的电话，可以打上面的政务服务热线问。`,
    noneHint: '机构愿意公开电话的，请告诉我们；查到一个，登一个。',
    missing: (facilities: string) =>
      `另有${facilities}处机构的电话还没查到，可以打上面的政务服务热线问。`,
    byTownship: '先看自己乡镇有哪些机构',
    all: '看全部机构',
    noTownship: '所在乡镇没有说明',
  },
  en: {
    title: 'Phone numbers',
    short: 'Phones',
    description:
      'Public lines to call from Yu County, and numbers that institutions have made public. Tap one to call.',
    ask: 'Call this first',
    emergency: 'In an emergency',
    unconfirmed: 'National numbers, not confirmed here',
    unconfirmedHelp: 'Ask the government service line above first whether they answer here.',
    hours: (hours: string) => `, ${hours}`,
    source: 'Source: ',
    facilities: 'Numbers of institutions',
    lead: 'Only numbers that the institutions themselves have made public.',
    none: (facilities: string) =>
      `We have not found the numbers of the ${facilities} places listed here. You can ask the government service line above.`,
    noneHint: 'An institution that wants its number listed can tell us.',
    missing: (facilities: string) =>
      `Places whose number we have not found: ${facilities}. You can ask the government service line above.`,
    byTownship: 'See what there is in your township',
    all: 'See all facilities',
    noTownship: 'Township not stated',
  },
});
