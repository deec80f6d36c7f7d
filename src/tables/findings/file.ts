import type { Message } from '#tables/findings/message.ts';

/** What can be wrong with a data file as a whole. */
export const fileMessages = {
  'file-unreadable': {
    zh: '有这个文件，但读不了（{reason}）。请检查它的权限，以及它是不是一个文件夹。',
    en: 'the file is there but cannot be read ({reason}). Check its permissions, and whether it is a folder.',
    cause: {
      zh: '文件是别的用户存下的，或者磁盘出了问题。',
      en: 'It was saved by another user, or the disk has a fault.',
    },
    remedy: {
      zh: '改文件的权限，让运行命令的人能读。',
      en: 'Let whoever runs the command read it.',
    },
    example: '-rw------- → -rw-r--r--',
  },
  'file-missing': {
    zh: '找不到这个文件。请把它放回原处，没有数据时也要保留表头一行。',
    en: 'the file is missing. Put it back; without data it still needs its header line.',
    cause: {
      zh: '文件被改名、移走或误删了。',
      en: 'The file was renamed, moved or deleted by mistake.',
    },
    remedy: {
      zh: '把文件名改回来；若已删除，从代码仓库的历史里恢复。',
      en: 'Give it its old name again; if it is gone, restore it from the history of the repository.',
    },
    example: 'data/facilities(1).csv → data/facilities.csv',
  },
  'file-empty': {
    zh: '文件是空的。请至少保留表头一行：{header}',
    en: 'the file is empty. Keep at least the header line: {header}',
    cause: {
      zh: '保存时没有选对工作表，或者全选后删掉了内容。',
      en: 'Another sheet was saved than meant, or everything was selected and deleted.',
    },
    remedy: {
      zh: '恢复文件，或把提示里的表头贴进去作为第一行。',
      en: 'Restore the file, or paste the header from the message as its first line.',
    },
    example: '0 B → facility_id,name_zh,name_en,…',
  },
  'file-cut-off': {
    zh: '文件最后一行没有写完（末尾没有换行）。请核对末行，用表格软件打开后重新保存。',
    en: 'the last line of the file is not finished (no line break at its end). Compare it, then open the file in the spreadsheet and save it again.',
    cause: {
      zh: '上传、拷贝或保存到一半断了，后面的行没有了；也可能只是用文本编辑器删掉了末尾的换行。',
      en: 'Sending, copying or saving was broken off and rows are missing; or a text editor took off the last line break.',
    },
    remedy: {
      zh: '对照原来的文件，看末尾有没有少行；齐全的话，用表格软件打开再保存一次就好。',
      en: 'See in the original whether rows are missing at the end; if none is, opening and saving it in the spreadsheet will do.',
    },
    example: '…,2026-11-2 → …,2026-11-22⏎',
  },
  'encoding-utf16': {
    zh: '文件编码是 UTF-16。请在表格软件里另存为“CSV UTF-8（逗号分隔）”。',
    en: 'the file is encoded as UTF-16. Save it again as “CSV UTF-8 (comma delimited)”.',
    cause: {
      zh: '在表格软件里选了“Unicode 文本”，或在记事本里选了 Unicode 编码。',
      en: 'The spreadsheet saved “Unicode text”, or the text editor saved “Unicode”.',
    },
    remedy: {
      zh: '用表格软件打开，另存为“CSV UTF-8（逗号分隔）”；也可以把它拖到编辑台，由编辑台转换。',
      en: 'Open it in the spreadsheet and save it as “CSV UTF-8 (comma delimited)”, or let the desk convert it.',
    },
    example: 'FF FE … → UTF-8',
  },
  'encoding-gbk': {
    zh: '文件编码是 GBK/GB18030，不是 UTF-8。请另存为 UTF-8：表格选“CSV UTF-8（逗号分隔）”，文章在记事本的“编码”里选 UTF-8。',
    en: 'the file is encoded as GBK/GB18030, not UTF-8. Save it again as UTF-8: a table as “CSV UTF-8 (comma delimited)”, an article with UTF-8 chosen as the encoding.',
    cause: {
      zh: '中文版 WPS 和 Excel 里的“CSV（逗号分隔）”存的是 GBK。',
      en: 'In Chinese editions of WPS and Excel plain “CSV” is written in GBK.',
    },
    remedy: {
      zh: '另存为时选“CSV UTF-8（逗号分隔）”；也可以把它拖到编辑台，由编辑台转换。',
      en: 'Choose “CSV UTF-8 (comma delimited)” when saving, or let the desk convert it.',
    },
    example: 'CSV (GBK) → CSV UTF-8',
  },
  'encoding-unknown': {
    zh: '认不出文件的编码。请在表格软件里另存为“CSV UTF-8（逗号分隔）”。',
    en: 'the encoding of the file is not recognised. Save it again as “CSV UTF-8 (comma delimited)”.',
    cause: {
      zh: '文件不是文本，或者几种编码混在一起，常见于把两个文件拼接起来。',
      en: 'The file is no text, or mixes encodings, as when two files were joined.',
    },
    remedy: {
      zh: '用表格软件打开，看有没有乱码；改好后另存为“CSV UTF-8（逗号分隔）”。',
      en: 'Open it in the spreadsheet, look for garbled text, correct it and save it as “CSV UTF-8 (comma delimited)”.',
    },
    example: 'Latin-1, Big5, … → UTF-8',
  },
  'byte-order-mark': {
    zh: '文件开头有 BOM 标记，已忽略。建议保存为不带 BOM 的 UTF-8。',
    en: 'the file begins with a byte-order mark, which was ignored. Better save it as UTF-8 without BOM.',
    warning: true,
    cause: {
      zh: '表格软件的“CSV UTF-8”总会加上这个看不见的标记。',
      en: 'Spreadsheets always add this invisible mark to “CSV UTF-8”.',
    },
    remedy: {
      zh: '可以不管。从编辑台下载的文件不带它。',
      en: 'It can stay. Files from the desk do not carry it.',
    },
    example: 'EF BB BF facility_id,… → facility_id,…',
  },
  delimiter: {
    zh: '各列不是用逗号分开的。请另存为“逗号分隔”的 CSV。',
    en: 'columns are not separated by commas. Save the file as comma-separated CSV.',
    cause: {
      zh: '存成了制表符、分号或中文逗号分隔的文本。',
      en: 'The text was saved with tabs, semicolons or Chinese commas between the columns.',
    },
    remedy: {
      zh: '另存为时选“CSV UTF-8（逗号分隔）”。编辑台也读得懂制表符和分号。',
      en: 'Choose “CSV UTF-8 (comma delimited)” when saving. The desk reads tabs and semicolons too.',
    },
    example: 'facility_id;name_zh → facility_id,name_zh',
  },
  'quote-unclosed': {
    zh: '引号没有配对。请检查这一行的英文双引号，单元格里的双引号要写成两个。',
    en: 'a quotation mark is not closed. Check the double quotes of this line; one inside a cell is written twice.',
    cause: {
      zh: '在文本编辑器里直接打了英文双引号，或删去了一半。',
      en: 'A straight double quote was typed in a text editor, or one of a pair was deleted.',
    },
    remedy: {
      zh: '中文里请用“”；一定要用英文双引号时写成两个，并把整格用双引号括起来。',
      en: 'Use curly quotes in text; a straight one is doubled, and the cell is put between quotes.',
    },
    example: '"甲"乙,… → "甲""乙",…',
  },
} as const satisfies Record<string, Message>;
