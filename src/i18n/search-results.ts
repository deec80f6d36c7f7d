import { messages } from '#i18n/messages.ts';

/** Texts that the search page writes as it finds. They travel to the browser, so they are few. */
export const searchResultsText = messages({
  zh: {
    loading: '正在查找……',
    failed: '读取索引失败，请稍后再试。',
    offline: '没有连上网络，读取索引失败。连上后再按“查找”。',
    all: '全部',
    moreSections: '更多',
    match: {
      whole: () => '',
      apart: () => '近似结果：这些词分开出现，或只有其中一部分。',
      // Each word may be on some page, and all on none: then nothing was left out.
      some: (_meant: string, left: string) =>
        left === ''
          ? '近似结果：没有一页包含全部的词。'
          : `近似结果：没有一页包含全部的词，省去了“${left}”。`,
      corrected: (meant: string) => `您要找的是“${meant}”吗？下面是它的近似结果。`,
      synonym: (meant: string) => `按本站的说法“${meant}”查找。`,
    },
    asTyped: (query: string) => `只找“${query}”`,
    didYouMean: '您要找的是：',
    join: '、',
    allOf: (section: string, count: number) => `${section}共${count}条，全部列出`,
    none: (query: string) => `没有找到“${query}”。`,
    count: (shown: number, all: number) =>
      shown < all ? `找到${all}条，先列${shown}条` : `找到${all}条`,
    example: '示例',
    sections: {
      home: '首页',
      facilities: '机构',
      benefits: '能领什么',
      disclosure: '信息公开',
      townships: '乡镇',
      map: '地图',
      news: '新闻',
      programmes: '项目',
      statistics: '统计',
      reconciliation: '核对',
      data: '数据',
      sources: '来源',
      corrections: '更正',
      about: '本站',
      figures: '数值',
      columns: '表格的列',
      moved: '搬走的网址',
    },
  },
  en: {
    loading: 'Searching…',
    failed: 'The index could not be loaded. Try again in a moment.',
    offline: 'You are offline, so the index could not be loaded. Connect and press Search again.',
    all: 'All',
    moreSections: 'More',
    match: {
      whole: () => '',
      apart: () => 'Approximate: these words stand apart, or only some of them do.',
      some: (_meant: string, left: string) =>
        left === ''
          ? 'Approximate: no page has all the words.'
          : `Approximate: no page has all the words; left out: “${left}”.`,
      corrected: (meant: string) =>
        `Did you mean “${meant}”? These are approximate results for it. `,
      synonym: (meant: string) => `Searched for what it is called here, “${meant}”. `,
    },
    asTyped: (query: string) => `Search only for “${query}”`,
    didYouMean: 'Did you mean: ',
    join: ', ',
    allOf: (section: string, count: number) => `All ${count} under ${section}`,
    none: (query: string) => `Nothing found for “${query}”.`,
    count: (shown: number, all: number) => {
      if (shown < all) return `${all} results, the first ${shown} shown`;
      return all === 1 ? '1 result' : `${all} results`;
    },
    example: 'Example',
    sections: {
      home: 'Home',
      facilities: 'Places',
      benefits: 'Benefits',
      disclosure: 'Open information',
      townships: 'Townships',
      map: 'Map',
      news: 'News',
      programmes: 'Programmes',
      statistics: 'Statistics',
      reconciliation: 'Checks',
      data: 'Data',
      sources: 'Sources',
      corrections: 'Corrections',
      about: 'This site',
      figures: 'Figures',
      columns: 'Data columns',
      moved: 'Moved addresses',
    },
  },
});
