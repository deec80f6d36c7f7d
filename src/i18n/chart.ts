import { messages } from '#i18n/messages.ts';

export const chartText = messages({
  zh: { table: '看表格', chart: '看图', label: (name: string) => `图：${name}，与表格内容相同` },
  en: {
    table: 'Show table',
    chart: 'Show chart',
    label: (name: string) => `Chart of the table: ${name}`,
  },
});
