import { messages } from '#i18n/messages.ts';
import type { Lang } from '#tables/finding.ts';

export const chartText = messages({
  zh: {
    table: '看表格',
    chart: '看图',
    label: (name: string) => `图：${name}。内容与表格相同，可用方向键逐个读数。`,
    preliminary: '初步',
    sources: '来源：',
    computed: '；由本站算出',
    withheld: '不公开：有数，因人数太少等缘故不登。',
    madeBy: (site: string) => `制图：${site}，`,
    svg: '下载图（SVG）',
    png: '下载图（PNG）',
    here: '本图网址',
    pages: '表格分页',
    previous: '上一页',
    next: '下一页',
    page: (page: number, of: number) => `第${page}页，共${of}页`,
  },
  en: {
    table: 'Show table',
    chart: 'Show chart',
    label: (name: string) => `Chart: ${name}. The same as the table; arrow keys read each value.`,
    preliminary: 'preliminary',
    sources: 'Sources: ',
    computed: '; computed by this site',
    withheld: 'Suppressed: known but withheld, such as a count of very few people.',
    madeBy: (site: string) => `Chart: ${site}, `,
    svg: 'Picture (SVG)',
    png: 'Picture (PNG)',
    here: 'Link to this chart',
    pages: 'Pages of the table',
    previous: 'Previous',
    next: 'Next',
    page: (page: number, of: number) => `Page ${page} of ${of}`,
  },
});

/** The words of charts for a BCP 47 tag. */
export function chartWords(locale: string) {
  const lang: Lang = locale.startsWith('zh') ? 'zh' : 'en';
  return chartText[lang];
}
