import { messages } from '#i18n/messages.ts';

/** Texts that the search page writes as it finds. They travel to the browser, so they are few. */
export const searchResultsText = messages({
  zh: {
    loading: '正在查找……',
    failed: '读取索引失败，请检查网络后再试。',
    none: (query: string) => `没有找到“${query}”。`,
    count: (shown: number, all: number) =>
      shown < all ? `找到${all}条，先列${shown}条` : `找到${all}条`,
    example: '示例',
    sections: {
      home: '首页',
      facilities: '机构',
      townships: '乡镇',
      map: '地图',
      news: '新闻',
      programmes: '项目',
      statistics: '统计',
      reconciliation: '对账',
      data: '数据',
      sources: '来源',
      corrections: '更正',
      about: '本站',
      figures: '数值',
      columns: '数据栏目',
    },
  },
  en: {
    loading: 'Searching…',
    failed: 'The index could not be loaded. Check the connection and try again.',
    none: (query: string) => `Nothing found for “${query}”.`,
    count: (shown: number, all: number) => {
      if (shown < all) return `${all} results, the first ${shown} shown`;
      return all === 1 ? '1 result' : `${all} results`;
    },
    example: 'Example',
    sections: {
      home: 'Home',
      facilities: 'Place',
      townships: 'Township',
      map: 'Map',
      news: 'News',
      programmes: 'Programme',
      statistics: 'Statistics',
      reconciliation: 'Reconciliation',
      data: 'Data',
      sources: 'Source',
      corrections: 'Corrections',
      about: 'This site',
      figures: 'Figure',
      columns: 'Data column',
    },
  },
});
