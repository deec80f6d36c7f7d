import { messages } from '#i18n/messages.ts';

/** Words of the answers above the results. They travel to the browser, so they are few. */
export const answersText = messages({
  zh: {
    label: '答案',
    value: (area: string, name: string, text: string) => `${area}${name}：${text}`,
    asOf: (date: string) => `${date}的数`,
    source: '来源：',
    listed: (area: string, name: string, count: number) =>
      count === 0 ? `${area}没有列出${name}` : `${area}列出${name}${count}处`,
    facilities: '机构',
    more: (count: number) => `另有${count}处`,
    township: (area: string) => `${area}的机构和人口`,
    all: '全部机构',
    unknown: {
      phone: '没有查到公开的电话',
      where: '没有查到公开的地址',
      who: '没有查到运营方',
      when: '没有查到启用时间',
      count: '',
    },
    colon: '：',
  },
  en: {
    label: 'Answer',
    value: (area: string, name: string, text: string) => `${name}, ${area}: ${text}`,
    asOf: (date: string) => `As of ${date}`,
    source: 'Source: ',
    listed: (area: string, name: string, count: number) =>
      count === 0 ? `${area}: none listed (${name})` : `${area}: ${count} listed (${name})`,
    facilities: 'facilities',
    more: (count: number) => `and ${count} more`,
    township: (area: string) => `Facilities and people in ${area}`,
    all: 'All facilities',
    unknown: {
      phone: 'no public phone number found',
      where: 'no public address found',
      who: 'no operator found',
      when: 'no opening date found',
      count: '',
    },
    colon: ': ',
  },
});
