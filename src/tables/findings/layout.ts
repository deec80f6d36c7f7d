import type { Message } from '#tables/findings/message.ts';

/** How a spreadsheet can be laid out so that its rows are not plain to see. */
export const layoutMessages = {
  'encoding-read': {
    zh: '按 {encoding} 编码读取。请看前几行有没有乱码。',
    en: 'read as {encoding}. Look at the first rows for garbled text.',
    warning: true,
    cause: {
      zh: '文件不是 UTF-8，编码是从内容推断的。',
      en: 'The file is not UTF-8; the encoding was told from its content.',
    },
    remedy: {
      zh: '没有乱码就不用管；有乱码请用表格软件另存为 .xlsx。',
      en: 'Nothing to do if the text reads well; otherwise save it as .xlsx.',
    },
    example: 'GB18030 → UTF-8',
  },
  'rows-above': {
    zh: '表头上面有{count}行，当作标题，没有读。',
    en: 'the rows above the header ({count}) were taken for titles and not read.',
    warning: true,
    cause: {
      zh: '表头上面写着表名、单位或填报日期。',
      en: 'Name, unit or date of the sheet stand above the header.',
    },
    remedy: {
      zh: '看一眼那几行里有没有要登的内容。',
      en: 'Make sure they hold no rows to publish.',
    },
    example: '蔚县养老机构一览表 ⏎ 编号,名称,…',
  },
  'header-missing': {
    zh: '找不到表头。请让第一行写列名，中文名或英文名都可以：{columns}',
    en: 'no header found. Let the first row name the columns, in Chinese or English: {columns}',
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
  'header-repeated': {
    zh: '这一行又是表头。请删去，或把下面的表另存一个文件。',
    en: 'this row repeats the header. Remove it, or move the table below it to another file.',
    cause: {
      zh: '几张表接在一起，或每页都印了表头。',
      en: 'Several tables were joined, or the header was printed on each page.',
    },
    remedy: {
      zh: '只留第一个表头。',
      en: 'Keep the first header only.',
    },
    example: '编号,名称 ⏎ … ⏎ 编号,名称 → ∅',
  },
  'column-untitled': {
    zh: '这一格有内容，但这一列没有列名。请补上列名，或清空这一格。',
    en: 'this cell is filled but its column has no title. Add the title, or empty the cell.',
    cause: {
      zh: '在表的右边写了备注或算式，或多打了分隔符。',
      en: 'A remark or a sum stands beside the table, or a separator was added.',
    },
    remedy: {
      zh: '备注写进“说明”列；算式请删去。',
      en: 'Remarks belong in the column for notes; remove sums.',
    },
    example: 'AE3 待核实 → note_zh: 待核实',
  },
  'totals-row': {
    zh: '这一行是合计，没有读。',
    en: 'this row is a total and was not read.',
    warning: true,
    cause: {
      zh: '表格末尾有合计或小计。',
      en: 'The sheet ends in a sum.',
    },
    remedy: {
      zh: '不用管。合计由网站自己算。',
      en: 'Nothing to do. The site adds up by itself.',
    },
    example: '合计 56 → ∅',
  },
  'merged-filled': {
    zh: '合并单元格 {range} 的内容已填到每一行。',
    en: 'the content of the merged cells {range} was filled into each row.',
    warning: true,
    cause: {
      zh: '几行共用一个乡镇、种类或来源，合并成了一格。',
      en: 'Several rows share a township, kind or source in one merged cell.',
    },
    remedy: {
      zh: '看一眼每一行是不是都该填这个内容。',
      en: 'Make sure that it holds for each of the rows.',
    },
    example: 'E3:E7 代王城镇 → E3…E7',
  },
  'merged-refused': {
    zh: '{range} 是合并单元格，看不出每一行该填什么。请取消合并，逐行填写。',
    en: 'the cells {range} are merged, and it is not plain what each row should hold. Unmerge them and fill each row.',
    cause: {
      zh: '为了好看合并了单元格。',
      en: 'Cells were merged for looks.',
    },
    remedy: {
      zh: '选中它，点“取消合并”，再逐行填写。只有乡镇、种类、来源这样指向别的表的列可以上下合并。',
      en: 'Select it, unmerge, fill each row. Only columns that point to another table may be merged downwards.',
    },
    example: 'B3:B4 → B3, B4',
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
