import { messages } from '#i18n/messages.ts';

/** Texts of the pages that list what was looked for. */
export const searchesText = messages({
  zh: {
    title: '查找记录',
    description: '为了写本站，编辑在哪里、哪天、用什么词查过什么，结果怎样。',
    lead: '本站说没有结果的地方，依据就是下面这些查找。',
    honest:
      '这些大多是在公开网页和代码仓库的存档里查的，没有逐个打开政府网站，也没有打电话问。“0条”只说明那些存档里没有说到蔚县，不等于没有。',
    topic: '为了查什么',
    count: '查过',
    latest: '最近一次',
    times: (count: string) => `${count}次`,
    ofTopic: (topic: string) => `查找记录：${topic}`,
    date: '日期',
    words: '查找用词',
    hits: '说到蔚县',
    hitCount: (count: string) => `${count}条`,
    also: '也为了：',
    others: '为了这件事，还有一些查找记在别处：',
    byId: '按编号',
    whole: '整张表和下载',
    /** Beside something that was not found. */
    cited: (date: string) => `${date}查过`,
    citedTitle: '看这次查找',
  },
  en: {
    title: 'Searches',
    description:
      'What the editors looked for to write this site: where, on which day, with which words, and with what result.',
    lead: 'These are the searches that stand behind every gap on this site.',
    honest:
      'Most were made in stored copies of public web pages and code repositories. Government sites were not opened one by one, and nobody was telephoned. “0” says that those copies hold nothing on Yu County, not that there is none.',
    topic: 'Looked for',
    count: 'Searches',
    latest: 'Latest',
    times: (count: string) => count,
    ofTopic: (topic: string) => `Searches: ${topic}`,
    date: 'Date',
    words: 'Words',
    hits: 'On Yu County',
    hitCount: (count: string) => count,
    also: 'Also for: ',
    others: 'Some searches for this are listed elsewhere: ',
    byId: 'By number',
    whole: 'The whole table and downloads',
    cited: (date: string) => `searched ${date}`,
    citedTitle: 'See this search',
  },
});
