import type { Message } from '#tables/findings/message.ts';

/** What can be wrong with a spreadsheet file that an editor hands in. */
export const workbookMessages = {
  'file-too-large': {
    zh: '文件有{size}，超过{limit}，没有读。请删去图片和多余的工作表，或分成几个文件。',
    en: 'the file has {size}, more than {limit}, and was not read. Remove pictures and other sheets, or split it.',
    cause: {
      zh: '工作簿里贴了图片，或选错了文件。',
      en: 'The workbook holds pictures, or it is another file than meant.',
    },
    remedy: {
      zh: '新建一个空表，只把要登的行贴过去。',
      en: 'Paste the rows into a new workbook.',
    },
    example: '210 MB → 1 MB',
  },
  'file-type': {
    zh: '这是{what}，读不了。能读的是 .xlsx、.xls、.ods、.csv 和 .tsv；表格软件能打开的，请另存为 .xlsx。',
    en: 'this is {whatEn} and cannot be read. Readable are .xlsx, .xls, .ods, .csv and .tsv; what the spreadsheet opens can be saved as .xlsx.',
    cause: {
      zh: '选错了文件，或者文件是别的格式改了后缀。有的系统导出的“.xls”其实是网页。',
      en: 'It is the wrong file, or another format under this name. Some systems export web pages as “.xls”.',
    },
    remedy: {
      zh: 'WPS 的 .et、苹果的 .numbers 和“网页”表格，都可以在表格软件里打开，另存为 .xlsx。',
      en: 'Open .et of WPS, .numbers of Apple and such web pages in the spreadsheet and save them as .xlsx.',
    },
    example: '名单.et → 名单.xlsx',
  },
  'workbook-password': {
    zh: '工作簿设了密码，读不了。请在表格软件里去掉打开密码，再保存一次。',
    en: 'the workbook is protected by a password. Remove the password in the spreadsheet and save it again.',
    cause: {
      zh: '文件加了打开密码。',
      en: 'A password is needed to open the file.',
    },
    remedy: {
      zh: '打开文件，在“文件 → 信息（或加密）”里删去密码。要公开的数据不需要密码。',
      en: 'Open it and delete the password under File → Info. Data for publication needs none.',
    },
    example: '🔒 名单.xlsx → 名单.xlsx',
  },
  'workbook-inflated': {
    zh: '文件解开后超过{limit}，没有读。请只保留要登的行，另存为新的 .xlsx。',
    en: 'unpacked, the file exceeds {limit} and was not read. Keep the rows to publish and save them as a new .xlsx.',
    cause: {
      zh: '格式一直刷到了最后一行，或者文件是有意做成这样的。',
      en: 'Formatting reaches down to the last row of the sheet, or the file was made to do harm.',
    },
    remedy: {
      zh: '选中数据区域，复制到一个新的工作簿。',
      en: 'Copy the rows alone into a new workbook.',
    },
    example: '1 MB → 1 GB',
  },
  'workbook-unsafe': {
    zh: '文件里有不该有的实体声明，没有读。请在表格软件里打开，另存为新的 .xlsx。',
    en: 'the file declares entities, which no spreadsheet does, and was not read. Open it in the spreadsheet and save it as a new .xlsx.',
    cause: {
      zh: '文件不是表格软件写的，可能是有意做来损坏系统的。',
      en: 'No spreadsheet wrote this file; it may be made to do harm.',
    },
    remedy: {
      zh: '问清文件从哪里来。',
      en: 'Ask where the file comes from.',
    },
    example: '<!DOCTYPE …> → ∅',
  },
  'workbook-broken': {
    zh: '文件损坏或不完整，读不了。请在表格软件里打开，另存为新的 .xlsx。',
    en: 'the file is damaged or incomplete. Open it in the spreadsheet and save it as a new .xlsx.',
    cause: {
      zh: '下载或拷贝没有完成，或者是很旧的格式。',
      en: 'A download or a copy broke off, or the format is very old.',
    },
    remedy: {
      zh: '重新拷贝一次；表格软件也打不开的，向提供的人要一份。',
      en: 'Copy it again; if the spreadsheet cannot open it either, ask for another copy.',
    },
    example: '名单.xlsx (12 KB / 40 KB) → 40 KB',
  },
  'workbook-doubtful': {
    zh: '旧式 .xls 文件前后对不上，可能有一格丢了或错了位。请逐行核对；最好在表格软件里打开，另存为 .xlsx 再交。',
    en: 'the old .xls file does not agree with itself: a cell may be lost or out of place. Compare the rows, or better open it in the spreadsheet and save it as .xlsx.',
    warning: true,
    cause: {
      zh: '拷贝或传送时有一处损坏，或者是别的程序写出来的。旧式 .xls 没有校验，坏了一处也看不出来。',
      en: 'One place was damaged on the way, or an unusual program wrote the file. Old .xls files have no checksum.',
    },
    remedy: {
      zh: '在表格软件里打开，看行数和内容都对，另存为 .xlsx。',
      en: 'Open it in the spreadsheet, see that all rows are there, and save it as .xlsx.',
    },
    example: '56 → 55?',
  },
  'too-many-rows': {
    zh: '行数超过{limit}，没有读。请分成几个文件。',
    en: 'there are more than {limit} rows; nothing was read. Split the file.',
    cause: {
      zh: '文件特别大，或格式一直刷到了最后一行。',
      en: 'The file is very large, or formatting reaches down to the last row.',
    },
    remedy: {
      zh: '分成几个文件，逐个检查。',
      en: 'Split it and check the parts one by one.',
    },
    example: '80000 → 40000 + 40000',
  },
  'too-many-cells': {
    zh: '有内容的范围是{rows}行{columns}列，超过{limit}格，没有读。请看看很远的地方是不是误填了什么。',
    en: 'what is filled in spans {rows} rows and {columns} columns, more than {limit} cells; nothing was read. Look for a stray entry far from the rest.',
    cause: {
      zh: '名单旁边很远的一格里误填了内容，或者文件是有意做成这样的。',
      en: 'A cell far from the list was filled by mistake, or the file was made to do harm.',
    },
    remedy: {
      zh: '按 Ctrl+End 看最后一格在哪里，删去多余的行和列；或者只把名单复制到一个新的工作簿。',
      en: 'Press Ctrl+End to see the last cell and delete what is not needed, or copy the list alone into a new workbook.',
    },
    example: 'A1:XFD5000 → A1:AE5000',
  },
  'workbook-excess': {
    zh: '文件里的{what}超过{limit}个，没有读。请把要登的行复制到一个新的工作簿，只粘贴数值。',
    en: 'the file has more than {limit} {whatEn} and was not read. Copy the rows into a new workbook as values alone.',
    cause: {
      zh: '表格多年来在许多文件之间复制粘贴，格式越积越多；或者文件是有意做成这样的。',
      en: 'Formats piled up over years of copying between files, or the file was made to do harm.',
    },
    remedy: {
      zh: '选中数据区域，复制，在新的工作簿里用“选择性粘贴 → 数值”。',
      en: 'Copy the rows and use “Paste special → Values” in a new workbook.',
    },
    example: '200000 → 0',
  },
  'cell-too-long': {
    zh: '有一格的内容超过{limit}个字，没有读。请删去这一格里多余的内容。',
    en: 'a cell holds more than {limit} characters; nothing was read. Shorten what it holds.',
    cause: {
      zh: '整篇文章或整个文件贴进了一格，或者文件是有意做成这样的。',
      en: 'A whole document was pasted into one cell, or the file was made to do harm.',
    },
    remedy: {
      zh: '找出特别长的一格，只留要登的内容。',
      en: 'Find the long cell and keep only what is to be published.',
    },
    example: '1000000 → 200',
  },
  'workbook-given-up': {
    zh: '读这个文件{why}，已经停下，什么也没有登。请把要登的行复制到一个新的工作簿，只粘贴数值，再试一次。',
    en: 'reading this file {whyEn}; it was given up, and nothing was taken. Copy the rows into a new workbook as values alone and try again.',
    cause: {
      zh: '文件里有大量看不见的格式或内容，或者文件是有意做成这样的。',
      en: 'The file is full of formats or content that nobody sees, or it was made to do harm.',
    },
    remedy: {
      zh: '选中数据区域，复制，在新的工作簿里用“选择性粘贴 → 数值”；还不行就分成几个文件。',
      en: 'Copy the rows and use “Paste special → Values” in a new workbook; if that does not help, split the file.',
    },
    example: '15 s → 1 s',
  },
  'sheet-missing': {
    zh: '没有叫“{sheet}”的工作表。文件里有：{sheets}',
    en: 'there is no sheet “{sheet}”. The file has: {sheets}',
    cause: {
      zh: '工作表名打错了。',
      en: 'The name of the sheet is misspelt.',
    },
    remedy: {
      zh: '照文件下方的标签写。',
      en: 'Write it as on the tab.',
    },
    example: '--sheet Sheet2 → --sheet Sheet1',
  },
} as const satisfies Record<string, Message>;
