import { messages } from '#i18n/messages.ts';

export const homeText = messages({
  zh: {
    description:
      '蔚县有哪些养老院、儿童菜园和助残机构，报道说有多少，能查到名字的有多少，每个数字出自哪里。',
    headline: (reported: string, listed: string) =>
      `报道里的养老服务设施加起来有${reported}处，能查到名字的只有${listed}处`,
    intro:
      '2022年的一篇报道列出蔚县各类养老服务设施的数目，却没有写它们叫什么、在哪里。本站把说过的数目和查得到的名字放在一起。',
    notFound: '本站还没查到公开名录，不等于没有。',
    caveat: '查到名字的见于2014年的报道。',
    mapTitle: '按乡镇看',
    mapMore: '看地图和各乡镇一览',
    allTownships: '各乡镇名单',
    newsTitle: '新闻与解读',
    allNews: '全部新闻',
    numbersTitle: '人口',
    allStatistics: '全部统计',
    programmesTitle: '项目',
  },
  en: {
    description:
      'Which homes for older people, gardens for children and places for people with disabilities there are in Yu County, how many were reported, how many we can name, and where each number comes from.',
    headline: (reported: string, listed: string) =>
      `Reports add up to ${reported} care places for older people. We can name ${listed}`,
    intro:
      'A report of 2022 counts the eldercare facilities of Yu County by kind, but says neither what they are called nor where they are. This site sets what was claimed beside what can be found.',
    notFound: 'We have not found a public list yet; that does not mean that there is none.',
    caveat: 'Those that we can name stand in a report of 2014.',
    mapTitle: 'By township',
    mapMore: 'Map and table of townships',
    allTownships: 'List of townships',
    newsTitle: 'News and analysis',
    allNews: 'All news',
    numbersTitle: 'People',
    allStatistics: 'All statistics',
    programmesTitle: 'Programmes',
  },
});
