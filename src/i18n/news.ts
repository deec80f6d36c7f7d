import { messages } from '#i18n/messages.ts';

export const newsText = messages({
  zh: {
    noList: '可以拿来核对的政府名录，本站还没查到，不等于没有。',
    canDo: '要办事、要打听，请打',
    canCall: '热线电话',
    canTell: '；知道公开的名单或公告，请用下面的“报告错误”告诉我们',
    title: '新闻与解读',
    description: '蔚县养老、儿童、助残、退役军人等方面的报道和数据解读，文中数字都注明来源。',
    kinds: { report: '报道', analysis: '解读', notice: '说明' },
    published: '发布',
    attachment: (type: string, size: string) => `（${type}，${size}）`,
    photo: (credit: string, licence: string) => `摄影：${credit}（${licence}）`,
    updated: '更新',
    related: '相关机构',
    programme: '相关项目',
    township: '相关乡镇',
    demoNotice: '这是示例文章，只为展示版面。',
  },
  en: {
    noList:
      'We have not found a government list to check them against, which does not mean that there is none.',
    canDo: 'To get something done or to ask, call a ',
    canCall: 'number that answers',
    canTell: '; if you know of a public list or notice, tell us by “Report an error” below',
    title: 'News and analysis',
    description:
      'Reports on care for older people, children, people with disabilities and veterans in Yu County, and readings of the data, each number with its source.',
    kinds: { report: 'Report', analysis: 'Analysis', notice: 'Notice' },
    published: 'Published',
    attachment: (type: string, size: string) => ` (${type}, ${size})`,
    photo: (credit: string, licence: string) => `Photo: ${credit} (${licence})`,
    updated: 'Updated',
    related: 'Places in this article',
    programme: 'Programme',
    township: 'Township',
    demoNotice: 'This is an example article; it only fills the page.',
  },
});
