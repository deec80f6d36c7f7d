import type { Message } from '#tables/findings/message.ts';

/** What can be wrong with the shape of a table: its header and its lines. */
export const shapeMessages = {
  'column-missing': {
    zh: '缺少这一列。请在表头补上，没有内容就留空。',
    en: 'this column is missing. Add it to the header; leave its cells empty if nothing is known.',
    cause: {
      zh: '删掉了用不着的列，或者列名被改了。',
      en: 'A column that seemed useless was deleted, or its name was changed.',
    },
    remedy: {
      zh: '在表头加上这个列名，下面的格子可以全空。',
      en: 'Add the name to the header; the cells below may all be empty.',
    },
    example: 'facility_id,name_zh → facility_id,name_zh,name_en',
  },
  'column-unknown': {
    zh: '不认识这一列。{hint}本表的列是：{columns}',
    en: 'unknown column. {hint}The columns of this table are: {columns}',
    cause: {
      zh: '列名写错了，或者加了本表没有的列。网站只公布登记过的列。',
      en: 'The name is misspelt, or the table has no such column. Only declared columns are published.',
    },
    remedy: {
      zh: '照提示改列名；不需要的列请删去。确实要公布新的列，请先和维护人员商量。',
      en: 'Correct the name, or remove the column. A new column has to be declared first.',
    },
    example: 'bed → beds',
  },
  'column-duplicate': {
    zh: '这一列在表头里出现了两次。请删去重复的一列。',
    en: 'this column stands twice in the header. Remove one of them.',
    cause: {
      zh: '复制列时带上了表头，或者中文名和英文名各占了一列。',
      en: 'A column was copied with its header, or stands under its Chinese and its English name.',
    },
    remedy: {
      zh: '对照两列内容，留下对的一列。',
      en: 'Compare the two columns and keep the right one.',
    },
    example: 'beds,beds → beds',
  },
  'row-length': {
    zh: '这一行有{actual}格，表头有{expected}格。请检查是否多了或少了逗号。',
    en: 'this line has {actual} cells, the header has {expected}. Look for a missing or an extra comma.',
    cause: {
      zh: '在文本编辑器里改动时多打或少打了逗号，或格子里有没加引号的逗号。',
      en: 'A comma was added or lost in a text editor, or a cell holds a comma without quotes.',
    },
    remedy: {
      zh: '数一数这一行的逗号；内容里的英文逗号改成中文逗号，或把整格用英文双引号括起来。',
      en: 'Count the commas; put a cell that holds a comma between double quotes.',
    },
    example: 'a,1,200,b → a,1200,b',
  },
  'row-blank': {
    zh: '这一行是空行。请删去。',
    en: 'this line is blank. Remove it.',
    cause: {
      zh: '清空了一行的内容，但没有删掉这一行。',
      en: 'The cells of a row were emptied but the row was not deleted.',
    },
    remedy: {
      zh: '在表格软件里选中整行，删除行。',
      en: 'Select the whole row in the spreadsheet and delete it.',
    },
    example: ',,,, → ∅',
  },
  duplicate: {
    zh: '与第{other}行重复（{columns}）。请改编号或删去一行。',
    en: 'repeats line {other} ({columns}). Change the identifier or remove one of the lines.',
    cause: {
      zh: '复制了一行来改，忘了改编号；或者同一处登记了两次。',
      en: 'A line was copied and its identifier kept, or one thing was entered twice.',
    },
    remedy: {
      zh: '两行说的是同一处，就合成一行；不是同一处，就给新的一行另编一个号。',
      en: 'Merge the lines if both mean the same; otherwise give the new one an identifier of its own.',
    },
    example: 'nuanquan-home-1, nuanquan-home-1 → nuanquan-home-1, nuanquan-home-2',
  },
  'duplicate-source': {
    zh: '与第{other}行说的是同一件事（{columns}），来源不同。另一个来源说的不在这张表里另起一行，登进 statements 表，一格一行：table 填 {table}，row_key 填 {key}，source_id 填 {source}。',
    en: 'is about the same as line {other} ({columns}), by another source. What a further source says has no line of its own here but one a cell in statements: table {table}, row_key {key}, source_id {source}.',
    cause: {
      zh: '第二个来源说了同一个数或同一处，直接加在正表里了。',
      en: 'A second source states the same figure or place, and was entered in the main table.',
    },
    remedy: {
      zh: '这一行移到 statements 表；两个来源说的是不是一样，网站会写明。',
      en: 'Move the line to statements; the site says whether the two sources agree.',
    },
    example: 'observations …,60,…,sina-2014 → statements observations,…,value,60,exact,sina-2014,…',
  },
  'needed-row': {
    zh: '表里没有编号 {id}，网站的页面离不开这一行。{hint}请改回原来的编号；确要换的，同时改 src/tables/needed-ids.ts。',
    en: 'the table has no {id}, a row that pages of the site rest on. {hint}Give the row its id back; to change it all the same, change src/tables/needed-ids.ts as well.',
    cause: {
      zh: '改了编号，或者删了一行；首页、地图、编辑台按这个编号取这一行。',
      en: 'An id was changed or a row taken out by which the home page, the map or the desk find it.',
    },
    remedy: {
      zh: '编号不改，只改名称。确要换编号或换一行的，请懂代码的人把 src/tables/needed-ids.ts 里的编号一起换掉。',
      en: 'Change the name and leave the id. If it must be another, someone who knows the code changes it in src/tables/needed-ids.ts at the same time.',
    },
    example: 'elder-places-all → elder-places',
  },
} as const satisfies Record<string, Message>;
