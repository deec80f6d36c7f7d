import { messages } from '#i18n/messages.ts';

/** Texts of large print (长辈版). Those of the reading bar are fetched only when it is used. */
export const elderText = messages({
  zh: {
    turnOn: '长辈版',
    turnOff: '标准版',
    /** Heading on the accessibility page, as an anchor. */
    anchor: '长辈版',
    homeTitle: '您要找什么？',
    findHome: '找养老的地方',
    findHomeHint: '幸福院、日间照料室、敬老院',
    findGarden: '找孩子去的地方',
    findGardenHint: '菜园、活动室、助学',
    benefits: '我能领什么',
    benefitsHint: '高龄津贴、低保、残疾人补贴',
    phones: '查电话',
    phonesHint: '12345、急救，机构公开的电话',
    news: '看新闻',
    newsHint: '报道、解读和通知',
  },
  en: {
    turnOn: 'Large print',
    turnOff: 'Standard',
    anchor: 'large-print',
    homeTitle: 'What are you looking for?',
    findHome: 'Care for older people',
    findHomeHint: 'Mutual-aid homes, day rooms, county homes',
    findGarden: 'Places for children',
    findGardenHint: 'Gardens, activity rooms, study help',
    benefits: 'What am I entitled to?',
    benefitsHint: 'Allowances for age, disability and need',
    phones: 'Phone numbers',
    phonesHint: '12345, ambulance, and numbers of institutions',
    news: 'News',
    newsHint: 'Reports, analyses and notices',
  },
});
