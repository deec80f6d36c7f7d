import { messages } from '#i18n/messages.ts';

/** Texts of what a table holds: its first rows, and its columns one by one. */
export const columnText = messages({
  zh: {
    previewTitle: (count: number, all: boolean) =>
      count === 0 ? '内容' : all ? `全部${count}条` : `前${count}条`,
    previewNone: '这张表目前还没有内容。',
    previewHelp: '代码和选项换成了名称，长句截短；“—”表示没有报告。文件里是完整的内容。',
    previewHalved: '中英文成对的列只列中文。',
    previewEmpty: (titles: string) => `整列都空着的没有列出：${titles}。`,
    previewLabel: (table: string) => `“${table}”表的前几条，可以左右滚动`,
    dictionaryTitle: '各列的含义',
    dictionaryHelp: (rows: string, examples: boolean) =>
      `横条表示${examples ? '有来源的' : ''}${rows}条里，有多少条填了这一列。`,
    types: {
      string: '文字',
      integer: '整数',
      number: '数字',
      date: '日期',
      boolean: 'yes或no',
      list: '多项，用英文分号隔开',
    },
    choice: '选项之一',
    required: '必填',
    optional: '可空',
    atLeast: (minimum: string) => `不小于${minimum}`,
    atMost: (maximum: string) => `不大于${maximum}`,
    between: (minimum: string, maximum: string) => `${minimum}至${maximum}`,
    pattern: '写法',
    permitted: '可填',
    example: '例',
    fillText: (filled: string, total: string) => `${total}条中${filled}条`,
    percent: (percent: number) => `${percent}%`,
    noRows: '还没有内容',
  },
  en: {
    previewTitle: (count: number, all: boolean) =>
      count === 0 ? 'Contents' : all ? `All ${count} rows` : `First ${count} rows`,
    previewNone: 'This table has no rows yet.',
    previewHelp:
      'Codes and choices are shown by name and long texts are cut; “–” means not reported. The files hold everything.',
    previewHalved: 'Of columns in both languages only the English one is shown.',
    previewEmpty: (titles: string) => `Left out, being empty in all these rows: ${titles}.`,
    previewLabel: (table: string) => `First rows of the table “${table}”; scrolls sideways`,
    dictionaryTitle: 'What each column means',
    dictionaryHelp: (rows: string, examples: boolean) =>
      `The bars show in how many of the ${rows} ${examples ? 'sourced ' : ''}rows a column is filled.`,
    types: {
      string: 'Text',
      integer: 'Whole number',
      number: 'Number',
      date: 'Date',
      boolean: 'yes or no',
      list: 'Several values, separated by semicolons',
    },
    choice: 'One of a list',
    required: 'required',
    optional: 'may be empty',
    atLeast: (minimum: string) => `at least ${minimum}`,
    atMost: (maximum: string) => `at most ${maximum}`,
    between: (minimum: string, maximum: string) => `${minimum} to ${maximum}`,
    pattern: 'Pattern',
    permitted: 'Permitted',
    example: 'Example',
    fillText: (filled: string, total: string) => `${filled} of ${total} rows`,
    percent: (percent: number) => `${percent}%`,
    noRows: 'no rows',
  },
});
