import { messages } from '#i18n/messages.ts';

export const newsText = messages({
  zh: {
    title: '新闻与解读',
    description: '蔚县养老、儿童、助残、退役军人等方面的报道和数据解读，文中数字都注明来源。',
    kinds: { report: '报道', analysis: '解读', notice: '说明' },
    published: '发布',
    updated: '更新',
    related: '相关机构',
    programme: '相关项目',
    township: '相关乡镇',
    demoNotice: '这是示例文章，只为展示版面。',
  },
  en: {
    title: 'News and analysis',
    description:
      'Reports on care for older people, children, people with disabilities and veterans in Yu County, and readings of the data, each number with its source.',
    kinds: { report: 'Report', analysis: 'Analysis', notice: 'Notice' },
    published: 'Published',
    updated: 'Updated',
    related: 'Places in this article',
    programme: 'Programme',
    township: 'Township',
    demoNotice: 'This is an example article; it only fills the page.',
  },
});
