import { messages } from '#i18n/messages.ts';

export const searchText = messages({
  zh: {
    title: '搜索',
    description:
      '在本站的机构、乡镇、新闻、统计和数据里查找。查找在您的设备上进行，不上传任何内容。',
    label: '查找乡镇、机构或文章',
    placeholder: '乡镇、机构或文章',
    button: '查找',
    noScript: '您的浏览器没有运行脚本，不能搜索。可以看网站地图，或按乡镇、种类查找机构：',
    loading: '正在读取索引……',
    failed: '读取索引失败，请检查网络后再试。',
    none: (query: string) => `没有找到“${query}”。`,
    noneHelp: '换一个词试试，或从这里找：',
    count: (shown: number, all: number) =>
      shown < all ? `找到${all}条，先列${shown}条` : `找到${all}条`,
    more: '再列一些',
    prompt: '输入两三个字就可以，比如“暖泉”“敬老院”。',
    private: '查找在您的设备上进行，不上传任何内容。',
  },
  en: {
    title: 'Search',
    description:
      'Search the facilities, townships, news, statistics and data of this site. The search runs on your device; nothing is uploaded.',
    label: 'Find a township, a place or an article',
    placeholder: 'Township, place or article',
    button: 'Search',
    noScript:
      'Your browser runs no script, so search cannot work. Use the site map or the directory:',
    loading: 'Loading the index…',
    failed: 'The index could not be loaded. Check the connection and try again.',
    none: (query: string) => `Nothing found for “${query}”.`,
    noneHelp: 'Try another word, or start here:',
    count: (shown: number, all: number) =>
      shown < all
        ? `${all} results, the first ${shown} shown`
        : all === 1
          ? '1 result'
          : `${all} results`,
    more: 'Show more',
    prompt: 'Two or three letters are enough, such as “Nuanquan”.',
    private: 'The search runs on your device; nothing is uploaded.',
  },
});
