import { messages } from '#i18n/messages.ts';

/** Texts of the search page that stand in it from the start. */
export const searchText = messages({
  zh: {
    title: '搜索',
    description:
      '在本站的机构、乡镇、新闻、统计和数据里查找。查找在您的设备上进行，不上传任何内容。',
    label: '查找乡镇、机构或文章',
    placeholder: '乡镇、机构或文章',
    button: '查找',
    noScript: '您的浏览器没有运行脚本，不能搜索。请从这里找：',
    prompt: '输入几个字就可以，比如“暖泉”“敬老院”。几个词之间空一格，结果会同时包含它们。',
    private: '查找在您的设备上进行，不上传任何内容。',
    noneHelp: '请换一个短一些的词，或从这里找：',
    more: '再列一些',
    narrow: '缩小范围',
    kind: '机构种类',
    township: '乡镇',
    year: '年份',
    any: '不限',
    groups: '按栏目',
    recent: '最近查过',
    forget: '清除记录',
    answer: '答案',
    otherLanguage: '在英文网页里找',
  },
  en: {
    title: 'Search',
    description:
      'Search the facilities, townships, news, statistics and data of this site. The search runs on your device; nothing is uploaded.',
    label: 'Find a township, a place or an article',
    placeholder: 'Township, place or article',
    button: 'Search',
    noScript: 'Your browser is not running scripts, so search cannot work. Start here instead:',
    prompt:
      'A few letters are enough, such as “Nuanquan”. Put a space between words: results contain all of them.',
    private: 'The search runs on your device; nothing is uploaded.',
    noneHelp: 'Try a shorter word, or start here:',
    more: 'Show more',
    narrow: 'Narrow down',
    kind: 'Kind of place',
    township: 'Township',
    year: 'Year',
    any: 'Any',
    groups: 'By section',
    recent: 'Recent searches',
    forget: 'Clear',
    answer: 'Answer',
    otherLanguage: 'Search the pages in Chinese',
  },
});
