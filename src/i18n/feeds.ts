import { messages } from '#i18n/messages.ts';

/** Texts of the feeds and of the lines that offer them. */
export const feedText = messages({
  zh: {
    help: '用阅读器订阅，有更新会收到：',
    news: (site: string) => `${site}：新闻`,
    newsDescription: '报道、解读和说明，全文。',
    data: (site: string) => `${site}：数据变动`,
    dataDescription: '每张表每次改动了什么。',
    table: (site: string, table: string) => `${site}：“${table}”表的变动`,
    tableDescription: (table: string) => `“${table}”表每次改动了什么。`,
    township: (site: string, name: string) => `${site}：${name}`,
    townshipDescription: (name: string) => `${name}的新闻，和${name}机构的变动。`,
    example: (title: string) => `示例：${title}`,
    kinds: { added: '列入机构表', changed: '资料有改动', removed: '从机构表撤下' },
    rowTitle: (name: string, what: string) => `${name}：${what}`,
    rows: '逐行看改了什么',
    empty: '空',
    columnOf: (title: string) => `${title}：`,
  },
  en: {
    help: 'Follow updates in a feed reader:',
    news: (site: string) => `${site}: news`,
    newsDescription: 'Reports, analyses and notices in full.',
    data: (site: string) => `${site}: changes to the data`,
    dataDescription: 'What each change to each table changed.',
    table: (site: string, table: string) => `${site}: changes to “${table}”`,
    tableDescription: (table: string) => `What each change to the table “${table}” changed.`,
    township: (site: string, name: string) => `${site}: ${name}`,
    townshipDescription: (name: string) => `News of ${name}, and changes to its facilities.`,
    example: (title: string) => `Example: ${title}`,
    kinds: {
      added: 'added to the table of facilities',
      changed: 'details changed',
      removed: 'removed from the table of facilities',
    },
    rowTitle: (name: string, what: string) => `${name}: ${what}`,
    rows: 'See what changed, row by row',
    empty: 'empty',
    columnOf: (title: string) => `${title}: `,
  },
});
