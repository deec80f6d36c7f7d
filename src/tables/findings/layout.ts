import type { Message } from '#tables/findings/message.ts';

/** How a spreadsheet can be laid out so that its rows are not plain to see. */
export const layoutMessages = {
  'header-missing': {
    zh: '找不到表头。请用一行写明列名，中文名或英文名都可以，至少要有：{columns}',
    en: 'no header found. Let a row name the columns, in Chinese or English; a list needs at least: {columnsEn}',
    cause: {
      zh: '没有表头，选错了表，或者编码不对，列名成了乱码。',
      en: 'There is no header, the table is another, or the names are garbled.',
    },
    remedy: {
      zh: '下载模板表，把内容贴进去。',
      en: 'Download the template and paste the rows into it.',
    },
    example: '北门子,… → 机构编号,名称,…',
  },
  'quote-stray': {
    zh: '英文双引号的位置不对。中文里请用“”；要用英文双引号时写成两个，并把整格用双引号括起来。',
    en: 'a straight double quote is out of place. Use curly quotes, or double it and put the cell between quotes.',
    cause: {
      zh: '文件是手写的，或由不守规矩的程序导出。',
      en: 'The file was typed by hand or written by a careless program.',
    },
    remedy: {
      zh: '改掉这一处引号；或用表格软件打开，另存为 .xlsx。',
      en: 'Correct the quote, or save the table as .xlsx.',
    },
    example: '北"门"子 → 北“门”子',
  },
  'row-removed': {
    zh: '按整表替换，已公布的这一行会被删去。',
    en: 'as the whole table is replaced, this published row is removed.',
    warning: true,
    cause: {
      zh: '文件里没有这一行。',
      en: 'The file does not have it.',
    },
    remedy: {
      zh: '确实不要这一行才整表替换；只想加几行或改几行，就用合并。',
      en: 'Replace the table only if the row should go; to add or change rows, merge.',
    },
    example: 'villages 130726101|… → ∅',
  },
} as const satisfies Record<string, Message>;
