import { messages } from '#i18n/messages.ts';
import type { Lang } from '#tables/finding.ts';

export const chartText = messages({
  zh: {
    table: '看表格',
    chart: '看图',
    label: (name: string) => `图：${name}。内容与表格相同，可用方向键逐个读数。`,
    preliminary: '初步',
  },
  en: {
    table: 'Show table',
    chart: 'Show chart',
    label: (name: string) => `Chart: ${name}. The same as the table; arrow keys read each value.`,
    preliminary: 'preliminary',
  },
});

/** The words of charts for a BCP 47 tag. */
export function chartWords(locale: string) {
  const lang: Lang = locale.startsWith('zh') ? 'zh' : 'en';
  return chartText[lang];
}
